import { describe, expect, test } from 'vitest';
import { brief, hukumTemuan, sopWith } from './hukum.ts';

const PP58 = 'Peraturan Pemerintah Nomor 58 Tahun 2005 tentang Pengelolaan Keuangan Daerah';
const UU23 = 'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah';
const repealed = [
  { id: 'pp-58-2005', tentang: 'Pengelolaan Keuangan Daerah', dicabutOleh: [{ peraturan: 'pp-12-2019' }] },
  { id: 'pp-12-2019', tentang: 'Pengelolaan Keuangan Daerah' },
];
const amended = [
  { id: 'uu-23-2014', tentang: 'Pemerintahan Daerah', diubahOleh: [{ peraturan: 'uu-9-2015' }, { peraturan: 'uu-6-2023' }] },
  { id: 'uu-9-2015' }, { id: 'uu-6-2023' },
];

describe('a repealed regulation', () => {
  test('is told as repealed before, since, or at an unknown time', () => {
    const told = (efektif: string | null): [string, string][] => hukumTemuan(sopWith([PP58], efektif), repealed).map(({ aturan, pesan }) => [aturan, pesan]);
    expect(told('2022-01-10')).toEqual([['dasar-hukum/dicabut-sebelum', 'Peraturan ini sudah dicabut oleh PP 12/2019 ketika SOP mulai berlaku (SOP berlaku 10 Januari 2022)']]);
    expect(told('2018-12-31')).toEqual([['dasar-hukum/dicabut-sesudah', 'Peraturan ini dicabut oleh PP 12/2019 sesudah SOP mulai berlaku (SOP berlaku 31 Desember 2018)']]);
    expect(told('2019-06')).toEqual([['dasar-hukum/dicabut-sesudah', 'Peraturan ini sudah dicabut oleh PP 12/2019; tidak diketahui apakah sebelum atau sesudah SOP mulai berlaku (SOP berlaku Juni 2019)']]);
    expect(told(null)).toEqual([['dasar-hukum/dicabut-sesudah', 'Peraturan ini sudah dicabut oleh PP 12/2019; tidak diketahui apakah sebelum atau sesudah SOP mulai berlaku (SOP ini tidak bertanggal)']]);
  });

  test('its place, value and regulation are told', () => {
    expect(hukumTemuan(sopWith(['UU 17/2003', `${PP58};`]), [...repealed, { id: 'uu-17-2003' }])).toMatchObject([
      { baris: 15, kolom: 4, nilai: PP58, peraturan: 'pp-58-2005', saran: 'Periksa isi PP 12/2019, lalu ganti dasar hukum ini dan tinjau langkah yang bersandar padanya.' },
    ]);
  });

  test('a repeal that is still to come is none today', () => {
    const coming = [{ id: 'pp-58-2005', tentang: 'Pengelolaan Keuangan Daerah', dicabutOleh: [{ peraturan: 'pp-12-2026', sejak: '2027-01-01' }] }, { id: 'pp-12-2026' }];
    expect(hukumTemuan(sopWith([PP58]), coming)).toEqual([]);
  });
});

describe('an amended regulation', () => {
  test('only amendments since the SOP took effect are told', () => {
    expect(hukumTemuan(sopWith([UU23]), amended).map(({ aturan, pesan }) => [aturan, pesan])).toEqual([
      ['dasar-hukum/diubah-sesudah', 'Peraturan ini diubah oleh UU 6/2023 sesudah SOP mulai berlaku (10 Januari 2022)'],
    ]);
    expect(hukumTemuan(sopWith([UU23], '2024-01-01'), amended)).toEqual([]);
  });

  test('one that is cited together with its amendment is in order', () => {
    expect(brief(hukumTemuan(sopWith([`${UU23} sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 6 Tahun 2023`]), amended))).toEqual([]);
  });

  test('within one year it is only perhaps', () => {
    expect(hukumTemuan(sopWith([UU23], '2023'), amended).map(({ pesan }) => pesan)).toEqual(['Peraturan ini mungkin diubah oleh UU 6/2023 sesudah SOP mulai berlaku (2023)']);
  });
});

test('a regulation younger than the SOP', () => {
  const entri = [{ id: 'pp-12-2019', tentang: 'Pengelolaan Keuangan Daerah' }];
  const found = hukumTemuan(sopWith(['Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah'], '2018-12-31'), entri);
  expect(brief(found)).toEqual([['terbit-sesudah', 'Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah', 'pp-12-2019']]);
  expect(hukumTemuan(sopWith(['PP 12/2019'], '2019'), entri)).toEqual([]);
});

test('the legal basis of an SOP that is withdrawn itself need not be renewed, but its years are still compared', () => {
  const sop = sopWith([PP58, UU23, 'PP Nomor 1 Tahun 2023'], '2014-12-31');
  const entri = [...repealed, ...amended, { id: 'pp-1-2023' }];
  expect(brief(hukumTemuan(sop, entri)).map(([aturan]) => aturan)).toEqual(expect.arrayContaining(['dicabut-sesudah', 'diubah-sesudah', 'terbit-sesudah']));
  const found = brief(hukumTemuan({ ...sop, status: 'dicabut' }, entri)).map(([aturan]) => aturan);
  expect(found).toContain('terbit-sesudah');
  expect(found.filter((aturan) => /^di(?:cabut|ubah)/.test(aturan))).toEqual([]);
});
