import type { Aturan } from './bentuk.ts';

/** The roles of a unit and `pelaksana.yaml`. */
export const aturanPelaksana: readonly Aturan[] = [
  {
    id: 'pelaksana/mirip',
    tingkat: 'info',
    nama: 'Nama pelaksana mirip',
    penjelasan: 'Dua nama pelaksana dalam satu unit tampak seperti satu peran: singkatannya berbeda (Kasubag, Kasubbag, Kepala Sub Bagian), berbeda satu huruf atau akhiran (Pelapor, Pelaporan), jabatannya di satu SOP ditulis tidak lengkap, atau ditulis dengan nama wilayahnya (Sekda, Sekretaris Daerah Kab. Way Kanan). "&" dan "dan" selalu dibaca sama. Selama belum digabung, tugasnya terbagi di dua halaman.',
    contoh: { salah: '| No | Kegiatan | Kasubag Umum | …   (SOP pertama)\n| No | Kegiatan | Kasubbag Umum | …   (SOP kedua)', benar: '# pelaksana.yaml\n- unit: setda-way-kanan\n  nama: Kasubbag Umum\n  alias: [Kasubag Umum]' },
    perbaikan: 'Bila memang satu peran, tulis ejaan lainnya sebagai alias di pelaksana.yaml. Bila dua peran, daftarkan keduanya di sana sebagai dua peran; temuan ini lalu hilang.',
    sumber: 'Kelaziman',
  },
  {
    id: 'pelaksana/alias-ganda',
    tingkat: 'peringatan',
    nama: 'Nama peran diakui dua kali',
    penjelasan: 'Nama atau alias yang sama tertulis pada dua peran dari satu unit di pelaksana.yaml, sehingga tidak jelas siapa yang dimaksud. Yang dipakai adalah yang pertama.',
    contoh: { salah: '- unit: setda-way-kanan\n  nama: Kabag Umum\n  alias: [Kabag]\n- unit: setda-way-kanan\n  nama: Kabag Hukum\n  alias: [Kabag]', benar: '- unit: setda-way-kanan\n  nama: Kabag Umum\n  alias: [Kabag]\n- unit: setda-way-kanan\n  nama: Kabag Hukum' },
    perbaikan: 'Hapus nama itu dari salah satu peran, atau gabungkan kedua peran menjadi satu.',
    sumber: 'Kelaziman',
  },
];
