import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';

/** Forms of one word, as they stand in SOPs and as people type them. */
const FAMILIES = [
  'arsip mengarsipkan pengarsipan diarsipkan arsipkan',
  'kumpul mengumpulkan pengumpulan terkumpul dikumpulkan',
  'susun menyusun penyusunan disusun',
  'ukur mengukur pengukuran diukur',
  'lapor laporan pelaporan melaporkan dilaporkan laporannya',
  'rencana merencanakan perencanaan',
  'periksa memeriksa pemeriksaan diperiksa',
  'tandatangan menandatangani penandatanganan ditandatangani bertandatangan',
  'setuju menyetujui persetujuan disetujui',
  'nilai menilai penilaian',
  'evaluasi mengevaluasi',
  'verifikasi memverifikasi',
  'janji perjanjian',
  'ketik mengetik ketikan diketik',
  'kirim mengirim pengiriman dikirimkan',
  'tahun tahunan',
  'triwulan triwulanan',
  'perintah memerintahkan diperintahkan',
  'pemerintah pemerintahan pemerintahannya',
].map((forms) => forms.split(' '));

describe('stem', () => {
  it.each(FAMILIES)('gives the forms of "%s" one key', (...forms) => {
    expect(new Set(forms.map(stem)).size, forms.map((form) => `${form} → ${stem(form)}`).join(', ')).toBe(1);
  });

  it('keeps different words apart', () => {
    const words = FAMILIES.map(([word = '']) => stem(word));
    expect(new Set(words).size).toBe(words.length);
  });

  it('leaves numbers, short words and words of other letters as they are', () => {
    for (const word of ['2017', 'iku', 'lkj', 'data', 'dinas', 'kpts1']) expect(stem(word)).toBe(word);
  });
});
