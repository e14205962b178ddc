import { expect, test } from 'vitest';
import { ATURAN_IDS } from '../../src/kepatuhan/aturan.ts';
import { kecualikanTakDikenal } from '../../src/kepatuhan/aturan-kecualikan.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { at, example, find } from './example.ts';

const withKecualikan = (aturan: string): Sop => example({ kecualikan: [{ aturan, alasan: 'x', posisi: at(3) }] });

test.each(ATURAN_IDS)('%s is known', (aturan) => {
  expect(find(kecualikanTakDikenal, withKecualikan(aturan))).toEqual([]);
});

test.each([
  ['identitas/nomor-kosng', 'Mungkin maksudnya "identitas/nomor-kosong".'],
  ['apa saja', 'Salin kode aturannya dari laporan pemeriksaan, misalnya "identitas/tanpa-pengesahan".'],
])('%s is told at its place, with the nearest where there is one', (nilai, saran) => {
  expect(find(kecualikanTakDikenal, withKecualikan(nilai))).toMatchObject([{ aturan: 'identitas/kecualikan-tak-dikenal', posisi: at(3), nilai, saran }]);
});
