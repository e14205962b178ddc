import { describe, expect, test } from 'vitest';
import type { Temuan } from '../../src/sop/temuan.ts';
import { check } from './check.ts';
import { brief, hukumTemuan, sopWith } from './hukum.ts';

const entri = [
  { id: 'perpres-29-2014', tentang: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah' },
  { id: 'permendagri-13-2006', tentang: 'Pedoman Pengelolaan Keuangan Daerah' },
  { id: 'permendagri-21-2011', tentang: 'Perubahan Kedua atas Peraturan Menteri Dalam Negeri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah' },
  { id: 'pp-58-2005', tentang: 'Pengelolaan Keuangan Daerah' },
  { id: 'pp-8-2008', tentang: 'Tahapan, Tata Cara Penyusunan, Pengendalian, dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah' },
  { id: 'permendagri-54-2010', tentang: 'Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008' },
];
const found = (butir: string) => brief(hukumTemuan(sopWith([butir]), entri)).filter(([aturan]) => aturan !== 'terbit-sesudah');

describe('a suspected wrong citation is told instead of the rest', () => {
  test('another kind with the same nomor, tahun and subject', () => {
    const butir = 'Peraturan Menteri Dalam Negeri Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah';
    expect(found(butir)).toEqual([['jenis-diduga-keliru', butir, 'permendagri-29-2014']]);
    expect(found('Permendagri 29/2014 tentang Sistem Akuntabilitas Kinerja')).toMatchObject([['jenis-diduga-keliru', expect.any(String), 'permendagri-29-2014']]);
  });

  test('the same kind and subject with another nomor or tahun', () => {
    const butir = 'Permendagri Nomor 12 Tahun 2011 tentang Perubahan Kedua atas Permendagri Nomor 13 Tahun 2006 tentang Pedoman Pengelolaan Keuangan Daerah';
    expect(found(butir)).toEqual([['nomor-diduga-keliru', butir, 'permendagri-12-2011']]);
    expect(found('PP Nomor 58 Tahun 2006 tentang Pengelolaan Keuangan Daerah')).toMatchObject([['nomor-diduga-keliru', expect.any(String), 'pp-58-2006']]);
  });

  test.each([
    ['both nomor and tahun are others: a predecessor, as likely', 'Peraturan Pemerintah Nomor 105 Tahun 2000 tentang Pengelolaan Keuangan Daerah'],
    ['another subject', 'Peraturan Menteri Kesehatan Nomor 29 Tahun 2014 tentang Standar Pelayanan'],
    ['the same title from another issuer', 'Peraturan Menteri Kesehatan Nomor 8 Tahun 2007 tentang Pedoman Pengelolaan Keuangan Daerah'],
  ])('not where %s', (_, butir) => {
    expect(found(butir)).toMatchObject([['tidak-terdaftar', butir, expect.any(String)]]);
  });
});

describe('dasar-hukum/judul-berbeda', () => {
  test('tells the title of the register', () => {
    expect(hukumTemuan(sopWith(['Perpres 29/2014 tentang Sistem Akuntabilitas Kinerja Pemerintah']), entri)).toMatchObject([
      { aturan: 'dasar-hukum/judul-berbeda', nilai: 'Sistem Akuntabilitas Kinerja Pemerintah', saran: 'Judul di register: "Sistem Akuntabilitas Kinerja Instansi Pemerintah".' },
    ]);
  });

  test.each([
    'Perpres 29/2014',
    'PERPRES NO. 29 TAHUN 2014 TENTANG SISTEM AKUNTABILITAS KINERJA INSTANSI PEMERINTAH.',
    'Permendagri Nomor 54 Tahun 2010 tentang Pelaksanaan PP 8/2008',
    'Permendagri Nomor 54 Tahun 2010 tentang Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian, Evaluasi Pelaksanaan Rencana Pembangunan Daerah',
    'Permendagri No. 21 Tahun 2011 tentang Perubahan Kedua atas Permendagri 13/2006',
  ])('not for %s', (butir) => {
    expect(found(butir)).toEqual([]);
  });
});

test('dasar-hukum/tidak-terdaftar gives the entry to copy', () => {
  expect(hukumTemuan(sopWith(['PP Nomor 1 Tahun 2020 tentang "Contoh": Satu']), entri)).toMatchObject([
    { aturan: 'dasar-hukum/tidak-terdaftar', peraturan: 'pp-1-2020', saran: String.raw`Periksa judul resminya, lalu salin ke peraturan.yaml: - { id: pp-1-2020, tentang: "\"Contoh\": Satu" }` },
  ]);
});

test('dasar-hukum/tidak-terdaftar gives the nomor where the id cannot show it', () => {
  expect(hukumTemuan(sopWith(['Peraturan Menteri Keuangan Nomor 113/PMK.05/2012 tentang Perjalanan Dinas']), entri)).toMatchObject([
    { saran: 'Periksa judul resminya, lalu salin ke peraturan.yaml: - { id: pmk-113-pmk-05-2012, nomor: "113/PMK.05/2012", tentang: "Perjalanan Dinas" }' },
  ]);
});

describe('where the register could not be read', () => {
  const galat = (peraturan: string | null): Temuan => ({ aturan: 'yaml/jenis-nilai', tingkat: 'galat', sop: null, berkas: 'peraturan.yaml', baris: 1, kolom: 1, nilai: null, pesan: 'x', saran: null, peraturan });
  const told = (entries: unknown, temuan: Temuan[]): (string | null)[] =>
    check([sopWith(['PP 1/2020', 'PP 2/2020'])], { entri: entries, temuan }).temuan.filter(({ aturan }) => aturan === 'dasar-hukum/tidak-terdaftar').map(({ peraturan }) => peraturan);

  test('at all, nothing is held against it', () => {
    expect(told([], [galat(null)])).toEqual([]);
    expect(told([], [])).toEqual(['pp-1-2020', 'pp-2-2020']);
    expect(told([], [{ ...galat(null), berkas: 'unit.yaml' }])).toEqual(['pp-1-2020', 'pp-2-2020']);
  });

  test('in one entry, only that regulation is left out', () => {
    expect(told([{ id: 'uu-1-2004' }], [galat('pp-1-2020')])).toEqual(['pp-2-2020']);
  });
});
