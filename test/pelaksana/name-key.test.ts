import { expect, test } from 'vitest';
import { bareKey, isOneEndingApart, isOneLetterApart, nameKey } from '../../src/pelaksana/name-key.ts';

test.each([
  ['kepala sub bagian umum', ['Kasubag Umum', 'KASUBBAG UMUM', 'Kasub bag Umum', 'Ka. Subbag Umum', 'Kepala Subbag. Umum', 'Kepala Subbagian Umum', 'Kepala Sub Bagian Umum', 'Ka Sub Bagian Umum']],
  ['kepala bagian perencanaan keuangan', ['Kabag Perencanaan & Keuangan', 'Ka.Bag. Perencanaan dan Keuangan', 'Kepala Bagian Perencanaan, Keuangan']],
  ['kepala bidang', ['Kabid', 'Ka. Bid.', 'Kepala Bidang']],
  ['kepala sub bidang', ['Kasubid', 'Kasubbid', 'Ka. Sub Bidang']],
  ['kepala seksi', ['Kasi', 'Kasie', 'Ka. Si', 'Kepala Seksi']],
  ['sekretaris daerah', ['Sekda', 'SEKRETARIS DAERAH']],
  ['staf', ['Staff', 'Staf']],
])('%s is written in many ways', (key, names) => {
  expect(names.map(nameKey)).toEqual(names.map(() => key));
});

test.each([['Kasubag Pelaporan', 'Kasubag Pelapoan'], ['Sekretaris', 'Sekertariss'], ['Bendahara', 'Bendaharra']])('%s and %s', (a, b) => {
  expect(isOneLetterApart(nameKey(a), nameKey(b))).toBe(a !== 'Sekretaris');
});

test.each([['Asisten I', 'Asisten II'], ['Kasi 1', 'Kasi 2'], ['Kabag', 'Kabid'], ['Kasi Pengadaan', 'Kasi Pengaduan'], ['Staf A', 'Staf B'], ['Kasubag Umum', 'Kasubag Perencanaan'], ['Sekretaris', 'Sekretariat']])('%s is not %s', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
  expect(isOneLetterApart(nameKey(a), nameKey(b))).toBe(false);
});

test.each([['Sekretaris Daerah Kab. Way Kanan', 'sekretaris daerah'], ['Sekda Kota Banjarbaru', 'sekretaris daerah'], ['Tim Kerja', 'tim'], ['Tim SAKIP', 'tim sakip'], ['Tim Kerja SAKIP', 'tim kerja sakip'], ['Kabag Tata Kota', 'kepala bagian tata kota'], ['Kota', 'kota']])('%s without what everybody knows', (nama, key) => {
  expect(bareKey(nama)).toBe(key);
});

test.each<[string, string, boolean]>([['Kasubag Pelapor', 'Kasubbag Pelaporan', true], ['Kasubag Pelaporan', 'Kasubag Pelapor', true], ['Kasubag Pelaporan', 'Kasubag Pelaporan', false], ['Bagian Umum', 'Bagian Umuman', false], ['Pengawas', 'Pengawasan', false]])('%s and %s', (a, b, expected) => {
  expect(isOneEndingApart(nameKey(a), nameKey(b))).toBe(expected);
});
