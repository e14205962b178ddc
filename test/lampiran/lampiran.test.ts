import { expect, test } from 'vitest';
import { findLampiran, formatUkuran, isLeftover, jenisBerkas, namaTerbit, toLampiran } from '../../src/lampiran/lampiran.ts';

test.each([
  [0, '0 kB'], [12, '0,1 kB'], [1000, '1 kB'], [9949, '9,9 kB'], [12_345, '12 kB'], [999_499, '999 kB'], [999_500, '1 MB'], [1_234_567, '1,2 MB'], [20_000_001, '20 MB'],
])('%i bytes are %s', (bytes, expected) => {
  expect(formatUkuran(bytes)).toBe(expected);
});

test.each([
  ['formulir.DOCX', 'Dokumen Word'], ['pindaian.pdf', 'Dokumen PDF'], ['a.b.xlsx', 'Lembar kerja Excel'], ['denah', 'Berkas'], ['x.dwg', 'Berkas DWG'], ['x.constructor', 'Berkas CONSTRUCTOR'],
])('%s: %s', (nama, expected) => {
  expect(jenisBerkas(nama)).toBe(expected);
});

test('what a system leaves behind is no attachment', () => {
  expect(['.DS_Store', 'Thumbs.db', 'desktop.ini', '~$formulir.docx'].every(isLeftover)).toBe(true);
  expect(['formulir.docx', 'a~$b.txt'].some(isLeftover)).toBe(false);
});

test('names are encoded in addresses', () => {
  expect(toLampiran([{ nama: 'Isian é (1).docx', ukuran: 5 }], '/sop/a/b/')[0]?.url).toBe('/sop/a/b/lampiran/Isian%20%C3%A9%20(1).docx');
});

test('signs that web servers stumble over are not part of an address, and each file keeps one of its own', () => {
  expect(namaTerbit(['pindaian#2%.pdf', 'pindaian-2-.pdf', 'pindaian%2#.pdf', 'a?b', 'biasa.pdf'].map((nama) => ({ nama })))).toEqual(['pindaian-2--2.pdf', 'pindaian-2-.pdf', 'pindaian-2--3.pdf', 'a-b', 'biasa.pdf']);
  const lampiran = toLampiran([{ nama: 'pindaian#2%.pdf', ukuran: 5 }], '/sop/a/b/');
  expect(lampiran).toMatchObject([{ nama: 'pindaian#2%.pdf', url: '/sop/a/b/lampiran/pindaian-2-.pdf' }]);
  expect(findLampiran('b/pindaian%232%25.pdf', 'b', lampiran)).toBe('/sop/a/b/lampiran/pindaian-2-.pdf');
});

const lampiran = toLampiran([{ nama: 'denah loket.png', ukuran: 1 }, { nama: 'kafe\u0301.pdf', ukuran: 1 }], '/sop/a/b/');
test.each<[string, string | null]>([
  ['b/denah%20loket.png', '/sop/a/b/lampiran/denah%20loket.png'],
  ['./b/denah loket.png', '/sop/a/b/lampiran/denah%20loket.png'],
  ['denah%20loket.png#atas', '/sop/a/b/lampiran/denah%20loket.png#atas'],
  ['b/kafé.pdf', '/sop/a/b/lampiran/kafe%CC%81.pdf'],
  ['../c/denah%20loket.png', null],
  ['b/../../denah loket.png', null],
  ['https://contoh.go.id/denah%20loket.png', null],
  ['#prosedur', null],
  ['%zz', null],
])('%s leads to %s', (url, expected) => {
  expect(findLampiran(url, 'b', lampiran)).toBe(expected);
});
