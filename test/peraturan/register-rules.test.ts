import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { registerSchema } from '../../src/peraturan/register.ts';
import { checkRegister, type RegisterTemuan } from '../../src/peraturan/register-rules.ts';

/** Findings of the rules; the place is the path itself, for there is no file. */
function check(...entri: object[]): RegisterTemuan[] {
  return checkRegister(registerSchema.parse(entri), () => ({ baris: 1, kolom: 1 }));
}

const shortOf = (temuan: readonly RegisterTemuan[]): unknown[] => temuan.map(({ aturan, nilai }) => [aturan.replace('peraturan/', ''), nilai]);

const sumber = (diperiksa: string): object => ({ diperiksa, keyakinan: 'tinggi' });

/** Entries of a ring or chain of repeals, the first one repealing the second and so on. */
function chain(...ids: string[]): { id: string; mencabut: { peraturan: string }[] }[] {
  return ids.slice(0, -1).map((id, i) => ({ id, mencabut: [{ peraturan: ids[i + 1] ?? '' }] }));
}

test('a register in order has no findings', () => {
  expect(check(
    { id: 'pp-58-2005', dicabutOleh: [{ peraturan: 'pp-12-2019', sejak: '2019-03-12', sumber: sumber('2026-11-20') }] },
    { id: 'pp-12-2019', status: 'berlaku', sumber: [sumber('2026-11-20')], mencabut: [{ peraturan: 'pp-58-2005', sejak: '2019' }] },
  )).toEqual([]);
  expect(check()).toEqual([]);
});

test('an id that stands three times is told at the second and the third', () => {
  expect(shortOf(check({ id: 'uu-1-2004' }, { id: 'uu-1-2004' }, { id: 'uu-1-2004' }))).toEqual([['id-ganda', 'uu-1-2004'], ['id-ganda', 'uu-1-2004']]);
});

describe('dates', () => {
  test.each(['2024', '2024-02', '2024-02-29', '1945-08-18'])('%s can be', (date) => {
    expect(check({ id: 'uu-1-1945', sumber: [sumber(date)], dicabutOleh: [{ peraturan: 'uu-1-1945', sejak: date }] }).filter(({ tingkat }) => tingkat === 'galat')).toEqual([]);
  });

  test.each(['2023-02-29', '2024-13', '2024-00', '2024-04-31', '0000'])('%s cannot be, and is a galat', (date) => {
    const found = check({ id: 'uu-1-2004', sumber: [sumber(date)] });
    expect(found.map(({ aturan, tingkat, nilai }) => [aturan, tingkat, nilai])).toEqual([['peraturan/tanggal-mustahil', 'galat', date]]);
  });
});

describe('an effect of a regulation without an entry', () => {
  const suggest = (peraturan: string, ...ids: string[]): unknown[] => check({ id: 'uu-1-1999', dicabutOleh: [{ peraturan }] }, ...ids.map((id) => ({ id }))).map(({ saran }) => saran);

  test.each([
    ['pp-12-2019', ['pp-13-2019'], 'Tambahkan entri "- id: pp-12-2019"; bila salah ketik, mungkin maksudnya "pp-13-2019".'],
    ['pp-12-2091', ['pp-12-2019'], 'Mungkin maksudnya "pp-12-2019".'],
    ['pp-012-2019', ['pp-12-2019'], 'Mungkin maksudnya "pp-12-2019".'],
    ['perpes-12-2019', ['perpres-12-2019'], 'Mungkin maksudnya "perpres-12-2019".'],
    ['permendagri-77-2020', ['permendagri-86-2017'], 'Tambahkan entri "- id: permendagri-77-2020".'],
    ['permendagri-77-2020', ['permenkes-77-2021'], 'Tambahkan entri "- id: permendagri-77-2020".'],
    ['PP 12/2019', ['pp-12-2019'], 'Mungkin maksudnya "pp-12-2019".'],
    ['Peraturan yang baru', ['pp-12-2019'], 'Tulis id seperti pp-12-2019; "lajur cite" menyebut id sebuah kutipan.'],
  ])('%s beside %s', (peraturan, ids, saran) => {
    expect(suggest(peraturan, ...ids)).toEqual([saran]);
  });
});

describe('rings of repeals', () => {
  const rings = (...entri: object[]): unknown[] => check(...entri).filter(({ aturan }) => aturan === 'peraturan/pencabutan-berputar').map(({ pesan }) => pesan.replace('Pencabutan berputar, karena ', '').replaceAll(' mencabut ', ' '));

  test('each is told once, though both ends tell the repeals', () => {
    const entri = [...chain('uu-1-2001', 'uu-2-2001', 'uu-1-2001'), { id: 'uu-3-2001', dicabutOleh: [{ peraturan: 'uu-4-2001' }] }, { id: 'uu-4-2001', dicabutOleh: [{ peraturan: 'uu-3-2001' }], mencabut: [{ peraturan: 'uu-3-2001' }] }];
    expect(rings(...entri)).toEqual(['uu-1-2001 uu-2-2001 uu-1-2001', 'uu-4-2001 uu-3-2001 uu-4-2001']);
  });

  test('two that share a regulation are two', () => {
    expect(rings(...chain('uu-1-2001', 'uu-2-2001', 'uu-1-2001'), { id: 'uu-3-2001', mencabut: [{ peraturan: 'uu-2-2001' }], dicabutOleh: [{ peraturan: 'uu-2-2001' }] })).toEqual([
      'uu-1-2001 uu-2-2001 uu-1-2001', 'uu-2-2001 uu-3-2001 uu-2-2001',
    ]);
  });

  test('a way into a ring is no part of it', () => {
    expect(rings(...chain('uu-9-2001', 'uu-1-2001', 'uu-2-2001', 'uu-1-2001'))).toEqual(['uu-1-2001 uu-2-2001 uu-1-2001']);
  });

  test('two ways to one regulation are no ring, nor are amendments', () => {
    expect(rings({ id: 'uu-1-2001', mencabut: [{ peraturan: 'uu-2-2001' }, { peraturan: 'uu-3-2001' }] }, ...chain('uu-2-2001', 'uu-3-2001'), { id: 'uu-3-2001' })).toEqual([]);
    expect(rings({ id: 'uu-1-2001', mengubah: [{ peraturan: 'uu-2-2001' }], diubahOleh: [{ peraturan: 'uu-2-2001' }] }, { id: 'uu-2-2001' })).toEqual([]);
  });

  test('a long one is cut, and the longest chain does not exhaust the stack', () => {
    const ids = Array.from({ length: 50_000 }, (_, i) => `uu-${i + 1}-2001`);
    expect(rings(...chain(...ids, 'uu-1-2001'))).toEqual(['uu-1-2001 uu-2-2001 uu-3-2001 uu-4-2001 uu-5-2001 uu-6-2001 uu-7-2001 uu-8-2001 … uu-1-2001']);
  });

  test('one is found exactly where there is one', () => {
    const anyId = fc.integer({ min: 1, max: 6 }).map((nomor) => `uu-${nomor}-2001`);
    fc.assert(
      fc.property(fc.array(fc.tuple(anyId, anyId), { maxLength: 10 }), (pairs) => {
        const repeals = pairs.filter(([from, to]) => from !== to);
        const found = rings(...repeals.map(([id, peraturan]) => ({ id, mencabut: [{ peraturan }] })));
        // What repeals nothing cannot be in a ring: take such away until none is left.
        let rest = repeals;
        for (let before = -1; before !== rest.length;) {
          before = rest.length;
          rest = rest.filter(([, to]) => rest.some(([from]) => from === to));
        }
        expect(found.length > 0).toBe(rest.length > 0);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('an effect the wrong way round', () => {
  test.each<[string, object, string[]]>([
    ['repealing a younger one', { id: 'uu-1-2010', mencabut: [{ peraturan: 'uu-2-2012' }] }, ['uu-2-2012']],
    ['amending a younger one', { id: 'uu-1-2010', mengubah: [{ peraturan: 'uu-2-2012' }] }, ['uu-2-2012']],
    ['repealed by an older one', { id: 'uu-1-2010', dicabutOleh: [{ peraturan: 'uu-2-2008' }] }, ['uu-2-2008']],
    ['amended by an older one', { id: 'uu-1-2010', diubahOleh: [{ peraturan: 'uu-2-2008' }] }, ['uu-2-2008']],
    ['dated before what it acts upon', { id: 'uu-1-2010', dicabutOleh: [{ peraturan: 'uu-2-2012', sejak: '2009-12-31' }] }, ['2009-12-31']],
    ['of one year', { id: 'uu-2-2010', mencabut: [{ peraturan: 'uu-1-2010' }] }, []],
    ['back in time, which a rule may say', { id: 'uu-1-2010', dicabutOleh: [{ peraturan: 'uu-2-2012', sejak: '2011' }] }, []],
    ['later than the rule, as most', { id: 'uu-1-2010', dicabutOleh: [{ peraturan: 'uu-2-2012', sejak: '2014' }] }, []],
  ])('%s', (_, entry, nilai) => {
    expect(check(entry).filter(({ aturan }) => aturan === 'peraturan/efek-terbalik').map((t) => t.nilai)).toEqual(nilai);
  });
});

describe('statements that contradict each other', () => {
  const contrary = (...entri: object[]): unknown[] => shortOf(check(...entri)).filter((found) => String(found).includes('bertentangan'));
  const repeal = (a: object, b: object): object[] => [{ id: 'pp-58-2005', dicabutOleh: [{ ...a, peraturan: 'pp-12-2019' }] }, { id: 'pp-12-2019', mencabut: [{ ...b, peraturan: 'pp-58-2005' }] }];

  test.each<[object, object, boolean]>([
    [{}, {}, false],
    [{ sejak: '2019' }, {}, false],
    [{ sejak: '2019' }, { sejak: '2019-03-12' }, false],
    [{ sejak: '2019-03' }, { sejak: '2019-04' }, true],
    [{ sejak: '2019-03' }, { sejak: '2020' }, true],
    [{ sebagian: true }, {}, true],
  ])('%j and %j: %s', (a, b, isContrary) => {
    expect(contrary(...repeal(a, b))).toEqual(isContrary ? [['efek-bertentangan', 'pp-58-2005']] : []);
  });

  test.each<[string, object, boolean]>([
    ['repealed', { dicabutOleh: [{ peraturan: 'pp-12-2019' }] }, true],
    ['repealed before it was looked up', { dicabutOleh: [{ peraturan: 'pp-12-2019' }], sumber: [sumber('2015'), sumber('2026-11-20')] }, true],
    ['repealed after it was looked up', { dicabutOleh: [{ peraturan: 'pp-12-2019' }], sumber: [sumber('2015')] }, false],
    ['repealed in the year it was looked up', { dicabutOleh: [{ peraturan: 'pp-12-2019' }], sumber: [sumber('2019-02-01')] }, false],
    ['repealed in part', { dicabutOleh: [{ peraturan: 'pp-12-2019', sebagian: true }] }, false],
    ['amended', { diubahOleh: [{ peraturan: 'pp-12-2019' }] }, false],
  ])('"berlaku", but %s: %s', (_, entry, isContrary) => {
    expect(contrary({ id: 'pp-58-2005', status: 'berlaku', ...entry }, { id: 'pp-12-2019' })).toEqual(isContrary ? [['status-bertentangan', 'berlaku']] : []);
  });

  test('"berlaku", but another entry tells the repeal', () => {
    expect(contrary({ id: 'pp-58-2005', status: 'berlaku' }, { id: 'pp-12-2019', mencabut: [{ peraturan: 'pp-58-2005' }] })).toEqual([['status-bertentangan', 'berlaku']]);
  });
});
