import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatMenit, parseWaktu, type UkuranWaktu } from '../../src/sop/waktu.ts';
import { ukuranWaktu } from './read.ts';

const HARI = 7.5 * 60;

describe('parseWaktu', () => {
  test.each([
    ['20 Menit', 20],
    ['1 Jam', 60],
    ['2 Hari', 2 * HARI],
    ['1 hari', HARI],
    ['3 Minggu', 15 * HARI],
    ['1 Bulan', 20 * HARI],
    ['1 tahun', 240 * HARI],
    ['30menit', 30],
    ['20 mnt.', 20],
    ['2 bln', 40 * HARI],
    ['2\u00a0Jam', 120],
    ['1 Jam 30 Menit', 90],
    ['2 hari kerja', 2 * HARI],
    ['5 (lima) menit', 5],
    ['1,5 jam', 90],
    ['1.5 jam', 90],
    ['1.000 menit', 1000],
    ['0 menit', 0],
    ['± 20 menit', 20],
    ['Maks. 3 hari', 3 * HARI],
    ['paling lama 2 jam', 120],
    ['½ jam', 30],
    ['1/2 jam', 30],
    ['3/4 jam', 45],
    ['1½ jam', 90],
    ['1 ½ Jam', 90],
    ['1 1/2 jam', 90],
    ['setengah hari', HARI / 2],
    ['satu jam', 60],
    ['Dua Hari', 2 * HARI],
    ['dua (2) hari', 2 * HARI],
    ['sepuluh menit', 10],
    ['s/d 3 hari', 3 * HARI],
    ['sampai dengan 3 hari', 3 * HARI],
    ['hingga 2 jam', 120],
    ['maksimal s.d. 2 jam', 120],
  ])('%s is %d minutes', (teks, menit) => {
    expect(parseWaktu(teks, ukuranWaktu)).toBe(menit);
  });

  test.each([
    ['1-2 Hari', 2 * HARI],
    ['1 – 2 hari', 2 * HARI],
    ['10 s/d 15 menit', 15],
    ['30 menit s.d. 1 jam', 60],
    ['30 menit - 1 jam 30 menit', 90],
    ['1 sampai dengan 3 minggu', 15 * HARI],
    ['1 (satu) - 2 (dua) jam', 120],
    ['2 jam hingga 90 menit', 120],
    ['2-1 hari', 2 * HARI],
    ['1 jam - 30 menit', 60],
    ['2 - 1 jam 30 menit', 120],
    ['1 jam 30-45 menit', 105],
    ['½-1 jam', 60],
    ['satu sampai tiga hari', 3 * HARI],
    ['s/d 2-3 hari', 3 * HARI],
    ['1-2-3 jam', 180],
  ])('the range %s gives its upper bound, %d', (teks, menit) => {
    expect(parseWaktu(teks, ukuranWaktu)).toBe(menit);
  });

  test.each(['', '  ', '-', '–', '—', '_'])('%j is no duration', (teks) => {
    expect(parseWaktu(teks, ukuranWaktu)).toBeNull();
  });

  test.each(['20', 'menit', 'segera', '20 kali', '1 jam lebih', '1-', '5 menit -', '1..2 jam', '1,2,3 jam', 'x 1 jam', '5 constructor', '-5 menit', '99999999999999999999 tahun', '2 x 24 jam', '2x24 jam', 'dua belas jam', '10/15 menit', '11/2 jam', '1/20 jam', '½', 's/d', 's/d hari', 'hingga'])(
    '%s cannot be read',
    (teks) => {
      expect(parseWaktu(teks, ukuranWaktu)).toBeNull();
    },
  );

  test('days follow the size that situs.yaml gives them', () => {
    const short: UkuranWaktu = { jamPerHari: 6, hariPerMinggu: 6, hariPerBulan: 25 };
    expect(['1 hari', '1 minggu', '1 bulan', '1 jam'].map((teks) => parseWaktu(teks, short))).toEqual([360, 2160, 9000, 60]);
  });

  test('any number of any unit, in any case and spacing', () => {
    const satuan = fc.constantFrom<[string, number]>(['menit', 1], ['jam', 60], ['hari', HARI], ['minggu', 5 * HARI], ['bulan', 20 * HARI]);
    const gap = fc.constantFrom('', ' ', '  ', '\u00a0');
    fc.assert(
      fc.property(fc.nat({ max: 9999 }), satuan, gap, fc.boolean(), (n, [nama, menit], space, upper) => {
        const teks = `${n}${space}${upper ? nama.toUpperCase() : nama}`;
        expect(parseWaktu(teks, ukuranWaktu)).toBe(n * menit);
      }),
    );
  });

  test('any range gives its larger bound, whatever the order', () => {
    const until = fc.constantFrom('-', ' - ', '–', ' s/d ', ' sampai dengan ', ' hingga ');
    const bound = fc.record({ n: fc.nat({ max: 500 }), satuan: fc.constantFrom<[string, number]>(['menit', 1], ['jam', 60], ['hari', HARI]) });
    fc.assert(
      fc.property(bound, bound, until, fc.boolean(), (a, b, word, borrows) => {
        const first = borrows ? b.satuan : a.satuan;
        const teks = `${a.n}${borrows ? '' : ` ${a.satuan[0]}`}${word}${b.n} ${b.satuan[0]}`;
        expect(parseWaktu(teks, ukuranWaktu)).toBe(Math.max(a.n * first[1], b.n * b.satuan[1]));
      }),
    );
  });

  test('any text gives whole minutes or null', () => {
    const similar = fc.array(fc.constantFrom('1', '20', ' ', '-', '–', 's/d', 'menit', 'jam', 'hari', '.', ',', '(', ')', 'lima', '±', '½', '/', '1/2', 'setengah'), { maxLength: 40 }).map((word) => word.join(''));
    fc.assert(
      fc.property(fc.oneof(similar, fc.string({ unit: 'binary' })), (teks) => {
        const menit = parseWaktu(teks, ukuranWaktu);
        expect(menit === null || (Number.isSafeInteger(menit) && menit >= 0)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatMenit', () => {
  test.each([
    [0, '0 menit'],
    [50, '50 menit'],
    [60, '1 jam'],
    [90, '1 jam 30 menit'],
    [450, '1 hari'],
    [950, '2 hari 50 menit'],
    [1000, '2 hari 1 jam 40 menit'],
  ])('%d → %s', (menit, teks) => {
    expect(formatMenit(menit, ukuranWaktu)).toBe(teks);
  });

  test('what is printed is read back as the same duration', () => {
    const ukuran = fc.record({ jamPerHari: fc.integer({ min: 1, max: 24 }), hariPerMinggu: fc.constant(5), hariPerBulan: fc.constant(20) });
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), ukuran, (menit, u) => {
        expect(parseWaktu(formatMenit(menit, u), u)).toBe(menit);
      }),
    );
  });
});
