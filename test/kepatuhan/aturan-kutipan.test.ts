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
      ['urutan', 'PP 12/2019', 'pp-12-2019'],
      ['ganda', 'Undang-Undang Nomor 17 Tahun 2003', 'uu-17-2003'],
      ['ganda', 'UU 17/2003', 'uu-17-2003'],
    ]);
  });

  test('names the first by its written number, else by its place', () => {
    const pesanOf = (no: number | null): string | undefined => {
      const sop = sopWith(['UU 1/2004', 'UU 17/2003', 'UU 17/2003']);
      const { dasarHukum } = sop.kotak;
      const butir = dasarHukum.butir.map((one, i) => ({ ...one, no: no === null ? null : no + i }));
      return hukumTemuan({ ...sop, kotak: { ...sop.kotak, dasarHukum: { ...dasarHukum, butir } } }, entri).find(({ aturan }) => aturan === 'dasar-hukum/ganda')?.pesan;
    };
    expect(pesanOf(12)).toBe('Peraturan ini sudah dikutip di butir nomor 13');
    expect(pesanOf(null)).toBe('Peraturan ini sudah dikutip di butir ke-2');
  });

  test('within one item', () => {
    expect(found('UU 17/2003 jo. UU 1/2004 jo. UU 17/2003')).toEqual([['ganda', 'UU 17/2003', 'uu-17-2003']]);
  });
});
