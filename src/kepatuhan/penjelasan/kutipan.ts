import type { Aturan } from './bentuk.ts';

/** How the items of Dasar Hukum are written. */
export const aturanKutipan: readonly Aturan[] = [
  {
    id: 'dasar-hukum/tidak-terbaca',
    tingkat: 'peringatan',
    nama: 'Kutipan tidak terbaca',
    penjelasan: 'Butir Dasar Hukum, atau sebagiannya, tidak dapat dibaca sebagai peraturan: jenisnya tidak dikenali, atau nomor, tahun, atau daerahnya tidak ada. Teksnya tetap tampil, tetapi tidak tertaut dan kedudukannya tidak diperiksa.',
    contoh: { salah: '1. Peraturan Pemerintah tentang Pengelolaan Keuangan Daerah', benar: '1. Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah' },
    perbaikan: 'Tulis jenis, nomor, tahun, dan judulnya. Dokumen yang bukan peraturan lebih tepat di kotak lain.',
  },
  {
    id: 'dasar-hukum/angka-diduga-keliru',
    tingkat: 'peringatan',
    nama: 'Huruf di tempat angka',
    penjelasan: 'Nomor atau tahun memuat huruf yang mirip angka, seperti huruf O di tempat 0 atau huruf I di tempat 1. Itu biasa terjadi pada naskah hasil pindai. Kutipan dibaca dengan angkanya, dan temuan ini mengatakannya.',
    contoh: { salah: '2. Peraturan Pemerintah Nomor 12 Tahun 2OI9 tentang Pengelolaan Keuangan Daerah', benar: '2. Peraturan Pemerintah Nomor 12 Tahun 2019 tentang Pengelolaan Keuangan Daerah' },
    perbaikan: 'Ganti hurufnya dengan angka yang tertulis pada dokumen aslinya.',
  },
  {
    id: 'dasar-hukum/wilayah-disimpulkan',
    tingkat: 'info',
    nama: 'Daerah disimpulkan dari unit',
    penjelasan: 'Peraturan kepala daerah atau peraturan daerah dikutip tanpa nama daerahnya. Daerahnya diambil dari unit SOP, tetapi setiap daerah punya peraturan dengan nomor dan tahun yang sama.',
    contoh: { salah: '3. Peraturan Bupati Nomor 36 Tahun 2020 Tentang Kedudukan, Susunan Organisasi, …', benar: '3. Peraturan Bupati Way Kanan Nomor 36 Tahun 2020 Tentang Kedudukan, Susunan Organisasi, …' },
    perbaikan: 'Tulis nama daerahnya.',
  },
  {
    id: 'dasar-hukum/ganda',
    tingkat: 'peringatan',
    nama: 'Peraturan dikutip dua kali',
    penjelasan: 'Peraturan yang sama disebut lebih dari satu kali dalam Dasar Hukum, mungkin dengan ejaan yang berbeda. Sering salah satunya dimaksudkan untuk peraturan lain.',
    contoh: { salah: '1. UU No. 17 Tahun 2003 tentang Keuangan Negara\n2. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara', benar: '1. Undang-Undang Nomor 17 Tahun 2003 tentang Keuangan Negara' },
    perbaikan: 'Sebutkan satu kali; bila pasalnya berbeda, gabungkan dalam satu butir.',
    sumber: 'Kelaziman',
  },
  {
    id: 'dasar-hukum/nomor-urut',
    tingkat: 'info',
    nama: 'Nomor butir terulang atau melompat',
    penjelasan: 'Nomor butir Dasar Hukum tidak berurutan. Mungkin ada butir yang hilang, atau yang tersalin dari SOP lain. Nomornya tetap dicetak sebagaimana tertulis.',
    contoh: { salah: '3. Peraturan Menteri Dalam Negeri Nomor 73 tahun 2009 …\n4. Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011 …\n2. Peraturan Kepala Badan Kepegawaian Negara Nomor 1 Tahun 2013 …', benar: '3. Peraturan Menteri Dalam Negeri Nomor 73 tahun 2009 …\n4. Peraturan Menteri Dalam Negeri Nomor 52 Tahun 2011 …\n5. Peraturan Kepala Badan Kepegawaian Negara Nomor 1 Tahun 2013 …' },
    perbaikan: 'Periksa apakah ada butir yang hilang, lalu urutkan nomornya.',
  },
];
