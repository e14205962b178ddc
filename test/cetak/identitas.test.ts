import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planIdentitas } from '../../src/cetak/identitas.ts';
import type { Field, IdentitasPlan } from '../../src/cetak/identitas.ts';
import { COVER, paperOf, SIGN_ROOM } from '../../src/cetak/paper.ts';
import { inked, measure } from './plan.ts';

const { width } = paperOf('A4');
const KOP = ['PEMERINTAH KABUPATEN CONTOH', 'SEKRETARIAT DAERAH'];
const field = (label: string, ...texts: string[]): Field => ({ label, texts, signBehind: null, isAbsent: false });
const FIELDS = [field('Nomor SOP', '060/1'), field('Nama SOP', 'Perencanaan Kinerja')];

function plan(kop: readonly string[], fields: readonly Field[], first = 690, next = 660): IdentitasPlan[] {
  return planIdentitas(kop, fields, { width, first, next }, measure);
}

describe('planIdentitas', () => {
  it('stands on one page, in the height of its fields or of its letterhead', () => {
    const [own, ...others] = plan(KOP, FIELDS);
    expect(others).toEqual([]);
    expect(own?.kop.map(inked)).toEqual(KOP.map(inked));
    const [higher] = plan(Array.from({ length: 12 }, () => 'BARIS'), FIELDS);
    expect(higher?.height).toBeGreaterThan(12 * COVER.lineHeight);
    expect(own?.height).toBeLessThan(higher?.height ?? 0);
  });

  it('leaves room for the signature', () => {
    const signed = { ...field('Disahkan oleh', '', 'NAMA'), signBehind: 0 };
    const [without, with_] = [plan(KOP, [field('Disahkan oleh', '', 'NAMA')]), plan(KOP, [signed])];
    expect((with_[0]?.height ?? 0) - (without[0]?.height ?? 0)).toBeGreaterThan(SIGN_ROOM - 2 * COVER.lineHeight);
  });

  it('goes on on further pages where it is higher than one, and loses nothing, not even the signature', () => {
    const words = fc.array(fc.lorem({ maxCount: 300 }), { maxLength: 5 });
    const anyField = fc.record({ label: fc.lorem({ maxCount: 12 }), texts: words.filter(({ length }) => length > 0), sign: fc.option(fc.nat(4)) });
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 60 }), { maxLength: 40 }), fc.array(anyField, { minLength: 1, maxLength: 8 }), (kop, made) => {
        const fields = made.map(({ label, texts, sign }) => ({ label, texts, signBehind: sign === null ? null : Math.min(sign, texts.length - 1), isAbsent: false }));
        const plans = plan(kop, fields);
        expect(inked(plans.flatMap((own) => own.kop.flat()))).toBe(inked(kop));
        expect(inked(plans.flatMap((own) => own.fields.flatMap(({ texts }) => texts.flat())))).toBe(inked(fields.flatMap(({ texts }) => texts)));
        expect(plans.flatMap((own) => own.fields).filter(({ signBehind }) => signBehind !== null)).toHaveLength(fields.filter(({ signBehind }) => signBehind !== null).length);
        plans.forEach(({ height }, i) => expect(height).toBeLessThanOrEqual(i === 0 ? 690 : 660));
      }),
      { numRuns: 100 },
    );
  });
});
