import { expect, test } from 'vitest';
import { bukanKataKerja } from '../../src/kepatuhan/aturan-kegiatan.ts';
import { find, withKegiatan } from './example.ts';

test('prosedur/bukan-kata-kerja: each langkah at its own place', () => {
  const sop = withKegiatan('Menerima surat', 'Penandatanganan surat', 'Rapat', 'Mengarsipkan', 'Staf mengetik surat');
  expect(find(bukanKataKerja, sop)).toMatchObject([
    { aturan: 'prosedur/bukan-kata-kerja', posisi: sop.langkah[1]?.posisi, nilai: 'Penandatanganan surat', pesan: 'Kegiatan langkah 2 tidak diawali kata kerja aktif' },
    { posisi: sop.langkah[2]?.posisi, nilai: 'Rapat' },
    { posisi: sop.langkah[4]?.posisi, nilai: 'Staf mengetik surat' },
  ]);
});

test('an empty kegiatan is another rule’s', () => {
  expect(find(bukanKataKerja, withKegiatan('', '-'))).toEqual([]);
});
