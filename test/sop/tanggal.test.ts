import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTanggal, parseTanggal, tahunOf } from '../../src/sop/tanggal.ts';

/** Every day of the proleptic Gregorian calendar from year 1 to 9999, told by the platform's own calendar. */
const calendarDay = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

describe('parseTanggal', () => {
  test.each(['2021', '2021-09', '2021-09-07', '2024-02-29', '2000-02-29', '0001-01-01'])('%s keeps its precision', (teks) => {
    expect(parseTanggal(teks)).toEqual({ jenis: 'tanggal', iso: teks });
  });

  test.each(['', ' ', '-', '–', '—', '_'])('%j is none', (teks) => {
    expect(parseTanggal(teks)).toEqual({ jenis: 'kosong' });
  });

  test.each(['2021-02-29', '1900-02-29', '2021-04-31', '2021-13', '2021-00', '2021-09-00', '2021-09-32', '0000'])(
    '%s is not in the calendar',
    (teks) => {
      expect(parseTanggal(teks)).toEqual({ jenis: 'mustahil' });
    },
  );

  test.each([
    ['7 November 2018', '2018-11-07'],
    ['07 november 2018', '2018-11-07'],
    ['September 2021', '2021-09'],
    ['26/07/2023', '2023-07-26'],
    ['26.7.2023', '2023-07-26'],
    ['26-07-2023', '2023-07-26'],
    ['31 Februari 2021', null],
    ['31/02/2021', null],
    ['7 Nopembir 2018', null],
    ['besok', null],
    ['2021-9', null],
    ['2021/09/07', null],
    ['21-09-07', null],
  ])('%s is refused, with %s as the way to write it', (teks, saran) => {
    expect(parseTanggal(teks)).toEqual({ jenis: 'lain', saran });
  });

  test('every day, month and year of the calendar comes back as written', () => {
    fc.assert(
      fc.property(calendarDay, fc.constantFrom(4, 7, 10), (hari, count) => {
        const teks = hari.slice(0, count);
        expect(parseTanggal(` ${teks} `)).toEqual({ jenis: 'tanggal', iso: teks });
      }),
    );
  });

  test('every day that is not in the calendar is refused', () => {
    const digits = (min: number, max: number, width: number): fc.Arbitrary<string> =>
      fc.integer({ min, max }).map((n) => String(n).padStart(width, '0'));
    fc.assert(
      fc.property(digits(1, 9999, 4), digits(0, 99, 2), digits(0, 99, 2), (tahun, bulan, hari) => {
        const teks = `${tahun}-${bulan}-${hari}`;
        // `Date` rolls 2021-02-30 over into March, so an impossible day does not come back.
        const moment = new Date(`${teks}T00:00:00Z`);
        const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(teks);
        expect(parseTanggal(teks).jenis).toBe(exists ? 'tanggal' : 'mustahil');
      }),
      { numRuns: 2000 },
    );
  });

  test('any text has an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (teks) => {
        expect(['tanggal', 'kosong', 'mustahil', 'lain']).toContain(parseTanggal(teks).jenis);
      }),
    );
  });
});

describe('formatTanggal', () => {
  test.each([
    ['2021', '2021'],
    ['2021-09', 'September 2021'],
    ['2018-11-07', '7 November 2018'],
    ['2018-12-31', '31 Desember 2018'],
  ])('%s → %s', (iso, teks) => {
    expect(formatTanggal(iso)).toBe(teks);
  });

  test('what is printed of a day or month is understood again', () => {
    fc.assert(
      fc.property(calendarDay, fc.constantFrom(7, 10), (hari, count) => {
        const iso = hari.slice(0, count);
        expect(parseTanggal(formatTanggal(iso))).toEqual({ jenis: 'lain', saran: iso });
      }),
    );
  });
});

test('tahunOf gives the year at every precision', () => {
  expect(['2021', '2021-09', '2021-09-07'].map(tahunOf)).toEqual(['2021', '2021', '2021']);
});
