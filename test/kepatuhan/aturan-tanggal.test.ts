import { describe, expect, test } from 'vitest';
import { tanggalTerbalik, tanpaEfektif } from '../../src/kepatuhan/aturan-tanggal.ts';
import type { TanggalName } from '../../src/sop/schema.ts';
import { at, BARIS_TANGGAL, example, find, withTanggal } from './example.ts';

type Dates = Partial<Record<TanggalName, string>>;

describe('identitas/tanpa-efektif', () => {
  test('where there is none, or only a dash', () => {
    expect(find(tanpaEfektif, withTanggal({}))).toMatchObject([{ aturan: 'identitas/tanpa-efektif', nilai: null, posisi: example().posisiIdentitas.tanggal }]);
    expect(find(tanpaEfektif, withTanggal({ efektif: '-' }))).toMatchObject([{ nilai: '-', posisi: at(BARIS_TANGGAL.efektif) }]);
  });

  test.each(['2021', '2021-09', '2021-09-07'])('%s is a date', (efektif) => {
    expect(find(tanpaEfektif, withTanggal({ efektif }))).toEqual([]);
  });
});

describe('identitas/tanggal-terbalik', () => {
  test.each<[Dates, TanggalName, string]>([
    [{ pembuatan: '2021-09-02', pengesahan: '2021-09-01' }, 'pengesahan', 'Tanggal pengesahan mendahului tanggal pembuatan (2 September 2021)'],
    [{ pembuatan: '2021-09', efektif: '2021-08' }, 'efektif', 'Tanggal efektif mendahului tanggal pembuatan (September 2021)'],
    [{ pembuatan: '2021', pengesahan: '2022-03', efektif: '2022-02-28' }, 'efektif', 'Tanggal efektif mendahului tanggal pengesahan (Maret 2022)'],
    [{ pembuatan: '2021-09-10', pengesahan: '2021', efektif: '2021-01-05' }, 'efektif', 'Tanggal efektif mendahului tanggal pembuatan (10 September 2021)'],
    [{ pembuatan: '2021-09', revisi: '2020' }, 'revisi', 'Tanggal revisi mendahului tanggal pembuatan (September 2021)'],
    [{ pembuatan: '2021-09', tinjauan: '2021-08-31' }, 'tinjauan', 'Tanggal tinjauan mendahului tanggal pembuatan (September 2021)'],
    [{ pembuatan: '2021-09', tinjauan: '2024-06-02' }, 'tinjauan', 'Tanggal tinjauan belum terjadi pada tanggal pemeriksaan ini (1 Juni 2024)'],
    [{ tinjauan: '2025' }, 'tinjauan', 'Tanggal tinjauan belum terjadi pada tanggal pemeriksaan ini (1 Juni 2024)'],
  ])('%j', (dates, nama, pesan) => {
    expect(find(tanggalTerbalik, withTanggal(dates))).toMatchObject([{ aturan: 'identitas/tanggal-terbalik', posisi: at(BARIS_TANGGAL[nama]), nilai: dates[nama], pesan }]);
  });

  test('each date is told once', () => {
    const found = find(tanggalTerbalik, withTanggal({ pembuatan: '2022', pengesahan: '2021', efektif: '2020', revisi: '2019' }));
    expect(found.map(({ nilai }) => nilai)).toEqual(['2021', '2020', '2019']);
  });

  test.each<[string, Dates]>([
    ['all on one day', { pembuatan: '2023-07-26', pengesahan: '2023-07-26', efektif: '2023-07-26' }],
    ['the right order', { pembuatan: '2018-11-07', pengesahan: '2018-12-01', efektif: '2018-12-31', revisi: '2020', tinjauan: '2021-02' }],
    ['a year and a month of it', { pembuatan: '2021-09', efektif: '2021' }],
    ['a month and a day of it', { pembuatan: '2021-09-30', efektif: '2021-09' }],
    ['a dash', { pembuatan: '2021-09', revisi: '-', efektif: '2021-09' }],
    ['a planned revision, long after', { pembuatan: '2021-09', efektif: '2021-09', revisi: '2031-09' }],
    ['an efektif to come', { pembuatan: '2024-05', efektif: '2025-01-01' }],
    ['a revision before efektif', { pembuatan: '2021-01', revisi: '2021-03', efektif: '2021-09' }],
    ['reviewed today, or this year', { tinjauan: '2024-06-01' }],
    ['reviewed this year', { tinjauan: '2024' }],
    ['none', {}],
  ])('%s is fine', (_, dates) => {
    expect(find(tanggalTerbalik, withTanggal(dates))).toEqual([]);
  });
});
