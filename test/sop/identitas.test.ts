import { describe, expect, test } from 'vitest';
import { readSop, fixture, sopFrom } from './read.ts';
import { TANGGAL_NAMES } from '../../src/sop/schema.ts';

/** An SOP file with these lines in its front matter. */
function berkas(...baris: string[]): string {
  const tabel = ['| No | Kegiatan | Staf | Output |', '|---|---|---|---|', '| 1 | Bekerja | ● | Hasil |'];
  return ['---', ...baris, '---', '', ...tabel, ''].join('\n');
}

const temuanOf = (...baris: string[]): unknown[] =>
  readSop(berkas(...baris)).temuan.map(({ aturan, tingkat, baris: b, kolom, nilai, saran }) => [aturan, tingkat, b, kolom, nilai, saran]);

test('every key of the front matter', () => {
  const sop = sopFrom(fixture('lengkap'));
  expect(sop).toMatchObject({
    id: 'kantor/contoh',
    slug: 'contoh',
    unit: 'kantor',
    nomor: '060/01/SOP/2021',
    nama: 'Pelayanan Surat Masuk',
    status: 'draf',
    kop: ['PEMERINTAH KABUPATEN CONTOH', 'SEKRETARIAT DAERAH'],
    judulSampul: 'Sistem Pelayanan Surat',
    judulProsedur: 'SOP SURAT MASUK',
    disahkan: { jabatan: 'Sekretaris Daerah,', nama: 'Drs. H. CONTOH, M.Si', pangkat: 'Pembina Utama Muda', nip: '19650928 199203 1 008' },
    tandaTangan: { jabatan: null, nama: 'CONTOH, M.Si', pangkat: null, nip: null },
    menggantikan: ['060/07/SOP/2018'],
    digantikan: [],
    pindahan: ['/sop/lama/surat-masuk/'],
    kecualikan: [{ aturan: 'identitas/tanpa-efektif', alasan: 'Menunggu penetapan', posisi: { baris: 30, kolom: 13 } }],
    sumber: { berkas: 'surat-masuk.docx', disimpulkan: ['pelaksana', 'alur', 'butir'], catatan: ['Contoh ini mengisi semua kunci identitas dan semua kotak.'] },
    posisiIdentitas: { nomor: { baris: 2, kolom: 8 }, nama: { baris: 3, kolom: 7 }, unit: { baris: 4, kolom: 7 }, tanggal: { baris: 12, kolom: 3 }, pindahan: [{ baris: 28, kolom: 5 }] },
  });
});

test('dates keep their precision, dashes are kept as written', () => {
  const { tanggal } = sopFrom(fixture('lengkap'));
  expect(TANGGAL_NAMES.map((nama) => [nama, tanggal[nama]?.iso, tanggal[nama]?.teks, tanggal[nama]?.posisi])).toEqual([
    ['pembuatan', '2021', '2021', { baris: 12, kolom: 14 }],
    ['revisi', null, '–', { baris: 13, kolom: 11 }],
    ['efektif', '2021-09', '2021-09', { baris: 14, kolom: 12 }],
    ['pengesahan', '2021-09-07', '2021-09-07', { baris: 15, kolom: 15 }],
    ['tinjauan', '2022-09-30', '2022-09-30', { baris: 16, kolom: 13 }],
  ]);
});

test('only nama and unit are required; all else is none', () => {
  const sop = sopFrom(berkas('nama: Contoh', 'unit: kantor'));
  const noPejabat = { jabatan: null, nama: null, pangkat: null, nip: null, posisi: null };
  expect(sop).toMatchObject({
    nomor: null, status: 'berlaku', kop: [], judulSampul: null, judulProsedur: null, menggantikan: [], digantikan: [], pindahan: [], kecualikan: [],
    disahkan: noPejabat, tandaTangan: noPejabat,
    tanggal: { pembuatan: null, revisi: null, efektif: null, pengesahan: null, tinjauan: null },
    sumber: { berkas: null, disimpulkan: [], catatan: [] },
  });
});

test('keys without a value are none', () => {
  const sop = sopFrom(berkas('nama: Contoh', 'unit: kantor', 'nomor:', 'tanggal:', 'disahkan:', '  nama:', 'kop:', 'sumber:'));
  expect([sop.nomor, sop.tanggal.efektif, sop.disahkan.nama, sop.kop, sop.sumber.catatan]).toEqual([null, null, null, [], []]);
});

describe('galat', () => {
  test.each<[string[], unknown[]]>([
    [['nama:', 'unit: kantor'], ['yaml/kunci-wajib', 'galat', 2, 6, null, 'Tambahkan baris "nama: …".']],
    [['unit: kantor'], ['yaml/kunci-wajib', 'galat', 2, 1, null, 'Tambahkan baris "nama: …".']],
    [['nama: A'], ['yaml/kunci-wajib', 'galat', 2, 1, null, 'Tambahkan baris "unit: …".']],
    [['nama: A', 'unit: kator'], ['identitas/unit-tak-dikenal', 'galat', 3, 7, 'kator', 'Mungkin maksudnya "kantor".']],
    [['nama: A', 'unit: dinas-pertanian'], ['identitas/unit-tak-dikenal', 'galat', 3, 7, 'dinas-pertanian', 'Daftarkan di unit.yaml, atau pakai salah satu: kantor.']],
    [['nama: A', 'unit: kantor', 'nomer: 7'], ['yaml/kunci-tak-dikenal', 'galat', 4, 1, 'nomer', 'Mungkin maksudnya "nomor".']],
    [['nama: A', 'unit: kantor', 'nomor: 7'], ['yaml/jenis-nilai', 'galat', 4, 8, '7', 'Tulis sebagai teks, di antara tanda kutip: "7".']],
    [['nama: A', 'unit: kantor', 'status: aktif'], ['yaml/jenis-nilai', 'galat', 4, 9, 'aktif', 'Pilih salah satu: berlaku, draf, dicabut.']],
    [['nama: A', 'unit: kantor', 'disahkan:', '  nip: 19650928'], ['yaml/jenis-nilai', 'galat', 5, 8, '19650928', 'Tulis sebagai teks, di antara tanda kutip: "19650928".']],
    [['nama: A', 'unit: kantor', 'tandaTangan:', '  pangkt: a'], ['yaml/kunci-tak-dikenal', 'galat', 5, 3, 'pangkt', 'Mungkin maksudnya "pangkat".']],
    [['nama: A', 'unit: kantor', 'kecualikan:', '  - aturan: a', '    alsan: b', '    alasan: c'], ['yaml/kunci-tak-dikenal', 'galat', 6, 5, 'alsan', 'Mungkin maksudnya "alasan".']],
    [['nama: A', 'unit: kantor', 'sumber:', '  disimpulkan: [simbol]'], ['yaml/jenis-nilai', 'galat', 5, 17, 'simbol', 'Pilih salah satu: pelaksana, alur, butir.']],
    [['nama: A', 'unit: kantor', 'tanggal: 2021'], ['yaml/jenis-nilai', 'galat', 4, 10, '2021', 'Yang diharapkan: kelompok kunci (baris-baris "kunci: nilai" yang menjorok).']],
    [['nama: A', 'unit: kantor', 'tanggal:', '  efektif: [2021]'], ['yaml/jenis-nilai', 'galat', 5, 12, '[2021]', 'Tulis tanggal sebagai 2021, 2021-09, atau 2021-09-07.']],
    [['nama: A', 'unit: kantor', 'tanggal:', '  efektif: 2021-02-29'], ['identitas/tanggal-mustahil', 'galat', 5, 12, '2021-02-29', 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.']],
    [['nama: A', 'unit: kantor', 'tanggal:', '  revisi: 7 November 2018'], ['identitas/tanggal-mustahil', 'galat', 5, 11, '7 November 2018', 'Tulis 2018-11-07.']],
    [['nama: A', 'unit: kantor', 'tanggal:', '  tinjauan: kelak'], ['identitas/tanggal-mustahil', 'galat', 5, 13, 'kelak', 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.']],
  ])('%j', (baris, temuan) => {
    expect(readSop(berkas(...baris)).sop).toBeNull();
    expect(temuanOf(...baris)).toEqual([temuan]);
  });

  test('all of them come at once', () => {
    expect(temuanOf('nama: A', 'unit: kator', 'tanggal:', '  pembuatan: 2021-13', '  efektif: 2021-00')).toHaveLength(3);
  });

  test('no known unit at all is said', () => {
    const { temuan } = readSop(berkas('nama: A', 'unit: kantor'), undefined, []);
    expect(temuan.map(({ saran }) => saran)).toEqual(['Daftarkan di unit.yaml, atau pakai salah satu: (unit.yaml kosong).']);
  });

  test('no unit is unknown where their list could not be read', () => {
    expect(readSop(berkas('nama: A', 'unit: kator'), undefined, null)).toMatchObject({ sop: { unit: 'kator' }, temuan: [] });
  });
});
