import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRegister, effectsOf, statementsOf, type Effects } from '../../src/peraturan/register-index.ts';
import { registerSchema, type EntriPeraturan } from '../../src/peraturan/register.ts';

/** Entries as the file has them, with the defaults filled in. */
function entries(...entri: object[]): EntriPeraturan[] {
  return registerSchema.parse(entri);
}

/** Ids at the other end of each effect. */
function idsOf(effects: Effects): Record<string, string[]> {
  return Object.fromEntries(Object.entries(effects).map(([list, efek]: [string, Effects['mencabut']]) => [list, efek.map(({ peraturan }) => peraturan)]));
}

const NONE = { mengubah: [], mencabut: [], diubahOleh: [], dicabutOleh: [] };

describe('buildRegister', () => {
  test.each([
    ['dicabutOleh', 'mencabut', entries({ id: 'pp-58-2005', dicabutOleh: [{ peraturan: 'pp-12-2019' }] })],
    ['mencabut', 'dicabutOleh', entries({ id: 'pp-12-2019', mencabut: [{ peraturan: 'pp-58-2005' }] })],
  ])('%s of one is %s of the other', (_, __, entri) => {
    const register = buildRegister(entri);
    expect(idsOf(effectsOf(register, 'pp-58-2005'))).toEqual({ ...NONE, dicabutOleh: ['pp-12-2019'] });
    expect(idsOf(effectsOf(register, 'pp-12-2019'))).toEqual({ ...NONE, mencabut: ['pp-58-2005'] });
  });

  test.each([
    ['diubahOleh', entries({ id: 'uu-23-2014', diubahOleh: [{ peraturan: 'uu-9-2015' }] })],
    ['mengubah', entries({ id: 'uu-9-2015', mengubah: [{ peraturan: 'uu-23-2014' }] })],
  ])('%s gives both ends too', (_, entri) => {
    const register = buildRegister(entri);
    expect(idsOf(effectsOf(register, 'uu-23-2014'))).toEqual({ ...NONE, diubahOleh: ['uu-9-2015'] });
    expect(idsOf(effectsOf(register, 'uu-9-2015'))).toEqual({ ...NONE, mengubah: ['uu-23-2014'] });
  });

  test('nothing is known of an id that nobody mentions', () => {
    expect(effectsOf(buildRegister([]), 'uu-1-2004')).toEqual(NONE);
  });

  test('an entry without effects has empty lists', () => {
    const register = buildRegister(entries({ id: 'uu-1-2004' }));
    expect([...register.effects]).toEqual([['uu-1-2004', NONE]]);
  });

  test('only the first entry of an id counts', () => {
    const register = buildRegister(entries({ id: 'uu-1-2004', tentang: 'A' }, { id: 'uu-1-2004', tentang: 'B', dicabutOleh: [{ peraturan: 'uu-2-2010' }] }));
    expect([register.entri.size, register.entri.get('uu-1-2004')?.tentang, effectsOf(register, 'uu-1-2004')]).toEqual([1, 'A', NONE]);
  });

  test('an effect on itself is none', () => {
    const register = buildRegister(entries({ id: 'uu-1-2004', mencabut: [{ peraturan: 'uu-1-2004' }], diubahOleh: [{ peraturan: 'uu-1-2004' }] }));
    expect(effectsOf(register, 'uu-1-2004')).toEqual(NONE);
  });

  test('amending and repealing are two effects', () => {
    const register = buildRegister(entries({ id: 'uu-1-2004', diubahOleh: [{ peraturan: 'uu-2-2010' }], dicabutOleh: [{ peraturan: 'uu-2-2010', sebagian: true }] }));
    expect(idsOf(effectsOf(register, 'uu-2-2010'))).toEqual({ ...NONE, mengubah: ['uu-1-2004'], mencabut: ['uu-1-2004'] });
  });
});

describe('of two statements about one effect, the better documented one is taken, whichever comes first', () => {
  const sumber = (keyakinan: string): object => ({ diperiksa: '2026-11-20', keyakinan });
  test.each<[string, object, object]>([
    ['with a date', { sejak: '2019' }, {}],
    ['with a date, over one with a source', { sejak: '2019' }, { sumber: sumber('tinggi') }],
    ['with the more exact date', { sejak: '2019-03-12' }, { sejak: '2019-03' }],
    ['with a source', { sumber: sumber('rendah') }, {}],
    ['with the surer source', { sumber: sumber('tinggi') }, { sumber: sumber('sedang'), keterangan: 'Pembukaan' }],
    ['with the same date and a source', { sejak: '2019', sumber: sumber('rendah') }, { sejak: '2018', keterangan: 'Pembukaan' }],
    ['with words', { keterangan: 'Pasal 5' }, { sebagian: true }],
    ['that says that only a part is meant', { sebagian: true }, {}],
  ])('%s', (_, better, other) => {
    for (const [a, b] of [[better, other], [other, better]]) {
      const register = buildRegister(entries({ id: 'pp-58-2005', dicabutOleh: [{ ...a, peraturan: 'pp-12-2019' }] }, { id: 'pp-12-2019', mencabut: [{ ...b, peraturan: 'pp-58-2005' }] }));
      const expected = { sebagian: false, ...better };
      expect(effectsOf(register, 'pp-58-2005').dicabutOleh).toEqual([{ ...expected, peraturan: 'pp-12-2019' }]);
      expect(effectsOf(register, 'pp-12-2019').mencabut).toEqual([{ ...expected, peraturan: 'pp-58-2005' }]);
    }
  });

  test('of two equal ones the first', () => {
    const register = buildRegister(entries({ id: 'pp-58-2005', dicabutOleh: [{ peraturan: 'pp-12-2019', keterangan: 'A' }, { peraturan: 'pp-12-2019', keterangan: 'B' }] }));
    expect(effectsOf(register, 'pp-58-2005').dicabutOleh.map(({ keterangan }) => keterangan)).toEqual(['A']);
  });
});

const anyId = fc.constantFrom('uu-1-2001', 'uu-2-2002', 'uu-3-2003', 'uu-4-2004', 'uu-5-2005');
const anyEffects = fc.array(fc.record({ peraturan: anyId, sebagian: fc.boolean() }), { maxLength: 3 });
const anyEntries = fc
  .array(fc.record({ id: anyId, mengubah: anyEffects, mencabut: anyEffects, diubahOleh: anyEffects, dicabutOleh: anyEffects }), { maxLength: 5 })
  .map((entri) => registerSchema.parse(entri));

test('every effect is told at both ends, and once', () => {
  fc.assert(
    fc.property(anyEntries, (entri) => {
      const register = buildRegister(entri);
      const pairs = (active: 'mengubah' | 'mencabut', passive: 'diubahOleh' | 'dicabutOleh'): void => {
        const from = [...register.effects].flatMap(([id, effects]) => effects[active].map((efek) => `${id} ${efek.peraturan} ${efek.sebagian}`));
        const upon = [...register.effects].flatMap(([id, effects]) => effects[passive].map((efek) => `${efek.peraturan} ${id} ${efek.sebagian}`));
        expect(from.toSorted()).toEqual(upon.toSorted());
        expect(new Set(from.map((pair) => pair.replace(/ \w+$/, ''))).size).toBe(from.length);
      };
      pairs('mengubah', 'diubahOleh');
      pairs('mencabut', 'dicabutOleh');
    }),
  );
});

test('no statement is lost, but for those on itself and of a second entry', () => {
  fc.assert(
    fc.property(anyEntries, (entri) => {
      const register = buildRegister(entri);
      for (const { jenis, actor, target } of statementsOf([...register.entri.values()])) {
        expect(effectsOf(register, actor)[jenis].some(({ peraturan }) => peraturan === target)).toBe(actor !== target);
      }
    }),
  );
});
