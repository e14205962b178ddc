import { describe, expect, test } from 'vitest';
import { brief, hukumTemuan, sopWith } from './hukum.ts';

const entri = ['uu-17-2003', 'uu-1-2004', 'pp-12-2019', 'perpres-29-2014', 'permendagri-86-2017', 'perda-kab-contoh-8-2016', 'perda-prov-contoh-3-2015', 'perbup-contoh-36-2020'].map((id) => ({ id }));
const found = (...butir: string[]) => brief(hukumTemuan(sopWith(butir), entri));

describe('dasar-hukum/tidak-terbaca', () => {
  test.each([
    ['Renstra Dinas 2021–2026', 'Renstra Dinas 2021–2026'],
    ['Peraturan Pemerintah tentang Pengelolaan Keuangan Daerah', 'Peraturan Pemerintah tentang Pengelolaan Keuangan Daerah'],
    ['Undang-Undang Nomor 17 tentang Keuangan Negara', 'Undang-Undang Nomor 17 tentang Keuangan Negara'],
  ])('%s', (butir, nilai) => {
    expect(found(butir)).toEqual([['tidak-terbaca', nilai, null]]);
  });

  test('ten thousand characters of nonsense are one finding', () => {
    expect(found('qwx zrt '.repeat(1250))).toHaveLength(1);
  });
});

test('dasar-hukum/angka-diduga-keliru: what was read and what was written', () => {
  const temuan = hukumTemuan(sopWith(['Peraturan Pemerintah Nomor 12 Tahun 2OI9']), entri);
  expect(temuan.map(({ aturan, nilai, pesan, peraturan }) => [aturan, nilai, pesan, peraturan])).toEqual([
    ['dasar-hukum/angka-diduga-keliru', '2OI9', 'Huruf terbaca sebagai angka; dibaca Peraturan Pemerintah Nomor 12 Tahun 2019', 'pp-12-2019'],
  ]);
});

test('dasar-hukum/wilayah-disimpulkan: the region of the unit', () => {
  const temuan = hukumTemuan(sopWith(['Peraturan Bupati Nomor 36 Tahun 2020']), entri);
  expect(temuan).toMatchObject([{ aturan: 'dasar-hukum/wilayah-disimpulkan', pesan: 'Kutipan tidak menyebut daerahnya; disimpulkan Kabupaten Contoh dari unit SOP ini', saran: 'Tulis daerahnya: "Peraturan Bupati Contoh Nomor 36 Tahun 2020".', peraturan: 'perbup-contoh-36-2020' }]);
  expect(found('Peraturan Bupati Contoh Nomor 36 Tahun 2020')).toEqual([]);
});

describe('dasar-hukum/ganda', () => {
  test('in another spelling too, at its second place', () => {
    expect(found('UU No. 17 Tahun 2003', 'PP 12/2019', 'Undang-Undang Nomor 17 Tahun 2003', 'UU 17/2003')).toMatchObject([
      ['ganda', 'Undang-Undang Nomor 17 Tahun 2003', 'uu-17-2003'],
      ['urutan', 'Undang-Undang Nomor 17 Tahun 2003', 'uu-17-2003'],
      ['ganda', 'UU 17/2003', 'uu-17-2003'],
      ['urutan', 'UU 17/2003', 'uu-17-2003'],
    ]);
  });

  test('within one item', () => {
    expect(found('UU 17/2003 jo. UU 1/2004 jo. UU 17/2003')).toEqual([['ganda', 'UU 17/2003', 'uu-17-2003']]);
  });
});

describe('dasar-hukum/urutan (UU 12/2011 Pasal 7)', () => {
  test.each([
    ['a PP after a Permendagri', ['Permendagri 86/2017', 'PP 12/2019'], 'pp-12-2019'],
    ['a province after a kabupaten', ['Perda Kabupaten Contoh Nomor 8 Tahun 2016', 'Perda Provinsi Contoh Nomor 3 Tahun 2015'], 'perda-prov-contoh-3-2015'],
    ['a Permendagri after a Perbup', ['Perbup Contoh 36/2020', 'Permendagri 86/2017'], 'permendagri-86-2017'],
  ])('%s', (_, butir, id) => {
    expect(found(...butir).map(([aturan, , peraturan]) => [aturan, peraturan])).toEqual([['urutan', id]]);
  });

  test.each([
    ['in order', ['UU 17/2003', 'UU 1/2004', 'PP 12/2019', 'Perpres 29/2014', 'Permendagri 86/2017', 'Perda Kab. Contoh No. 8 Tahun 2016', 'Perbup Contoh 36/2020']],
    ['a Perda before a Permendagri: not ranked against each other', ['Perda Kab. Contoh No. 8 Tahun 2016', 'Permendagri 86/2017']],
    ['years of one kind in any order', ['UU 1/2004', 'UU 17/2003']],
  ])('%s', (_, butir) => {
    expect(found(...butir)).toEqual([]);
  });
});
