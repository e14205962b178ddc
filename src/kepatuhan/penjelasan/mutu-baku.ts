import type { Aturan } from './bentuk.ts';

/** Kelengkapan, waktu and output. */
export const aturanMutuBaku: readonly Aturan[] = [
  {
    id: 'mutu-baku/kosong',
    tingkat: 'peringatan',
    nama: 'Mutu baku kosong',
    penjelasan: 'Kelengkapan, waktu, atau output sebuah langkah kosong. Tanpa mutu baku, pelaksana tidak tahu apa yang dibutuhkan, berapa lama waktunya, dan apa hasilnya.',
    contoh: { salah: '| 8 | Mengoreksi dan memaraf draft Rencana Kerja | ● | Draft Renja | | Draft Renja |', benar: '| 8 | Mengoreksi dan memaraf draft Rencana Kerja | ● | Draft Renja | 15 menit | Draft Renja |' },
    perbaikan: 'Isi mutu bakunya; tulis "-" hanya bila memang tidak ada.',
    sumber: 'PermenPAN-RB 35/2012: mutu baku memuat kelengkapan, waktu, dan output',
  },
  {
    id: 'mutu-baku/waktu-tak-terbaca',
    tingkat: 'peringatan',
    nama: 'Waktu tidak terbaca',
    penjelasan: 'Waktu sebuah langkah bukan angka dengan satuan, sehingga tidak ikut dijumlahkan dan jumlah waktu SOP menjadi terlalu kecil.',
    contoh: { salah: 'segera', benar: '1-2 hari' },
    perbaikan: 'Tulis angka dan satuannya: "20 menit", "1-2 hari", "1 jam 30 menit".',
  },
  {
    id: 'mutu-baku/waktu-janggal',
    tingkat: 'peringatan',
    nama: 'Waktu janggal',
    penjelasan: 'Waktu sebuah langkah paling sedikit 100 kali nilai tengah (median) waktu SOP itu. Sering satuannya yang keliru, misalnya hari di tempat menit. Diperiksa bila sedikitnya tiga langkah waktunya terbaca.',
    contoh: { salah: '| 7 | Menyusun laporan semester dan laporan tahunan | ● | … | 120 Hari | …', benar: '| 7 | Menyusun laporan semester dan laporan tahunan | ● | … | 120 Menit | …' },
    perbaikan: 'Cocokkan angka dan satuannya dengan naskah aslinya. Bila memang selama itu, kecualikan aturan ini untuk SOP tersebut dengan alasannya.',
    sumber: 'Kelaziman',
  },
];
