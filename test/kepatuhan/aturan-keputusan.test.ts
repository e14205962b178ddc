import { describe, expect, test } from 'vitest';
import { cabangTanpaLabel, keputusanTidakDigambar } from '../../src/kepatuhan/aturan-keputusan.ts';
import { find, withKegiatan, withTabel } from './example.ts';

describe('prosedur/cabang-tanpa-label', () => {
  test.each(['◇ → 3, → 1', '◇ Ya → 3, → selesai'])('%s', (mark) => {
    const sop = withTabel([1, '●', ''], [2, '', mark], [3, '●', '']);
    expect(find(cabangTanpaLabel, sop)).toMatchObject([{ aturan: 'prosedur/cabang-tanpa-label', posisi: sop.langkah[1]?.simpul[0]?.posisi, nilai: null, pesan: 'Cabang keputusan di langkah 2 tidak berlabel' }]);
  });

  test('an activity that forks needs no labels', () => {
    expect(find(cabangTanpaLabel, withTabel([1, '● → 2, → 3', ''], [2, '', '◇ Ya → 3, Tidak → 1'], [3, '●', '']))).toEqual([]);
  });
});

describe('prosedur/keputusan-tidak-digambar', () => {
  test.each([
    ['Memeriksa konsep. Jika tidak, dikembalikan', 'Jika tidak'],
    ['Memeriksa dan jika belum lengkap mengembalikan', 'jika belum'],
    ['Memeriksa, bila ya diteruskan, bila tidak dikembalikan', 'bila ya'],
    ['Memeriksa; kalau tidak setuju dikembalikan', 'kalau tidak'],
    ['Memeriksa konsep, apabila hasilnya masih belum sesuai diperbaiki', 'apabila hasilnya masih belum'],
    ['Memeriksa, APABILA TIDAK SETUJU DIKEMBALIKAN', 'APABILA TIDAK'],
    ['Memeriksa dokumen bila  tdk lengkap dikembalikan', 'bila  tdk'],
  ])('%s', (kegiatan, choice) => {
    const sop = withKegiatan('Menerima berkas', kegiatan);
    expect(find(keputusanTidakDigambar, sop)).toMatchObject([{
      aturan: 'prosedur/keputusan-tidak-digambar',
      posisi: sop.langkah[1]?.posisi,
      nilai: kegiatan,
      pesan: `Langkah 2 menyebut pilihan ("${choice}"), tetapi bagannya tidak memuat keputusan (◇)`,
    }]);
  });

  test.each([
    'Memeriksa konsep',
    'Menyimpan berkas yang tidak lengkap',
    'Memeriksa berkas jika ada. Tidak perlu paraf',
    'Memeriksa jika setuju diteruskan',
    'Menyampaikan mobilabila tidak',
    'Melaporkan apabila terdapat barang yang tidak sesuai',
    'Memeriksa, jika lengkap, berkas yang tidak dipakai disimpan',
    'Menunggu jika satu dua tiga empat lima enam tujuh tidak ada',
  ])('%s: no choice', (kegiatan) => {
    expect(find(keputusanTidakDigambar, withKegiatan(kegiatan))).toEqual([]);
  });

  test('a decision of any lajur is enough', () => {
    const sop = withTabel([1, '●', '◇ Ya → 2, Tidak → 1@Staf'], [2, '●', '']);
    const langkah = sop.langkah.map((one) => ({ ...one, kegiatan: 'Memeriksa, jika tidak lengkap dikembalikan' }));
    expect(find(keputusanTidakDigambar, { ...sop, langkah }).map(({ pesan }) => pesan)).toEqual(['Langkah 2 menyebut pilihan ("jika tidak"), tetapi bagannya tidak memuat keputusan (◇)']);
  });
});
