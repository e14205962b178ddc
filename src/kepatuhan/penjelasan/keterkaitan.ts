import type { Aturan } from './bentuk.ts';

/** References of SOPs to each other. */
export const aturanKeterkaitan: readonly Aturan[] = [
  {
    id: 'keterkaitan/belum-tersedia',
    tingkat: 'info',
    nama: 'SOP yang dirujuk belum tersedia',
    penjelasan: 'Kotak Keterkaitan menyebut SOP yang tidak ada di unit itu, atau nomor maupun nama yang dipakai beberapa SOP, sehingga pembaca tidak dapat membukanya. Rujukan hanya tersambung bila nomor atau namanya persis sama; kemiripan tidak cukup. Semua yang belum tersedia diurutkan di halaman Keterkaitan menurut banyaknya SOP yang membutuhkannya.',
    contoh: { salah: '- SOP Monitoring dan Evaluasi Rentra', benar: '- SOP Monitoring dan Evaluasi Renstra' },
    perbaikan: 'Susun SOP yang belum ada, atau tulis nomor atau nama SOP yang dimaksud persis seperti pada SOP itu.',
  },
  {
    id: 'keterkaitan/diri-sendiri',
    tingkat: 'peringatan',
    nama: 'Merujuk dirinya sendiri',
    penjelasan: 'Kotak Keterkaitan menyebut SOP itu sendiri; sering terbawa dari berkas yang disalin. Rujukan itu tidak menunjukkan apa yang mendahului atau mengikutinya.',
    contoh: { salah: 'nama: Pengukuran Kinerja\n…\n## Keterkaitan\n\n- SOP Pengukuran Kinerja', benar: 'nama: Pengukuran Kinerja\n…\n## Keterkaitan\n\n- SOP Pengumpulan Data Kinerja' },
    perbaikan: 'Hapus butirnya, atau ganti dengan SOP yang dimaksud.',
  },
  {
    id: 'keterkaitan/nama-ganda',
    tingkat: 'peringatan',
    nama: 'Satu nama untuk beberapa SOP',
    penjelasan: 'Beberapa SOP di satu unit bernama sama (huruf besar, tanda baca, dan kata SOP tidak dihitung), sehingga rujukan dengan nama itu tidak dapat disambungkan ke salah satunya.',
    contoh: { salah: 'nama: Pengelolaan Arsip      (di dua SOP)', benar: 'nama: Pengelolaan Arsip Dinamis\nnama: Pengelolaan Arsip Statis' },
    perbaikan: 'Bedakan namanya, atau hapus salah satu bila memang tertulis dua kali.',
  },
  {
    id: 'keterkaitan/mungkin-terkait',
    tingkat: 'info',
    nama: 'Mungkin berkaitan, tetapi tidak dinyatakan',
    penjelasan: 'SOP ini membutuhkan dokumen yang dihasilkan SOP lain di unitnya, tetapi keduanya tidak saling merujuk. Ini hanya dugaan dari nama dokumen yang sama, tanpa kata Konsep, Draf, dan keadaannya ("yang telah ditandatangani"); nama yang umum (Disposisi, Undangan Rapat) dan dokumen yang dibuat lebih dari tiga SOP tidak dihitung.',
    contoh: { salah: '## Keterkaitan\n\n- SOP Pengarsipan Dokumen', benar: '## Keterkaitan\n\n- SOP Pengarsipan Dokumen\n- SOP Pengukuran Kinerja' },
    perbaikan: 'Tambahkan SOP itu di kotak Keterkaitan bila memang berkaitan; bila tidak, biarkan.',
  },
];
