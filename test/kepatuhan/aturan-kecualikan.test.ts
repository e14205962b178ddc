import { expect, test } from 'vitest';
import { ATURAN } from '../../src/kepatuhan/aturan.ts';
import { kecualikanTakDikenal } from '../../src/kepatuhan/aturan-kecualikan.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { at, example, find } from './example.ts';

const withKecualikan = (aturan: string): Sop => example({ kecualikan: [{ aturan, alasan: 'x', posisi: at(3) }] });

const idsOf = (isGalat: boolean): string[] => ATURAN.filter(({ tingkat }) => (tingkat === 'galat') === isGalat).map(({ id }) => id);

test.each(idsOf(false))('%s may be excepted', (aturan) => {
  expect(find(kecualikanTakDikenal, withKecualikan(aturan))).toEqual([]);
});

test.each(idsOf(true))('%s is a galat and may not', (nilai) => {
  expect(find(kecualikanTakDikenal, withKecualikan(nilai))).toMatchObject([
    { aturan: 'identitas/kecualikan-tak-dikenal', posisi: at(3), nilai, pesan: 'Aturan ini bertingkat galat dan tidak dapat dikecualikan', saran: 'Hapus pengecualian ini, dan perbaiki temuannya.' },
  ]);
});

test.each([
  ['identitas/nomor-kosng', 'Mungkin maksudnya "identitas/nomor-kosong".'],
  // The nearest is a galat, which may not be excepted.
  ['prosedur/no-gand', 'Mungkin maksudnya "prosedur/tabel-ganda".'],
  ['apa saja', 'Salin kode aturannya dari laporan pemeriksaan, misalnya "identitas/tanpa-pengesahan".'],
])('%s is told at its place, with the nearest where there is one', (nilai, saran) => {
  expect(find(kecualikanTakDikenal, withKecualikan(nilai))).toMatchObject([{ aturan: 'identitas/kecualikan-tak-dikenal', posisi: at(3), nilai, saran }]);
});
