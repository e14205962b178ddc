import { expect, test } from 'vitest';
import { readAlamatLama, resolvePindahan } from '../../src/pindahan/pindahan.ts';
import { pindahanBentrok } from '../../src/pindahan/aturan-pindahan.ts';
import { example, findInAll } from '../kepatuhan/example.ts';

test.each<[string, string, string | null]>([
  ['setda/renja', '/', 'sop/setda/renja'],
  ['/sop/setda/renja/', '/', 'sop/setda/renja'],
  ['sop/setda/renja', '/', 'sop/setda/renja'],
  ['sop/setda/renja/index.html', '/', 'sop/setda/renja'],
  ['/dokumen/sop/setda/renja/', '/dokumen/', 'sop/setda/renja'],
  ['http://sop.kantor.lan/dokumen/sop/setda/renja/?a=1#langkah-2', '/dokumen/', 'sop/setda/renja'],
  ['/arsip/lama.html', '/', 'arsip/lama.html'],
  ['/arsip/lama', '/dokumen/', 'arsip/lama'],
  ['', '/', null],
  ['/', '/', null],
  ['../renja', '/', null],
  ['setda/rencana kerja', '/', null],
  ['setda/<x>', '/', null],
])('%s under %s: %s', (alamat, base, expected) => {
  expect(readAlamatLama(alamat, base)).toBe(expected);
});

const sop = (id: string, pindahan: string[]) => example({ id, pindahan });

test('each old address leads to the first SOP that claims it', () => {
  const all = [sop('setda/b', ['setda/lama', 'setda/tua']), sop('setda/a', ['setda/lama', '/sop/setda/lama/'])];
  const { pindahan, bentrok } = resolvePindahan(all, '/');
  expect(pindahan).toEqual([{ jalur: 'sop/setda/lama', sop: 'setda/a' }, { jalur: 'sop/setda/tua', sop: 'setda/b' }]);
  expect(bentrok.map((one) => [one.sop.id, one.alamat, one.alasan])).toEqual([['setda/b', 'setda/lama', { jenis: 'diakui', id: 'setda/a' }]]);
});

test('a finding stands at the old address that it is about', () => {
  const posisi = [6, 7, 8].map((baris) => ({ baris, kolom: 5 }));
  const one = example({ id: 'setda/a', pindahan: ['setda/lama', 'x y', '/kepatuhan/'] });
  expect(findInAll(pindahanBentrok, [{ ...one, posisiIdentitas: { ...one.posisiIdentitas, pindahan: posisi } }])).toMatchObject([{ nilai: 'x y', posisi: posisi[1] }, { nilai: '/kepatuhan/', posisi: posisi[2] }]);
});

test('no old address takes the place of an SOP or a page of the portal', () => {
  const all = [sop('setda/a', ['setda/b', 'setda/a', '/sop/setda/b/cetak/', '/kepatuhan/', '/sop/', '/perubahan.xml', '/', 'x y'])];
  const { pindahan, bentrok } = resolvePindahan([...all, sop('setda/b', [])], '/');
  expect(pindahan).toEqual([]);
  expect(bentrok.map(({ alasan }) => alasan.jenis)).toEqual(['sop', 'sop', 'halaman-lain', 'halaman-lain', 'halaman-lain', 'halaman-lain', 'tak-terpakai', 'tak-terpakai']);
});
