import { expect, test } from 'vitest';
import { checkGlosarium } from '../../src/glosarium/aturan-glosarium.ts';
import { glosariumSchema, type EntriGlosarium } from '../../src/glosarium/entri.ts';
import { buildGlosarium } from '../../src/glosarium/glosarium.ts';

const entri = (istilah: string, kepanjangan: string, sinonim: string[] = []): EntriGlosarium => ({ istilah, kepanjangan, sinonim });
const posisiOf = ([i, key, j]: readonly PropertyKey[]) => ({ baris: Number(i) * 10 + 1, kolom: key === 'sinonim' ? 20 + Number(j) : 12 });

test('an entry needs its term and its expansion, and no other keys', () => {
  expect(glosariumSchema.parse([{ istilah: ' IKU ', kepanjangan: 'Indikator Kinerja Utama' }])).toEqual([{ istilah: 'IKU', kepanjangan: 'Indikator Kinerja Utama', sinonim: [] }]);
  expect(glosariumSchema.safeParse([{ istilah: 'IKU' }]).success).toBe(false);
  expect(glosariumSchema.safeParse([{ istilah: 'IKU', kepanjangan: 'x', artinya: 'y' }]).success).toBe(false);
});

test('terms stand in the order of the alphabet, each with an id and an address of its own', () => {
  const all = buildGlosarium([entri('Renja', 'Rencana Kerja'), entri('ATK', 'Alat Tulis Kantor'), entri('renja', 'Rencana Kinerja'), entri('—', 'garis')], '/dasar/');
  expect(all.map(({ istilah, id, url }) => [istilah, id, url])).toEqual([
    ['ATK', 'atk', '/dasar/glosarium/#atk'],
    ['Renja', 'renja', '/dasar/glosarium/#renja'],
    ['renja', 'renja-2', '/dasar/glosarium/#renja-2'],
    ['—', 'istilah', '/dasar/glosarium/#istilah'],
  ]);
});

test('a repeated entry is left out, the first one stays', () => {
  const all = buildGlosarium([{ ...entri('IKU', 'Indikator Kinerja Utama'), arti: 'Ukuran' }, entri('iku', 'indikator kinerja utama')], '/');
  expect(all).toMatchObject([{ istilah: 'IKU', arti: 'Ukuran' }]);
});

test('two meanings of a term or a synonym are found where the second stands', () => {
  expect(checkGlosarium([entri('PK', 'Perjanjian Kinerja'), entri('IKU', 'Indikator', ['pk'])], posisiOf)).toEqual([
    {
      aturan: 'glosarium/arti-ganda', posisi: { baris: 11, kolom: 20 }, nilai: 'pk',
      pesan: 'Istilah ini berarti dua hal: "Indikator" dan, di baris 1, "Perjanjian Kinerja"; kedua artinya ditampilkan',
      saran: 'Pilih satu arti, atau tulis istilah yang kurang lazim dengan kepanjangannya di SOP.',
    },
  ]);
});

test('the same entry twice is another finding; two terms with one expansion are none', () => {
  expect(checkGlosarium([entri('PK', 'Perjanjian Kinerja'), entri('pk', 'perjanjian kinerja')], posisiOf)).toMatchObject([{ aturan: 'glosarium/istilah-ganda', posisi: { baris: 11, kolom: 12 } }]);
  expect(checkGlosarium([entri('Kasubag', 'Kepala Sub Bagian'), entri('Kasubbag', 'Kepala Sub Bagian', ['Kasubag', 'Kasubbag'])], posisiOf)).toEqual([]);
});
