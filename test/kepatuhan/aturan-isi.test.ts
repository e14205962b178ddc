import { describe, expect, test } from 'vitest';
import { isiSopLain } from '../../src/kepatuhan/aturan-isi.ts';
import type { RuleTemuan } from '../../src/kepatuhan/rule.ts';
import type { KotakName, Sop } from '../../src/sop/schema.ts';
import type { Unit } from '../../src/sop/situs.ts';
import { at, contextOf, example, find, kotakOf } from './example.ts';

const INSTANSI = 'Pemerintah Kabupaten Contoh';
const UNIT: readonly Unit[] = [
  { id: 'kantor', nama: 'Sekretariat Daerah', instansi: INSTANSI, singkatan: 'Setda' },
  { id: 'kominfo', nama: 'Dinas Komunikasi dan Informatika', instansi: INSTANSI },
  { id: 'kominfo-lain', nama: 'Dinas Komunikasi dan Informatika', instansi: 'Pemerintah Kota Lain' },
  { id: 'setda-lain', nama: 'Sekretariat Daerah Kota Lain', instansi: 'Pemerintah Kota Lain' },
  { id: 'camat', nama: 'Kecamatan Awal', instansi: INSTANSI },
];

const named = (id: string, nama: string): Sop => example({ id, unit: id.split('/')[0] ?? '', slug: id.split('/')[1] ?? '', nama });

const OTHERS = [
  named('kantor/laporan', 'Penyusunan Laporan Kinerja'),
  named('kantor/laporan-triwulan', 'Penyusunan Laporan Kinerja Triwulan'),
  named('kantor/ukur', 'Pengukuran Kinerja'),
  named('kominfo/arsip', 'SOP Pengelolaan Arsip Dinamis'),
];

/** What the rule finds in an SOP among the others. */
function found(changes: Partial<Sop>): RuleTemuan[] {
  const sop = example({ nama: 'Penyusunan Perjanjian Kinerja', ...changes });
  return find(isiSopLain, sop, contextOf([sop, ...OTHERS], { unit: UNIT }));
}

function withBox(nama: KotakName, ...teks: string[]): Partial<Sop> {
  return { kotak: { ...example().kotak, [nama]: kotakOf('PERINGATAN :', ...teks) } };
}

describe('titles', () => {
  test.each([
    ['judulProsedur', 'SOP PENYUSUNAN LAPORAN KINERJA', 'Judul tabel prosedur adalah nama SOP lain (kantor/laporan)'],
    ['judulSampul', 'Pengukuran Kinerja', 'Judul sampul adalah nama SOP lain (kantor/ukur)'],
    ['judulSampul', 'Standar Operasional Prosedur (SOP) Pengelolaan Arsip Dinamis', 'Judul sampul adalah nama SOP lain (kominfo/arsip)'],
  ])('%s: %s', (key, nilai, pesan) => {
    expect(found({ [key]: nilai })).toMatchObject([{ aturan: 'prosedur/isi-sop-lain', posisi: example().posisiIdentitas.nama, nilai, pesan }]);
  });

  test.each([
    { judulProsedur: 'SOP Penyusunan Perjanjian Kinerja' },
    { judulSampul: 'Sistem Penyusunan Laporan Kinerja' },
    { judulProsedur: 'Mekanisme Perjanjian' },
    { judulProsedur: 'SOP' },
    { judulProsedur: null, judulSampul: null },
  ])('%j merely differs', (changes) => {
    expect(found(changes)).toEqual([]);
  });

  test('a part of the own name is another SOP of the unit, not of another unit', () => {
    expect(found({ nama: 'Pengukuran Kinerja Triwulan', judulProsedur: 'Pengukuran Kinerja' })).toHaveLength(1);
    expect(found({ nama: 'Pengelolaan Arsip Dinamis Daerah', judulProsedur: 'Pengelolaan Arsip Dinamis' })).toEqual([]);
  });
});

describe('names of SOPs in boxes', () => {
  test.each<[KotakName, string, string]>([
    ['peringatan', 'Jika tidak dilaksanakan, maka penyusunan Laporan kinerja tidak akan berjalan lancar', 'penyusunan Laporan kinerja'],
    ['pencatatan', 'Dokumen Penyusunan Laporan Kinerja Triwulan.', 'Penyusunan Laporan Kinerja Triwulan'],
    ['peralatan', 'Buku Pengelolaan Arsip Dinamis', 'Pengelolaan Arsip Dinamis'],
    ['kualifikasi', 'Memahami penyusunan laporan kinerja', 'penyusunan laporan kinerja'],
    ['kualifikasi', 'Memahami SOP Pengelolaan Arsip Dinamis', 'Pengelolaan Arsip Dinamis'],
  ])('%s: %s', (nama, teks, nilai) => {
    expect(found(withBox(nama, 'Lain', teks))).toMatchObject([{ aturan: 'prosedur/isi-sop-lain', posisi: at(22), nilai, pesan: expect.stringMatching(/^Kotak PERINGATAN menyebut SOP lain \((?:kantor|kominfo)\//) }]);
  });

  test.each<[string, Partial<Sop>]>([
    ['its own name', withBox('peringatan', 'maka Penyusunan Perjanjian Kinerja tidak lancar')],
    ['its own name beside the other', withBox('peringatan', 'Penyusunan Perjanjian Kinerja mendahului Penyusunan Laporan Kinerja')],
    ['a longer name that is no SOP', withBox('peringatan', 'maka Penyusunan Laporan Kinerja Tahunan terhambat')],
    ['a name of two words', withBox('peringatan', 'maka Pengukuran Kinerja terhambat')],
    ['a skill that another unit has an SOP for', withBox('kualifikasi', 'Memahami pengelolaan arsip dinamis')],
    ['an SOP that Keterkaitan lists', { kotak: { ...example().kotak, peringatan: kotakOf('PERINGATAN', 'Jika SOP Penyusunan Laporan Kinerja tidak dilaksanakan, kinerja terhambat'), keterkaitan: kotakOf('KETERKAITAN', 'SOP Penyusunan Laporan Kinerja') } }],
    ['Keterkaitan', withBox('keterkaitan', 'SOP Penyusunan Laporan Kinerja')],
    ['Dasar Hukum', withBox('dasarHukum', 'Peraturan Bupati tentang Penyusunan Laporan Kinerja')],
    ['a part of the own name', { nama: 'Petunjuk Penyusunan Laporan Kinerja', ...withBox('peringatan', 'Penyusunan Laporan Kinerja harus tepat waktu') }],
  ])('%s: none', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });
});

test('an SOP that Keterkaitan does not list is told beside one that it does', () => {
  const kotak = { ...example().kotak, peringatan: kotakOf('PERINGATAN', 'maka Penyusunan Laporan Kinerja terhambat', 'maka Penyusunan Laporan Kinerja Triwulan terhambat'), keterkaitan: kotakOf('KETERKAITAN', 'SOP Penyusunan Laporan Kinerja') };
  expect(found({ kotak }).map(({ nilai }) => nilai)).toEqual(['Penyusunan Laporan Kinerja Triwulan']);
  // A title is that of the other SOP all the same.
  expect(found({ kotak, judulProsedur: 'SOP Penyusunan Laporan Kinerja' })).toHaveLength(2);
});

describe('names of units', () => {
  test('in a box', () => {
    expect(found(withBox('pencatatan', 'Disimpan di Dinas Komunikasi Dan Informatika'))).toMatchObject([
      { aturan: 'prosedur/isi-sop-lain', posisi: at(21), nilai: 'Dinas Komunikasi Dan Informatika', pesan: 'Kotak PERINGATAN menyebut unit lain (kominfo)' },
    ]);
    expect(found(withBox('peringatan', 'Lihat Sekretariat Daerah Kota Lain'))).toEqual([]);
  });

  test('in the letterhead, unless that names the own unit as well', () => {
    expect(found({ kop: ['PEMERINTAH KABUPATEN CONTOH', 'DINAS KOMUNIKASI DAN INFORMATIKA'] })).toMatchObject([
      { posisi: example().posisiIdentitas.unit, nilai: 'DINAS KOMUNIKASI DAN INFORMATIKA', pesan: 'Kop menyebut unit lain (kominfo)' },
    ]);
    expect(found({ kop: ['DINAS KOMUNIKASI DAN INFORMATIKA', 'SEKRETARIAT DAERAH'] })).toEqual([]);
  });

  test('in a rule on the organisation of another unit of the same instansi', () => {
    const teks = 'Peraturan Bupati Nomor 36 Tahun 2020 Tentang Kedudukan, Susunan Organisasi, Tugas Dan Fungsi Serta Tata Kerja Dinas Komunikasi Dan Informatika';
    expect(found(withBox('dasarHukum', teks))).toMatchObject([{ posisi: at(21), nilai: 'Dinas Komunikasi Dan Informatika', pesan: 'Kotak PERINGATAN menyebut unit lain (kominfo)' }]);
  });

  test.each([
    ['the own unit beside it', 'Tata Kerja Sekretariat Daerah dan Dinas Komunikasi dan Informatika'],
    ['the own unit by its short name', 'Tata Kerja Setda dan Dinas Komunikasi dan Informatika'],
    ['no rule on an organisation', 'Perjanjian dengan Dinas Komunikasi dan Informatika'],
    ['a unit of two words', 'Tata Kerja Kecamatan Awal'],
  ])('%s: none', (_, teks) => {
    expect(found(withBox('dasarHukum', teks))).toEqual([]);
  });

  test('its own name, also where another instansi has a unit of that name', () => {
    const sop = named('kominfo/contoh', 'Contoh');
    const own = { ...sop, kop: ['DINAS KOMUNIKASI DAN INFORMATIKA'], ...withBox('pencatatan', 'Disimpan di Dinas Komunikasi dan Informatika') };
    expect(find(isiSopLain, own, contextOf([own], { unit: UNIT }))).toEqual([]);
  });

  test('an SOP whose unit is not known has no other', () => {
    const sop = example({ unit: 'hilang', ...withBox('peringatan', 'Dinas Komunikasi dan Informatika') });
    expect(find(isiSopLain, sop, contextOf([sop], { unit: UNIT }))).toEqual([]);
  });
});
