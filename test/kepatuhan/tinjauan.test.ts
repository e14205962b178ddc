import { expect, test } from 'vitest';
import { jatuhTempo } from '../../src/kepatuhan/tinjauan.ts';
import type { TanggalName } from '../../src/sop/schema.ts';
import { withTanggal } from './example.ts';

type Dates = Partial<Record<TanggalName, string>>;

const due = (dates: Dates, months = 12, today = '2024-06-01'): unknown => {
  const result = jatuhTempo(withTanggal(dates), months, today);
  return result && [result.tanggal, result.terlambat ? 'terlambat' : result.segera ? 'segera' : '', result.dari.nama];
};

test.each<[string, Dates, string, string, string]>([
  ['efektif', { efektif: '2023-07-26' }, '2024-07-26', 'segera', 'efektif'],
  ['efektif long ago', { efektif: '2018-12-31' }, '2019-12-31', 'terlambat', 'efektif'],
  ['the latest of the three', { efektif: '2020', revisi: '2022-03', tinjauan: '2024-01-10' }, '2025-01-10', '', 'tinjauan'],
  ['a revision after the review', { efektif: '2020', revisi: '2024-02-01', tinjauan: '2023-01-10' }, '2025-02-01', '', 'revisi'],
  ['a planned revision is no review', { efektif: '2022-01-01', revisi: '2025-01-01' }, '2023-01-01', 'terlambat', 'efektif'],
  ['a month counts from its last day', { efektif: '2021-09' }, '2022-09-30', 'terlambat', 'efektif'],
  ['a leap month', { efektif: '2024-02' }, '2025-02-28', '', 'efektif'],
  ['a year counts from its last day', { efektif: '2022' }, '2023-12-31', 'terlambat', 'efektif'],
  ['this year has begun', { efektif: '2024' }, '2025-12-31', '', 'efektif'],
  ['without the three: pengesahan', { pembuatan: '2023-01', pengesahan: '2023-08-01', revisi: '-' }, '2024-08-01', '', 'pengesahan'],
  ['else pembuatan', { pembuatan: '2021-03' }, '2022-03-31', 'terlambat', 'pembuatan'],
  ['an efektif to come', { pengesahan: '2024-01-01', efektif: '2024-09-01' }, '2025-09-01', '', 'efektif'],
])('%s', (_, dates, tanggal, standing, nama) => {
  expect(due(dates)).toEqual([tanggal, standing, nama]);
});

test.each([
  ['2023-05-31', '2024-05-31', 'terlambat'],
  ['2023-06-01', '2024-06-01', 'segera'],
  ['2023-07-31', '2024-07-31', 'segera'],
  ['2023-08-01', '2024-08-01', ''],
])('on 1 June 2024, efektif %s is due %s: %j', (efektif, tanggal, standing) => {
  expect(due({ efektif })).toEqual([tanggal, standing, 'efektif']);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2023-10-31', 6, '2024-04-30'],
  ['2021-12-15', 36, '2024-12-15'],
])('%s and %i months → %s', (efektif, months, tanggal) => {
  expect(due({ efektif }, months)).toEqual([tanggal, expect.any(String), 'efektif']);
});

test('none without a date, nor for an SOP that is a draft or repealed', () => {
  expect(due({})).toBeNull();
  expect(due({ efektif: '-', revisi: '2030-01-01' })).toBeNull();
  expect(jatuhTempo(withTanggal({ efektif: '2018' }, { status: 'draf' }), 12, '2024-06-01')).toBeNull();
  expect(jatuhTempo(withTanggal({ efektif: '2018' }, { status: 'dicabut' }), 12, '2024-06-01')).toBeNull();
});
