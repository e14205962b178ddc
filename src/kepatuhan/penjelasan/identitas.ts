import type { Aturan } from './bentuk.ts';

const FORMULIR = 'PermenPAN-RB 35/2012 (identitas formulir SOP AP)';

/** The identity: nomor, dates, unit and exceptions. */
export const aturanIdentitas: readonly Aturan[] = [
  {
    id: 'identitas/unit-tak-dikenal',
    tingkat: 'galat',
    nama: 'Unit tidak terdaftar',
    penjelasan: 'SOP menyebut unit yang tidak ada di unit.yaml. Tanpa unit, pemilik SOP dan instansinya tidak diketahui.',
    contoh: { salah: 'unit: setda-waykanan', benar: 'unit: setda-way-kanan' },
    perbaikan: 'Perbaiki ejaan unitnya, atau daftarkan unit itu di unit.yaml.',
  },
  {
    id: 'identitas/unit-berbeda-folder',
    tingkat: 'peringatan',
    nama: 'Unit berbeda dari folder',
    penjelasan: 'Unit yang ditulis dalam SOP berbeda dari folder tempat berkasnya disimpan. Alamat halaman mengikuti folder, sedangkan daftar SOP mengikuti unitnya, sehingga SOP sulit ditemukan.',
    contoh: { salah: 'sop/dinas-pmk-way-kanan/renja.md berisi "unit: setda-way-kanan"', benar: 'sop/setda-way-kanan/renja.md berisi "unit: setda-way-kanan"' },
    perbaikan: 'Pindahkan berkas ke folder unitnya, atau ubah "unit:".',
  },
  {
    id: 'identitas/nomor-kosong',
    tingkat: 'peringatan',
    nama: 'Nomor SOP kosong atau berlubang',
    penjelasan: 'SOP tidak bernomor, atau nomornya masih memuat bagian kosong di antara dua garis miring. Naskah seperti itu biasanya belum didaftarkan, dan tidak dapat dirujuk dengan nomornya. Bentuk nomor ditentukan instansi masing-masing.',
    contoh: { salah: 'nomor: "060/ /I.10-WK/SOP/2021"', benar: 'nomor: "060/12/I.10-WK/SOP/2021"' },
    perbaikan: 'Lengkapi "nomor:" menurut register instansi.',
    sumber: FORMULIR,
  },
  {
    id: 'identitas/nomor-ganda',
    tingkat: 'peringatan',
    nama: 'Satu nomor pada beberapa SOP',
    penjelasan: 'Beberapa SOP dalam satu instansi memakai nomor yang sama, biasanya karena disalin dari berkas yang sama. Rujukan dengan nomor itu tidak menunjuk SOP mana pun. Dua instansi boleh memakai nomor yang sama; nomor yang hanya angka atau masih berlubang dibandingkan di dalam unitnya saja.',
    contoh: { salah: 'Perencanaan Kinerja dan Pengukuran Kinerja: nomor "060/ /I.10-WK/SOP/2021"', benar: 'Perencanaan Kinerja: "SOP-011/SETDA"; Pengukuran Kinerja: "SOP-012/SETDA"' },
    perbaikan: 'Beri setiap SOP nomornya sendiri.',
    sumber: FORMULIR,
  },
  {
    id: 'identitas/tanggal-mustahil',
    tingkat: 'galat',
    nama: 'Tanggal tidak ada atau tidak terbaca',
    penjelasan: 'Tanggal tidak ada di kalender, atau tidak ditulis dalam bentuk yang dikenal. Masa berlaku dan jadwal peninjauan dihitung dari tanggal, maka tanggal tidak boleh ditebak.',
    contoh: { salah: 'pembuatan: 2023-02-29', benar: 'pembuatan: 2023-02-28' },
    perbaikan: 'Tulis sebagai 2021, 2021-09, atau 2021-09-07, setepat yang diketahui; tulis "-" bila pada formulir tertulis tanda hubung.',
  },
  {
    id: 'identitas/tanpa-efektif',
    tingkat: 'peringatan',
    nama: 'Tanpa tanggal efektif',
    penjelasan: 'Formulir tidak menyebut sejak kapan SOP berlaku. Tanpa tanggal itu tidak jelas sejak kapan pegawai wajib mengikutinya, dan dasar hukum tidak dapat dinilai dengan pasti.',
    contoh: { salah: 'tanggal:\n  pembuatan: 2021-03', benar: 'tanggal:\n  pembuatan: 2021-03\n  efektif: 2021-04' },
    perbaikan: 'Isi "efektif:" di bawah "tanggal:".',
    sumber: FORMULIR,
  },
  {
    id: 'identitas/tanggal-terbalik',
    tingkat: 'peringatan',
    nama: 'Urutan tanggal terbalik',
    penjelasan: 'SOP dibuat, lalu disahkan, lalu berlaku; revisi dan peninjauan terjadi sesudah pembuatan. Tanggal yang mendahului urutan itu hampir pasti salah tulis. Tanggal dibandingkan setepat yang tertulis: 2021 dan 2021-09 tidak bertentangan. Tanggal revisi boleh di masa depan, karena pada formulir dapat berarti rencana peninjauan; tanggal tinjauan tidak boleh, karena mencatat peninjauan yang sudah selesai.',
    contoh: { salah: 'tanggal:\n  pembuatan: 2018-11-07\n  efektif: 2017-12-31', benar: 'tanggal:\n  pembuatan: 2018-11-07\n  efektif: 2018-12-31' },
    perbaikan: 'Cocokkan kedua tanggal itu dengan naskah aslinya.',
    sumber: 'PermenPAN-RB 35/2012 untuk arti tanggal pada formulir; urutannya kelaziman',
  },
  {
    id: 'identitas/pindahan-bentrok',
    tingkat: 'peringatan',
    nama: 'Alamat lama bentrok',
    penjelasan: 'Alamat lama di "pindahan:" masih dipakai SOP atau halaman lain, ditulis di dua SOP, atau bukan alamat yang dapat dipakai. Alamat itu tidak dialihkan ke SOP ini, sehingga tautan dan penanda lama tidak sampai ke sini.',
    contoh: { salah: 'perencanaan-kinerja.md dan pengukuran-kinerja.md:\npindahan: [setda-way-kanan/kinerja]', benar: 'hanya perencanaan-kinerja.md:\npindahan: [setda-way-kanan/kinerja]' },
    perbaikan: 'Hapus alamat itu dari SOP yang tidak pernah memakainya, atau betulkan tulisannya: "unit/nama-sop-lama".',
    sumber: 'Kelaziman',
  },
  {
    id: 'identitas/kecualikan-tak-dikenal',
    tingkat: 'peringatan',
    nama: 'Pengecualian yang tidak berlaku',
    penjelasan: '"kecualikan" menyebut aturan yang tidak ada, atau aturan bertingkat galat, yang tidak dapat dikecualikan. Tidak ada temuan yang dikecualikan olehnya.',
    contoh: { salah: 'kecualikan:\n  - aturan: identitas/nomor-kosng\n    alasan: Menunggu register', benar: 'kecualikan:\n  - aturan: identitas/nomor-kosong\n    alasan: Menunggu register' },
    perbaikan: 'Salin kode aturannya dari laporan pemeriksaan; galat diperbaiki di SOP-nya.',
  },
];
