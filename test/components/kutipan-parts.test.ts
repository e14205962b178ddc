import { expect, it } from 'vitest';
import { kutipanParts } from '../../src/components/kutipan-parts.ts';
import { readKutipan } from '../../src/peraturan/read-kutipan.ts';

const TEKS = [
  'Undang-Undang No. 17 Tahun 2003 tentang Keuangan Negara;',
  'Undang-Undang Nomor 1 Tahun 2004 jo. Peraturan Pemerintah Nomor 12 Tahun 2019, dan lain-lain',
  'Peraturan Bupati Nomor 36 Tahun 2020',
  'Surat tugas dari atasan',
  '  Peraturan Pemerintah\nNomor 12 Tahun 2019  ',
];

it.each(TEKS)('leaves the text of %j as it is written', (teks) => {
  const parts = kutipanParts({ butir: { no: 1, teks, posisi: { baris: 1, kolom: 1 }, runs: [] }, ...readKutipan(teks, null) });
  expect(parts.map((part) => part.teks + part.tail).join('')).toBe(teks);
});

it('keeps the signs that close a citation before what is added to it', () => {
  const [teks = ''] = TEKS;
  const parts = kutipanParts({ butir: { no: 1, teks, posisi: { baris: 1, kolom: 1 }, runs: [] }, ...readKutipan(teks, null) });
  expect(parts).toEqual([{ teks: teks.slice(0, -1), peraturan: 'uu-17-2003', tail: ';' }]);
});

it('names the regulation of each citation', () => {
  const [, teks = ''] = TEKS;
  const parts = kutipanParts({ butir: { no: 1, teks, posisi: { baris: 1, kolom: 1 }, runs: [] }, ...readKutipan(teks, null) });
  expect(parts.flatMap(({ peraturan }) => peraturan ?? [])).toEqual(['uu-1-2004', 'pp-12-2019']);
});
