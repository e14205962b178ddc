import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRegister, type Register } from '../../src/peraturan/register-index.ts';
import { registerSchema } from '../../src/peraturan/register.ts';
import { amendmentsSince, inForceOn, repealOf, statusOn, type Status } from '../../src/peraturan/status.ts';

function register(...entri: object[]): Register {
  return buildRegister(registerSchema.parse(entri));
}

/** One of each kind of standing; all of them of 2010. */
const REGISTER = register(
  { id: 'uu-1-2010', dicabutOleh: [{ peraturan: 'uu-9-2015' }] },
  { id: 'uu-2-2010', dicabutOleh: [{ peraturan: 'uu-9-2015', sejak: '2015-06-15' }] },
  { id: 'uu-3-2010', dicabutOleh: [{ peraturan: 'uu-9-2015', sejak: '2015-06' }] },
  { id: 'uu-4-2010', dicabutOleh: [{ peraturan: 'uu-9-2015', sejak: '2016' }] },
  { id: 'uu-5-2010', dicabutOleh: [{ peraturan: 'uu-9-2015', sebagian: true }] },
  { id: 'uu-6-2010', diubahOleh: [{ peraturan: 'uu-9-2015' }, { peraturan: 'uu-9-2018' }] },
  { id: 'uu-7-2010', status: 'berlaku' },
  { id: 'uu-8-2010', status: 'tidakDiketahui' },
  { id: 'uu-9-2010', status: 'berlaku', diubahOleh: [{ peraturan: 'uu-9-2012' }], dicabutOleh: [{ peraturan: 'uu-9-2014', sebagian: true }, { peraturan: 'uu-9-2016' }] },
  { id: 'uu-10-2010', dicabutOleh: [{ peraturan: 'Undang-Undang yang baru' }] },
  { id: 'uu-11-2010', diubahOleh: [{ peraturan: 'uu-20-2010', sejak: '2010-08' }] },
  { id: 'uu-12-2010' },
);

describe('statusOn', () => {
  test.each<[id: string, date: string | null, status: Status, certain: boolean, by: string[]]>([
    // Without a date of the effect: only years are compared.
    ['uu-1-2010', '2014-12-31', 'berlaku', true, []],
    ['uu-1-2010', '2015-01-01', 'dicabut', false, ['uu-9-2015']],
    ['uu-1-2010', '2015', 'dicabut', false, ['uu-9-2015']],
    ['uu-1-2010', '2015-12-31', 'dicabut', false, ['uu-9-2015']],
    ['uu-1-2010', '2016', 'dicabut', true, ['uu-9-2015']],
    ['uu-1-2010', '2016-01-01', 'dicabut', true, ['uu-9-2015']],
    // A day: in effect on that very day.
    ['uu-2-2010', '2015-06-14', 'berlaku', true, []],
    ['uu-2-2010', '2015-06-15', 'dicabut', true, ['uu-9-2015']],
    ['uu-2-2010', '2015-05', 'berlaku', true, []],
    ['uu-2-2010', '2015-06', 'dicabut', false, ['uu-9-2015']],
    ['uu-2-2010', '2015-07', 'dicabut', true, ['uu-9-2015']],
    ['uu-2-2010', '2014', 'berlaku', true, []],
    ['uu-2-2010', '2015', 'dicabut', false, ['uu-9-2015']],
    ['uu-2-2010', '2016', 'dicabut', true, ['uu-9-2015']],
    // A month.
    ['uu-3-2010', '2015-05-31', 'berlaku', true, []],
    ['uu-3-2010', '2015-06-01', 'dicabut', false, ['uu-9-2015']],
    ['uu-3-2010', '2015-06-30', 'dicabut', false, ['uu-9-2015']],
    ['uu-3-2010', '2015-06', 'dicabut', false, ['uu-9-2015']],
    ['uu-3-2010', '2015-07-01', 'dicabut', true, ['uu-9-2015']],
    ['uu-3-2010', '2015', 'dicabut', false, ['uu-9-2015']],
    // A year that is not the one of the regulation that acts.
    ['uu-4-2010', '2015-12', 'berlaku', true, []],
    ['uu-4-2010', '2016-07', 'dicabut', false, ['uu-9-2015']],
    ['uu-4-2010', '2017', 'dicabut', true, ['uu-9-2015']],
    // Parts, amendments, and what goes before what.
    ['uu-5-2010', '2014', 'berlaku', true, []],
    ['uu-5-2010', '2020', 'dicabutSebagian', true, ['uu-9-2015']],
    ['uu-6-2010', '2016', 'diubah', true, ['uu-9-2015']],
    ['uu-6-2010', '2015', 'diubah', false, ['uu-9-2015']],
    ['uu-6-2010', '2018-03', 'diubah', true, ['uu-9-2015', 'uu-9-2018']],
    ['uu-9-2010', '2011', 'berlaku', true, []],
    ['uu-9-2010', '2013', 'diubah', true, ['uu-9-2012']],
    ['uu-9-2010', '2015', 'dicabutSebagian', true, ['uu-9-2014']],
    ['uu-9-2010', '2016', 'dicabut', false, ['uu-9-2016']],
    ['uu-9-2010', '2020', 'dicabut', true, ['uu-9-2016']],
    // What the entry itself says.
    ['uu-7-2010', '2026-11-20', 'berlaku', true, []],
    ['uu-7-2010', '2011', 'berlaku', true, []],
    ['uu-7-2010', '2010', 'berlaku', false, []],
    ['uu-7-2010', '2010-12-31', 'berlaku', false, []],
    ['uu-8-2010', '2026', 'tidakDiketahui', false, []],
    ['uu-12-2010', '2026', 'tidakDiketahui', false, []],
    // Its own year.
    ['uu-11-2010', '2010-07', 'berlaku', false, []],
    ['uu-11-2010', '2010-08', 'diubah', false, ['uu-20-2010']],
    ['uu-11-2010', '2010-09', 'diubah', true, ['uu-20-2010']],
    ['uu-1-2010', '2010', 'berlaku', false, []],
    ['uu-1-2010', '2009-12-31', 'tidakDiketahui', false, []],
    ['uu-7-2010', '2009', 'tidakDiketahui', false, []],
    // Nothing to compare.
    ['uu-10-2010', '2026', 'dicabut', false, ['Undang-Undang yang baru']],
    ['uu-1-2010', null, 'tidakDiketahui', false, []],
    ['uu-7-2010', null, 'tidakDiketahui', false, []],
    ['uu-99-1999', '2026', 'tidakDiketahui', false, []],
    ['bukan id', '2026', 'tidakDiketahui', false, []],
  ])('%s on %s: %s, certain: %s', (id, date, status, certain, by) => {
    const result = statusOn(REGISTER, id, date);
    expect({ ...result, by: result.by.map(({ peraturan }) => peraturan) }).toEqual({ status, certain, by });
  });

  test('a repeal of this year without a date may not have begun, though a certain amendment has', () => {
    const both = register({ id: 'uu-1-2010', diubahOleh: [{ peraturan: 'uu-2-2012' }], dicabutOleh: [{ peraturan: 'uu-3-2015' }] });
    expect(statusOn(both, 'uu-1-2010', '2015-06-01')).toMatchObject({ status: 'dicabut', certain: false });
  });
});

describe('inForceOn', () => {
  test.each<[id: string, date: string | null, inForce: boolean | null]>([
    ['uu-1-2010', '2009', false],
    ['uu-12-2010', '2009-12-31', false],
    ['uu-99-1999', '1998', false],
    ['uu-1-2010', '2010', null],
    ['uu-1-2010', '2011', true],
    ['uu-1-2010', '2014-12-31', true],
    ['uu-1-2010', '2015-06', null],
    ['uu-1-2010', '2016', false],
    ['uu-2-2010', '2015-06-14', true],
    ['uu-2-2010', '2015-06-15', false],
    ['uu-5-2010', '2020', true],
    ['uu-5-2010', '2015', true],
    ['uu-6-2010', '2014', true],
    ['uu-6-2010', '2015', true],
    ['uu-6-2010', '2020', true],
    ['uu-7-2010', '2011', true],
    ['uu-7-2010', '2010-06', null],
    ['uu-8-2010', '2020', null],
    ['uu-10-2010', '2020', null],
    ['uu-11-2010', '2010-08', null],
    ['uu-11-2010', '2010-09', true],
    ['uu-12-2010', '2020', null],
    ['uu-7-2010', null, null],
    ['bukan id', '2020', null],
  ])('%s on %s: %s', (id, date, inForce) => {
    expect(inForceOn(REGISTER, id, date)).toBe(inForce);
  });
});

describe('repealOf', () => {
  test.each<[id: string, sopDate: string | null, today: string, when: string | null]>([
    ['uu-1-2010', '2014', '2026-11-20', 'sesudah'],
    ['uu-1-2010', '2015-06', '2026-11-20', 'tidak-pasti'],
    ['uu-1-2010', '2015', '2026-11-20', 'tidak-pasti'],
    ['uu-1-2010', '2016', '2026-11-20', 'sebelum'],
    ['uu-2-2010', '2015-06-14', '2026-11-20', 'sesudah'],
    ['uu-2-2010', '2015-06-15', '2026-11-20', 'sebelum'],
    ['uu-2-2010', '2015-06', '2026-11-20', 'tidak-pasti'],
    ['uu-1-2010', null, '2026-11-20', 'tidak-pasti'],
    ['uu-10-2010', '2016', '2026-11-20', 'tidak-pasti'],
    // In effect only from its date on; in a year without one it counts.
    ['uu-2-2010', '2012', '2015-06-14', null],
    ['uu-2-2010', '2012', '2015-06-15', 'sesudah'],
    ['uu-1-2010', '2012', '2014-12-31', null],
    ['uu-1-2010', '2012', '2015-01-01', 'sesudah'],
    // A part, an amendment, or nothing is no full repeal.
    ['uu-5-2010', '2012', '2026-11-20', null],
    ['uu-6-2010', '2012', '2026-11-20', null],
    ['uu-7-2010', '2012', '2026-11-20', null],
    ['uu-99-1999', '2012', '2026-11-20', null],
  ])('%s, SOP of %s, today %s: %s', (id, sopDate, today, when) => {
    expect(repealOf(REGISTER, id, sopDate, today)?.when ?? null).toBe(when);
  });

  test('names the repeals that give the answer', () => {
    const twice = register({ id: 'uu-1-2010', dicabutOleh: [{ peraturan: 'uu-2-2014' }, { peraturan: 'uu-3-2016' }] });
    const by = (sopDate: string | null, today = '2026-11-20'): string[] | undefined => repealOf(twice, 'uu-1-2010', sopDate, today)?.by.map(({ peraturan }) => peraturan);
    expect([by('2012'), by('2014'), by('2015'), by('2017'), by(null), by('2012', '2015-01-01')]).toEqual([
      ['uu-2-2014', 'uu-3-2016'], ['uu-2-2014'], ['uu-2-2014'], ['uu-2-2014', 'uu-3-2016'], ['uu-2-2014', 'uu-3-2016'], ['uu-2-2014'],
    ]);
  });
});

describe('amendmentsSince', () => {
  const amended = register({
    id: 'uu-1-2010',
    diubahOleh: [{ peraturan: 'uu-4-2020', sejak: '2020-05-01' }, { peraturan: 'uu-2-2012' }, { peraturan: 'uu-5-2030' }],
    dicabutOleh: [{ peraturan: 'uu-3-2015', sebagian: true }, { peraturan: 'uu-6-2021' }],
  });
  const since = (sopDate: string | null, today = '2026-11-20'): unknown[] => amendmentsSince(amended, 'uu-1-2010', sopDate, today).map(({ peraturan, certain }) => [peraturan, certain]);

  test.each<[sopDate: string | null, expected: [string, boolean][]]>([
    ['2011', [['uu-2-2012', true], ['uu-3-2015', true], ['uu-4-2020', true]]],
    ['2012-03', [['uu-2-2012', false], ['uu-3-2015', true], ['uu-4-2020', true]]],
    ['2015', [['uu-3-2015', false], ['uu-4-2020', true]]],
    ['2020-04-30', [['uu-4-2020', true]]],
    ['2020', [['uu-4-2020', false]]],
    ['2020-05-01', []],
    ['2025', []],
    [null, [['uu-2-2012', false], ['uu-3-2015', false], ['uu-4-2020', false]]],
  ])('an SOP of %s', (sopDate, expected) => {
    expect(since(sopDate)).toEqual(expected);
  });

  test('only what is in effect today', () => {
    expect(since('2011', '2014-01-01')).toEqual([['uu-2-2012', true]]);
    expect(since('2011', '2030-01-01')).toHaveLength(4);
    expect(amendmentsSince(amended, 'uu-99-1999', '2011', '2026-11-20')).toEqual([]);
  });
});

const anyDay = fc.date({ min: new Date('2008-01-01'), max: new Date('2024-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const anyEffect = fc.record({ peraturan: fc.integer({ min: 2010, max: 2022 }).map((tahun) => `uu-2-${tahun}`), sejak: fc.option(anyDate, { nil: undefined }), sebagian: fc.boolean() });
const anyRegister = fc
  .record({ status: fc.constantFrom(null, 'berlaku'), diubahOleh: fc.array(anyEffect, { maxLength: 3 }), dicabutOleh: fc.array(anyEffect, { maxLength: 3 }) })
  .map((entry) => register({ id: 'uu-1-2010', ...entry }));
const RANK: Record<Status, number> = { tidakDiketahui: 0, berlaku: 0, diubah: 1, dicabutSebagian: 2, dicabut: 3 };

/** True where every day of one date lies before every day of the other. */
function isBefore(a: string, b: string): boolean {
  return `${a}-12-31`.slice(0, 4) < b.slice(0, 4) || (a.length >= 7 && b.length >= 7 && a.slice(0, 7) < b.slice(0, 7)) || (a.length === 10 && b.length === 10 && a < b);
}

describe('over any register', () => {
  test('a standing never goes back, nor does what is certain', () => {
    fc.assert(
      fc.property(anyRegister, anyDate, anyDate, (any, a, b) => {
        fc.pre(isBefore(a, b));
        const [before, after] = [statusOn(any, 'uu-1-2010', a), statusOn(any, 'uu-1-2010', b)];
        expect(RANK[after.status]).toBeGreaterThanOrEqual(RANK[before.status]);
        if (before.status === after.status && before.certain) expect(after.certain).toBe(true);
      }),
    );
  });

  test('what was certainly repealed stays so, and is never again in force', () => {
    fc.assert(
      fc.property(anyRegister, anyDate, anyDate, (any, a, b) => {
        const before = statusOn(any, 'uu-1-2010', a);
        fc.pre(isBefore(a, b) && before.status === 'dicabut' && before.certain);
        expect(statusOn(any, 'uu-1-2010', b)).toMatchObject({ status: 'dicabut', certain: true });
        expect(inForceOn(any, 'uu-1-2010', b)).toBe(false);
      }),
    );
  });

  test('a less exact date never knows more', () => {
    fc.assert(
      fc.property(anyRegister, anyDay, fc.constantFrom(4, 7), (any, day, length) => {
        const rough = inForceOn(any, 'uu-1-2010', day.slice(0, length));
        if (rough !== null) expect(inForceOn(any, 'uu-1-2010', day)).toBe(rough);
      }),
    );
  });

  test('repealOf and inForceOn agree', () => {
    fc.assert(
      fc.property(anyRegister, anyDate, (any, sopDate) => {
        const repeal = repealOf(any, 'uu-1-2010', sopDate, '2026-11-20');
        const inForce = inForceOn(any, 'uu-1-2010', sopDate);
        if (repeal?.when === 'sebelum' && sopDate.slice(0, 4) >= '2010') expect(inForce).toBe(false);
        if (repeal?.when === 'sesudah' && sopDate.slice(0, 4) > '2010') expect(inForce).toBe(true);
        if (inForce === true) expect(repeal?.when).not.toBe('sebelum');
      }),
    );
  });
});
