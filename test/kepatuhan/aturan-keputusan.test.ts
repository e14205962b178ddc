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
    ['Memeriksa konsep, jika setuju diparaf, jika tidak dibahas lagi', 'jika tidak'],
    ['Memeriksa konsep. Bila lengkap dicatat. Bila belum, dicoret', 'Bila belum'],
    ['Memeriksa konsep; jika tidak, Kabag mengetiknya', 'jika tidak'],
    ['Memeriksa dan mengembalikan bila belum lengkap', 'bila belum'],
    ['Mengingatkan bila belum ada; jika tidak sesuai ditolak', 'jika tidak'],
    // The wording of the source documents.
    ['Memeriksa data IKU yang terkumpul. Bila setuju, diserahkan ke staf. Jika tidak, diserahkan ke tim untuk diperbaiki.', 'Jika tidak'],
    ['Memeriksa hasil ketikan konsep rencana kinerja, Jika setuju diserahkan ke Tim. Jika tidak diserahkan kepada Staf untuk diperbaiki', 'Jika tidak'],
    ['Memeriksa konsep dokumen pengukuran kinerja jika hasilnya tercapai ditanda tangani dan digunakan untuk penilaian SAKIP dan jika tidak tercapai dievaluasi untuk dibuat rencana aksi', 'jika tidak'],
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
    'Mengingatkan bila belum ditindaklanjuti',
    'Mencatat surat, bila jaringan tidak tersedia dicatat manual',
    'Menyerahkan laporan bila belum ada. Surat dikembalikan',
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
