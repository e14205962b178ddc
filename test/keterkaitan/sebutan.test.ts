import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSebutan } from '../../src/keterkaitan/sebutan.ts';
import { sopWith } from './example.ts';

const ALL = [
  sopWith('kantor/lkj', 'Penyusunan Laporan Kinerja', { nomor: 'SOP-011/SETDA' }),
  sopWith('kantor/lkj-t', 'Penyusunan Laporan Kinerja Triwulan'),
  sopWith('kantor/ukur', 'SOP Pengukuran Kinerja', { nomor: '065/2' }),
  sopWith('kantor/renja', 'Penyusunan Rencana Kerja (Renja)'),
  sopWith('kantor/evaluasi', 'Evaluasi SOP Unit'),
  sopWith('kantor/arsip', 'Arsip', { nomor: '5' }),
  sopWith('kantor/ganda-a', 'Penataan Berkas Pegawai', { nomor: '7/1' }),
  sopWith('kantor/ganda-b', 'Penataan Berkas Pegawai', { nomor: '7/1' }),
];
const find = createSebutan(ALL);

function found(kegiatan: string, id = 'kantor/x'): [string, string][] {
  return find(sopWith(id, 'Contoh', { langkah: [{ kegiatan }] })).map(({ start, end, teks, ke }) => {
    expect(kegiatan.slice(start, end)).toBe(teks);
    return [teks, ke];
  });
}

describe('a langkah names an SOP', () => {
  test.each<[string, string, string]>([
    ['Melaksanakan penyusunan laporan kinerja', 'penyusunan laporan kinerja', 'kantor/lkj'],
    ['Menyerahkan hasil Penyusunan Laporan Kinerja kepada Kabag', 'Penyusunan Laporan Kinerja', 'kantor/lkj'],
    ['Sesuai SOP Penyusunan Laporan Kinerja, lalu dikirim', 'Penyusunan Laporan Kinerja', 'kantor/lkj'],
    ['Penyusunan Laporan Kinerja memakai data', 'Penyusunan Laporan Kinerja', 'kantor/lkj'],
    ['penyusunan laporan kinerja disampaikan', 'penyusunan laporan kinerja', 'kantor/lkj'],
    ['Penyusunan Laporan Kinerja Triwulan', 'Penyusunan Laporan Kinerja Triwulan', 'kantor/lkj-t'],
    ['Mengikuti SOP Pengukuran Kinerja', 'Pengukuran Kinerja', 'kantor/ukur'],
    ['Mengikuti SOP "Pengukuran Kinerja"', 'Pengukuran Kinerja', 'kantor/ukur'],
    ['SOP Pengukuran Kinerja dan melapor', 'Pengukuran Kinerja', 'kantor/ukur'],
    ['Penyusunan Rencana Kerja (Renja) setiap tahun', 'Penyusunan Rencana Kerja (Renja)', 'kantor/renja'],
    ['Mengisi Evaluasi SOP Unit', 'Evaluasi SOP Unit', 'kantor/evaluasi'],
    ['Lihat SOP-011/SETDA.', 'SOP-011/SETDA', 'kantor/lkj'],
    ['Lihat SOP 011/SETDA.', 'SOP 011/SETDA', 'kantor/lkj'],
    ['S.O.P. Pengukuran Kinerja', 'Pengukuran Kinerja', 'kantor/ukur'],
    ['Mengikuti SOP tentang Pengukuran Kinerja', 'Pengukuran Kinerja', 'kantor/ukur'],
    ['Nomor 065 / 2', '065 / 2', 'kantor/ukur'],
  ])('%s', (kegiatan, teks, ke) => {
    expect(found(kegiatan)).toEqual([[teks, ke]]);
  });

  test.each([
    ['two words without SOP', 'Melakukan Pengukuran Kinerja'],
    ['one word', 'SOP Arsip'],
    ['a longer name', 'SOP Penyusunan Laporan Kinerja Tahunan'],
    ['a longer name in small letters', 'penyusunan laporan kinerja tahunan'],
    ['another abbreviation in brackets', 'Penyusunan Laporan Kinerja (LAKIP)'],
    ['a name that may go on behind "dan"', 'SOP Pengukuran Kinerja dan Pelaporan'],
    ['a letter changed', 'Penyusunan Laporan Kinerjo'],
    ['a longer word', 'Penyusunan Laporan Kinerjanya'],
    ['a full stop inside', 'Penyusunan. Laporan Kinerja'],
    ['a line break inside', 'Penyusunan Laporan\nKinerja'],
    ['a shared name', 'SOP Penataan Berkas Pegawai'],
    ['a shared nomor', 'Nomor 7/1'],
    ['a nomor of one number', 'Sebanyak 5 berkas'],
    ['a part of a longer nomor', '1/065/2'],
    ['the start of a longer nomor', '065/2/2024'],
    ['a nomor with other signs', '065-2'],
    ['a nomor over two clauses', 'Susun SOP; 011 SETDA'],
    ['SOP in another clause', 'Membaca SOP, Pengukuran Kinerja'],
  ])('none: %s', (_, kegiatan) => {
    expect(found(kegiatan)).toEqual([]);
  });

  test('several, in both columns, but never itself', () => {
    const sop = sopWith('kantor/ukur', 'SOP Pengukuran Kinerja', { langkah: [{ kegiatan: 'SOP Pengukuran Kinerja' }, { kegiatan: 'SOP-011/SETDA dan SOP Penyusunan Rencana Kerja (Renja)', keterangan: 'Lihat\nPenyusunan Laporan Kinerja' }] });
    expect(find(sop)).toEqual([
      { langkah: 2, no: 2, bagian: 'kegiatan', start: 0, end: 13, teks: 'SOP-011/SETDA', ke: 'kantor/lkj' },
      { langkah: 2, no: 2, bagian: 'kegiatan', start: 22, end: 54, teks: 'Penyusunan Rencana Kerja (Renja)', ke: 'kantor/renja' },
      { langkah: 2, no: 2, bagian: 'keterangan', start: 6, end: 32, teks: 'Penyusunan Laporan Kinerja', ke: 'kantor/lkj' },
    ]);
  });
});

test('a changed letter is never a mention', () => {
  const nama = fc.array(fc.stringMatching(/^[a-z]{4,8}$/).filter((w) => w !== 'sop'), { minLength: 3, maxLength: 5 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(nama, fc.nat(), (name, at) => {
      const findOne = createSebutan([sopWith('kantor/a', name)]);
      const mention = (teks: string): number => findOne(sopWith('kantor/b', 'Lain', { langkah: [{ kegiatan: `Sesuai SOP ${teks}.` }] })).length;
      expect(mention(name)).toBe(1);
      const i = at % name.length;
      if (name.charAt(i) !== ' ') expect(mention(`${name.slice(0, i)}ü${name.slice(i + 1)}`)).toBe(name.charAt(i) === 'u' ? 1 : 0);
    }),
  );
});
