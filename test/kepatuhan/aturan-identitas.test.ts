import { expect, test } from 'vitest';
import { unitBerbedaFolder } from '../../src/kepatuhan/aturan-identitas.ts';
import { example, find } from './example.ts';

test('identitas/unit-berbeda-folder', () => {
  const sop = example({ id: 'lain/contoh' });
  expect(find(unitBerbedaFolder, sop)).toEqual([{
    aturan: 'identitas/unit-berbeda-folder',
    posisi: sop.posisiIdentitas.unit,
    pesan: 'Unit SOP ini berbeda dari foldernya (lain)',
    nilai: 'kantor',
    saran: 'Pindahkan berkas ke sop/kantor/, atau ubah "unit:".',
  }]);
  expect(find(unitBerbedaFolder, example())).toEqual([]);
});
