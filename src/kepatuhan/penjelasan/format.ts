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
  {
    id: 'format/tautan-berbahaya',
    tingkat: 'peringatan',
    nama: 'Tautan yang tidak dibuat',
    penjelasan: 'Alamat sebuah tautan atau gambar berjenis yang dapat menjalankan sesuatu, misalnya "javascript:" atau "data:". Hanya teksnya yang ditampilkan, tanpa tautan.',
    contoh: { salah: '[Buka formulir](javascript:alert(1))', benar: '[Buka formulir](formulir.docx)' },
    perbaikan: 'Tulis alamat yang diawali https://, http://, atau mailto:, atau nama berkas di folder lampiran.',
  },
  {
    id: 'teks/kendali-arah',
    tingkat: 'peringatan',
    nama: 'Tanda pembalik arah tulisan',
    penjelasan: 'Teks memuat tanda tak terlihat yang membalik arah tulisan, sehingga yang tampak lain daripada yang tertulis. Tanda itu tidak ditampilkan di halaman, tetapi tetap ada di berkasnya. Biasanya terbawa dari teks yang disalin.',
    contoh: { salah: 'Formulir gaji&#x202E;fdp.exe', benar: 'Formulir gaji.pdf' },
    perbaikan: 'Hapus tandanya: ketik ulang kata di sekitarnya, jangan disalin.',
  },
  {
    id: 'teks/tak-terlihat',
    tingkat: 'peringatan',
    nama: 'Karakter tidak terlihat',
    penjelasan: 'Teks memuat karakter kendali atau spasi tanpa lebar. Karakter itu tidak terlihat, tetapi membuat kata tidak ditemukan oleh pencarian dan tampak lain di program lain.',
    contoh: { salah: 'Ren&#x200B;ja', benar: 'Renja' },
    perbaikan: 'Hapus karakternya: ketik ulang kata di sekitarnya, jangan disalin.',
  },
];
