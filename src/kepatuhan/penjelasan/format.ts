import type { Aturan } from './bentuk.ts';

/** The Markdown of the body. */
export const aturanFormat: readonly Aturan[] = [
  {
    id: 'format/html-mentah',
    tingkat: 'peringatan',
    nama: 'HTML mentah',
    penjelasan: 'Tanda HTML di dalam teks tidak dijalankan, tetapi ditampilkan apa adanya, sehingga pembaca melihat kode. Hanya <br> yang dikenal.',
    contoh: { salah: '1. Mampu <u>mengoperasikan</u> komputer', benar: '1. Mampu **mengoperasikan** komputer' },
    perbaikan: 'Hapus tanda HTML-nya, atau tulis dengan Markdown.',
  },
  {
    id: 'format/kotak-ganda',
    tingkat: 'peringatan',
    nama: 'Kotak tertulis dua kali',
    penjelasan: 'Kotak formulir yang sama ditulis dua kali dalam satu berkas. Isinya disambungkan, padahal salah satunya mungkin terbawa dari SOP lain.',
    contoh: { salah: '## Peringatan\n\nBila terlambat, laporan tertunda.\n\n## PERINGATAN\n\nArsip harus lengkap.', benar: '## Peringatan\n\n1. Bila terlambat, laporan tertunda.\n2. Arsip harus lengkap.' },
    perbaikan: 'Gabungkan kedua bagian di bawah satu judul.',
  },
  {
    id: 'format/gambar-luar',
    tingkat: 'peringatan',
    nama: 'Gambar dari situs lain',
    penjelasan: 'Gambar berada di situs lain. Portal harus dapat dibuka tanpa internet, maka gambar itu hanya ditampilkan sebagai tautan.',
    contoh: { salah: '![Denah](https://contoh.go.id/denah.png)', benar: '![Denah](denah.png)' },
    perbaikan: 'Simpan gambarnya di folder lampiran SOP, lalu tulis alamatnya dari sana.',
  },
];
