import { describe, expect, test } from 'vitest';
import { startsWithVerb } from '../../src/kepatuhan/kata-kerja.ts';

const VERBS = [
  'Menerima', 'Menulis', 'Membuat', 'Mengirim', 'Mengikuti', 'Memasukkan', 'Mengarsipkan', 'Merekap', 'Meminta', 'Menilai', 'Melaksanakan', 'Mewawancarai',
  'Meyakinkan', 'Menyusun', 'Menyampaikan', 'Memverifikasi', 'Memproses', 'Memfasilitasi', 'Mensosialisasikan', 'Mengkoordinasikan', 'Mengoordinasikan',
  'Mengklarifikasi', 'Mengetik', 'Mengecek', 'Mengupload', 'Mendownload', 'Menscan', 'Mentransfer', 'Memparaf', 'Memaraf', 'Menandatangani', 'Menindaklanjuti',
  'Mempertanggungjawabkan', 'Memperbanyak', 'Mengentri', 'Menginput', 'Memerintah', 'Membawa', 'Mem-verifikasi', 'Me-review', 'Bekerja', 'Belajar', 'Berkoordinasi',
  'Berkonsultasi', 'Bermusyawarah', 'Berangkat', 'Berdiskusi', 'Terima', 'Tulis', 'Buat', 'Kirim', 'Ikut', 'Masuk', 'Periksa', 'Simpan', 'Isi', 'Serahkan', 'Laksanakan',
  'Lengkapi', 'Tandatangani', 'Arsipkan', 'Agendakan', 'Disposisikan', 'Koordinasikan', 'Tindaklanjuti', 'Perbaiki', 'Persiapkan', 'Serahkanlah', 'Hadiri', 'Umumkan', 'Klik', 'Mencetaknya',
];

const OTHERS = [
  'Penandatanganan', 'Pembuatan', 'Pengiriman', 'Pemeriksaan', 'Penyusunan', 'Pelaksanaan', 'Perbaikan', 'Pendistribusian', 'Kegiatan', 'Kelengkapan', 'Keputusan',
  'Verifikasi', 'Sosialisasi', 'Evaluasi', 'Koordinasi', 'Rapat', 'Entri', 'Disposisi', 'Paraf', 'Proses', 'Input', 'Rekap', 'Telaah', 'Data', 'Arsip', 'Surat', 'Laporan',
  'Meja', 'Menteri', 'Memo', 'Mesin', 'Medali', 'Menu', 'Metode', 'Media', 'Mekanisme', 'Memorandum', 'Mental', 'Merek', 'Meterai', 'Mentor', 'Mendagri', 'MenPAN',
  'Mengenai', 'Melalui', 'Menurut', 'Berkas', 'Berkas-berkas', 'Berita', 'Beasiswa', 'Beras', 'Berdasarkan', 'Berikut', 'Bersama', 'Berkala', 'Bendahara', 'Belanja',
  'Dibuat', 'Diserahkan', 'Ditandatangani', 'Terlaksananya', 'Tersusun', 'Tindakan', 'Masukan', 'Tanda tangan', 'Masuknya', 'Meningkatnya', 'Berkurangnya', 'Mentri', 'Xyzzy', '', '2021', '…',
];

describe('a single word', () => {
  test('the tables are long enough to mean something', () => {
    expect(new Set([...VERBS, ...OTHERS]).size).toBeGreaterThanOrEqual(140);
  });

  test.each(VERBS)('%s is an active verb', (word) => {
    expect([word, `${word} berkas`, `${word.toUpperCase()} BERKAS`].map(startsWithVerb)).toEqual([true, true, true]);
  });

  test.each(OTHERS)('%j is none', (word) => {
    expect([word, `${word} berkas`, `${word.toUpperCase()} BERKAS`].map(startsWithVerb)).toEqual([false, false, false]);
  });
});

test.each([
  '1. Menyusun konsep', 'a) Mencatat surat', '- Mengirim', '"Mengirim" surat', 'Memerintah dan mengarahkan Kasubbag', 'Tanda tangani surat', 'Tindak lanjuti disposisi', 'Beri paraf',
  'Me review dokumen', 'Kemudian menyerahkan berkas', 'Selanjutnya, menyerahkan berkas', 'Tidak menyetujui konsep', 'Kembali memeriksa', 'Segera mengirim surat', 'Akan mengirim',
  'Bersama Tim menyusun konsep', 'Bersama-sama menyusun konsep', 'Bersama dengan Kabag membahas konsep', 'Setelah disetujui, menyerahkan berkas', 'Setelah disetujui Kabag menyerahkan berkas',
  'Apabila setuju, menandatangani', 'Apabila setuju menandatangani dokumen', 'Jika lengkap, berkas dicatat, menyerahkan kepada Kabag', 'Secara berkala memantau', 'Dengan teliti memeriksa berkas',
  'Melalui aplikasi, mengirim surat', 'Berdasarkan disposisi menyusun konsep', 'Ikut serta dalam rapat', 'Turut membahas',
])('%s: begins with a verb', (kegiatan) => {
  expect(startsWithVerb(kegiatan)).toBe(true);
});

test.each([
  'Staf mengetik konsep', 'Kabag dan Kasubbag memeriksa', 'Tim menyusun konsep', 'Surat masuk dicatat', 'Kemudian diserahkan', 'Selanjutnya Kabag memeriksa', 'Tidak lengkap',
  'Setelah menerima surat, diarsipkan', 'Setelah menerima surat', 'Apabila tidak setuju, dikembalikan', 'Untuk menyusun laporan', 'Agar menyerahkan berkas', 'Bagi pemohon baru',
  'Entri pada Aplikasi E-Kino dan E-Monev serta Mengarsipkan', 'Penandatanganan dokumen LKj oleh Sekda kemudian diteruskan', '2 (dua) orang staf mengetik', 'Berkas diperiksa, mencatat',
])('%s: does not', (kegiatan) => {
  expect(startsWithVerb(kegiatan)).toBe(false);
});
