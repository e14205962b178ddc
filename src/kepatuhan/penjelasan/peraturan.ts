import type { Aturan } from './bentuk.ts';

/** The register of regulations, `peraturan.yaml`. */
export const aturanPeraturan: readonly Aturan[] = [
  {
    id: 'peraturan/id-ganda',
    tingkat: 'peringatan',
    nama: 'Peraturan didaftar dua kali',
    penjelasan: 'Dua entri di peraturan.yaml memakai id yang sama. Hanya yang pertama dipakai, sehingga keterangan di entri kedua hilang.',
    contoh: { salah: '- id: pp-12-2019\n  tentang: Pengelolaan Keuangan Daerah\n- id: pp-12-2019\n  mencabut:\n    - peraturan: pp-58-2005', benar: '- id: pp-12-2019\n  tentang: Pengelolaan Keuangan Daerah\n  mencabut:\n    - peraturan: pp-58-2005' },
    perbaikan: 'Gabungkan kedua entri.',
  },
  {
    id: 'peraturan/efek-tak-terdaftar',
    tingkat: 'peringatan',
    nama: 'Menunjuk peraturan yang tidak terdaftar',
    penjelasan: '"mengubah", "mencabut", "diubahOleh", atau "dicabutOleh" menyebut peraturan yang belum punya entri. Sering id-nya salah ketik.',
    contoh: { salah: '- id: pp-58-2005\n  dicabutOleh:\n    - peraturan: pp-12-2091', benar: '- id: pp-58-2005\n  dicabutOleh:\n    - peraturan: pp-12-2019\n- id: pp-12-2019' },
    perbaikan: 'Perbaiki id-nya, atau tambahkan entri untuk peraturan itu.',
  },
  {
    id: 'peraturan/pencabutan-berputar',
    tingkat: 'peringatan',
    nama: 'Pencabutan berputar',
    penjelasan: 'Menurut register, beberapa peraturan saling mencabut. Kedudukannya tidak dapat diketahui dari keterangan seperti itu.',
    contoh: { salah: '- id: pp-58-2005\n  mencabut:\n    - peraturan: pp-12-2019\n- id: pp-12-2019\n  mencabut:\n    - peraturan: pp-58-2005', benar: '- id: pp-58-2005\n- id: pp-12-2019\n  mencabut:\n    - peraturan: pp-58-2005' },
    perbaikan: 'Hapus pernyataan yang keliru, atau tukar "mencabut" dan "dicabutOleh".',
  },
  {
    id: 'peraturan/tanggal-mustahil',
    tingkat: 'galat',
    nama: 'Tanggal di register tidak ada',
    penjelasan: 'Tanggal "sejak" atau "diperiksa" tidak ada di kalender. Kedudukan peraturan pada suatu hari dihitung dari tanggal itu.',
    contoh: { salah: 'diperiksa: 2026-11-31', benar: 'diperiksa: 2026-11-20' },
    perbaikan: 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.',
  },
  {
    id: 'peraturan/efek-terbalik',
    tingkat: 'peringatan',
    nama: 'Arah perubahan atau pencabutan terbalik',
    penjelasan: 'Menurut register, peraturan yang lebih tua mengubah atau mencabut peraturan yang lebih muda, atau efeknya bertanggal sebelum peraturan yang dikenainya terbit.',
    contoh: { salah: '- id: pp-12-2019\n  dicabutOleh:\n    - peraturan: pp-58-2005', benar: '- id: pp-12-2019\n  mencabut:\n    - peraturan: pp-58-2005' },
    perbaikan: 'Tukar arahnya, atau perbaiki id atau tanggalnya.',
  },
  {
    id: 'peraturan/efek-bertentangan',
    tingkat: 'peringatan',
    nama: 'Keterangan efek bertentangan',
    penjelasan: 'Perubahan atau pencabutan yang sama ditulis di dua tempat dengan tanggal atau cakupan yang berbeda; yang dipakai hanya pernyataan yang lebih lengkap. Peraturan yang dinyatakan mengubah atau mencabut dirinya sendiri juga ditemukan; pernyataan itu tidak dipakai.',
    contoh: { salah: '- id: pp-58-2005\n  dicabutOleh:\n    - peraturan: pp-12-2019\n      sebagian: true\n- id: pp-12-2019\n  mencabut:\n    - peraturan: pp-58-2005', benar: '- id: pp-12-2019\n  mencabut:\n    - peraturan: pp-58-2005' },
    perbaikan: 'Samakan "sejak" dan "sebagian", atau hapus salah satu pernyataan.',
  },
  {
    id: 'peraturan/status-bertentangan',
    tingkat: 'peringatan',
    nama: 'Status bertentangan dengan pencabutan',
    penjelasan: 'Entri menyatakan "status: berlaku", padahal register juga memuat pencabutan seluruhnya. Keduanya tidak mungkin benar pada hari yang sama.',
    contoh: { salah: '- id: pp-58-2005\n  status: berlaku\n  dicabutOleh:\n    - peraturan: pp-12-2019', benar: '- id: pp-58-2005\n  dicabutOleh:\n    - peraturan: pp-12-2019' },
    perbaikan: 'Hapus "status: berlaku" atau pencabutannya; bila hanya sebagian yang dicabut, tulis "sebagian: true".',
  },
];
