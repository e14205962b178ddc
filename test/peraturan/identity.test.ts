import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeraturan, namaPeraturan, parsePeraturanId, peraturanId, singkatanPeraturan, splitWilayah, type PeraturanKey } from '../../src/peraturan/identity.ts';
import { isJenis, JENIS, JENIS_IDS } from '../../src/peraturan/jenis.ts';
import { readCases } from './read-data.ts';

function key(part: Partial<PeraturanKey>): PeraturanKey {
  return { jenis: 'uu', lembaga: null, wilayah: null, nomor: '1', tahun: 2020, ...part };
}

const NAMED: [PeraturanKey, string, string, string][] = [
  [key({ jenis: 'uud', nomor: null, tahun: 1945 }), 'uud-1945', 'Undang-Undang Dasar 1945', 'UUD 1945'],
  [key({ nomor: '17', tahun: 2003 }), 'uu-17-2003', 'Undang-Undang Nomor 17 Tahun 2003', 'UU 17/2003'],
  [key({ jenis: 'uudrt', nomor: '3', tahun: 1953 }), 'uudrt-3-1953', 'Undang-Undang Darurat Nomor 3 Tahun 1953', 'UU Drt 3/1953'],
  [key({ jenis: 'tap-mpr', nomor: 'XI/MPR/1998', tahun: 1998 }), 'tap-mpr-xi-mpr-1998', 'Ketetapan MPR Nomor XI/MPR/1998', 'TAP MPR XI/MPR/1998'],
  [key({ jenis: 'permen', lembaga: 'Menteri Dalam Negeri', nomor: '86', tahun: 2017 }), 'permendagri-86-2017', 'Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017', 'Permendagri 86/2017'],
  [key({ jenis: 'permen', lembaga: 'Menteri Keuangan', nomor: '113/PMK.05/2012', tahun: 2012 }), 'pmk-113-pmk-05-2012', 'Peraturan Menteri Keuangan Nomor 113/PMK.05/2012', 'PMK 113/PMK.05/2012'],
  [key({ jenis: 'peraturan-badan', lembaga: 'Badan Kepegawaian Negara', nomor: '1', tahun: 2013 }), 'peraturan-bkn-1-2013', 'Peraturan Badan Kepegawaian Negara Nomor 1 Tahun 2013', 'Peraturan BKN 1/2013'],
  [key({ jenis: 'perda', wilayah: 'Kabupaten Way Kanan', nomor: '8', tahun: 2016 }), 'perda-kab-way-kanan-8-2016', 'Peraturan Daerah Kabupaten Way Kanan Nomor 8 Tahun 2016', 'Perda Kab. Way Kanan 8/2016'],
  [key({ jenis: 'perbup', wilayah: 'Kabupaten Way Kanan', nomor: '39', tahun: 2019 }), 'perbup-way-kanan-39-2019', 'Peraturan Bupati Way Kanan Nomor 39 Tahun 2019', 'Perbup Way Kanan 39/2019'],
  [key({ jenis: 'perdes', wilayah: 'Desa Sukamaju', nomor: '3', tahun: 2020 }), 'perdes-sukamaju-3-2020', 'Peraturan Desa Sukamaju Nomor 3 Tahun 2020', 'Perdes Desa Sukamaju 3/2020'],
  [key({ jenis: 'kepmen', lembaga: 'Menteri Dalam Negeri', nomor: '050-3708', tahun: 2020 }), 'kepmendagri-050-3708-2020', 'Keputusan Menteri Dalam Negeri Nomor 050-3708 Tahun 2020', 'Kepmendagri 050-3708/2020'],
];

describe('identity', () => {
  test.each(NAMED)('%j is %s', (peraturan, id, nama) => {
    expect(peraturanId(peraturan)).toBe(id);
    expect(namaPeraturan(peraturan)).toBe(nama);
  });

  test.each(NAMED.filter(([{ jenis }]) => jenis !== 'perdes'))('%j is in short', (peraturan, _id, _nama, singkatan) => {
    expect(singkatanPeraturan(peraturan)).toBe(singkatan);
  });

  test('no id without the region that it needs', () => {
    expect([peraturanId(key({ jenis: 'perda' })), peraturanId(key({ jenis: 'perda', wilayah: 'Way Kanan' })), peraturanId(key({ jenis: 'perbup' }))]).toEqual([null, null, null]);
  });

  test('every id reads back to a key of the same id', () => {
    const ids = readCases().flatMap(({ kutipan }) => kutipan.flatMap(({ id, merujuk }) => [...(id === null ? [] : [id]), ...merujuk]));
    expect(ids.length).toBeGreaterThan(250);
    for (const id of ids) {
      const read = parsePeraturanId(id);
      expect(read && peraturanId(read), id).toBe(id);
    }
  });

  test.each(['', 'uu', 'uu-17', 'uu-17-203', 'UU-17-2003', 'uu--17-2003', 'perbup-39', 'xyz-1-2003', 'uu-2003'])('%j is no id', (id) => {
    expect(parsePeraturanId(id)).toBeNull();
  });

  test('any text gives an answer', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('uu', 'perda', 'kab', 'permen', 'se', 'tap', 'mpr', '12', '2003', 'x'), { maxLength: 8 }).map((parts) => parts.join('-'))), (text) => {
      const read = parsePeraturanId(text);
      if (read) expect(peraturanId(read)).not.toBeUndefined();
    }));
  });

  test('the order of the index', () => {
    const sorted = [
      key({ jenis: 'uud', nomor: null, tahun: 1945 }), key({ jenis: 'tap-mpr' }), key({ nomor: '9', tahun: 2003 }), key({ jenis: 'perppu', nomor: '1', tahun: 2014 }), key({ nomor: '23', tahun: 2014 }), key({ jenis: 'pp' }),
      key({ jenis: 'perpres' }), key({ jenis: 'perda', wilayah: 'Provinsi Lampung' }), key({ jenis: 'perda', wilayah: 'Kabupaten Balangan' }), key({ jenis: 'permen', lembaga: 'Menteri Keuangan' }),
      key({ jenis: 'peraturan-badan', lembaga: 'Badan Kepegawaian Negara' }), key({ jenis: 'perbup', wilayah: 'Kabupaten Way Kanan', nomor: '9' }), key({ jenis: 'perbup', wilayah: 'Kabupaten Way Kanan', nomor: '39' }),
      key({ jenis: 'keppres' }), key({ jenis: 'inpres' }), key({ jenis: 'se-menteri', lembaga: 'Menteri Keuangan' }),
    ];
    expect([...sorted].reverse().sort(comparePeraturan)).toEqual(sorted);
  });

  test('regions and kinds', () => {
    expect(splitWilayah('Kabupaten Way Kanan')).toEqual({ tingkat: 'Kabupaten', nama: 'Way Kanan' });
    expect(splitWilayah('Way Kanan')).toEqual({ tingkat: null, nama: 'Way Kanan' });
    expect([isJenis('perda'), isJenis('toString'), JENIS_IDS.length]).toEqual([true, false, Object.keys(JENIS).length]);
  });
});
