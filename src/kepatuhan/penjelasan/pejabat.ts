import type { Aturan } from './bentuk.ts';

/** Who signed, and when the SOP is to be looked at again. */
export const aturanPejabat: readonly Aturan[] = [
  {
    id: 'identitas/tanpa-pengesahan',
    tingkat: 'peringatan',
    nama: 'Tidak ada yang mengesahkan',
    penjelasan: 'Tidak ada nama pejabat di kepala formulir maupun di bawah tabel. SOP yang tidak disahkan belum mengikat siapa pun.',
    contoh: { salah: 'disahkan:\n  jabatan: Camat Awayan', benar: 'disahkan:\n  jabatan: Camat Awayan\n  nama: ASWAL SALAHUDIN, S.IP\n  nip: "198001012005011001"' },
    perbaikan: 'Isi "disahkan:" atau "tandaTangan:" dengan jabatan, nama, pangkat, dan nip.',
    sumber: 'PermenPAN-RB 35/2012 (identitas formulir: disahkan oleh)',
  },
  {
    id: 'identitas/penandatangan-berbeda',
    tingkat: 'peringatan',
    nama: 'Dua penanda tangan yang berbeda',
    penjelasan: 'Nama atau NIP di kepala formulir berbeda dari yang di bawah tabel. Setiap huruf namanya dibandingkan; huruf besar, tanda baca, spasi, dan gelar tidak. Pangkat dan jabatan juga tidak.',
    contoh: { salah: 'disahkan:\n  nama: SAIFUL S.Sos., M.I.P.\ntandaTangan:\n  nama: SAIPUL, S.Sos., M.I.P.', benar: 'disahkan:\n  nama: SAIPUL, S.Sos., M.I.P.\ntandaTangan:\n  nama: SAIPUL, S.Sos., M.I.P.' },
    perbaikan: 'Cocokkan dengan naskah yang ditandatangani, lalu samakan keduanya. Bila penyalin memang menemukan dua ejaan pada naskah, betulkan naskahnya.',
    sumber: 'Kelaziman',
  },
  {
    id: 'identitas/nip-format',
    tingkat: 'peringatan',
    nama: 'NIP tidak mungkin',
    penjelasan: 'NIP terdiri atas 18 angka: tanggal lahir (8), tahun dan bulan pengangkatan (6), jenis kelamin (1), dan nomor urut (3). Yang ditemukan: jumlah angkanya bukan 18, atau salah satu bagiannya tidak mungkin, misalnya bulan ke-13 atau pengangkatan pada umur di bawah 15 tahun. Spasi dan titik tidak dihitung. Nomor induk PPPK, yang di tempat bulan memuat angka 21 ke atas, dikenali.',
    contoh: { salah: 'nip: "19800101 200513 1 001"', benar: 'nip: "19800101 200501 1 001"' },
    perbaikan: 'Cocokkan dengan data kepegawaian. Pejabat tanpa NIP tidak perlu mengisinya.',
    sumber: 'Kelaziman (susunan NIP 18 angka)',
  },
  {
    id: 'identitas/nip-nama-berbeda',
    tingkat: 'peringatan',
    nama: 'Satu NIP dengan beberapa nama',
    penjelasan: 'NIP yang sama tertulis dengan nama yang berbeda, di SOP ini atau di SOP lain. Gelar, huruf besar, dan tanda baca tidak dihitung; beda ejaan dihitung. Salah satu ejaan pasti keliru, atau NIP-nya tersalin dari orang lain.',
    contoh: { salah: 'SAIFUL, SAPUL, dan SAIPUL HOSAIN dengan NIP 19800101 200501 1 001', benar: 'SAIPUL di semua SOP dengan NIP 19800101 200501 1 001' },
    perbaikan: 'Pastikan ejaannya pada data kepegawaian, lalu samakan di semua SOP yang disebut.',
    sumber: 'Kelaziman',
  },
  {
    id: 'tinjauan/jatuh-tempo',
    tingkat: 'peringatan',
    nama: 'Peninjauan terlambat',
    penjelasan: 'SOP sudah melewati masa tinjaunya. Masa itu dihitung dari yang terakhir di antara tanggal tinjauan, revisi, dan efektif yang sudah lewat; bila tidak ada, dari pengesahan atau pembuatan. SOP yang lama tidak ditinjau dapat bersandar pada peraturan atau susunan organisasi yang sudah berganti. Rencana revisi di masa depan belum dihitung sebagai peninjauan. SOP berstatus draf atau dicabut tidak diperiksa.',
    contoh: { salah: 'tanggal:\n  efektif: 2021-09', benar: 'tanggal:\n  efektif: 2021-09\n  tinjauan: 2026-08-20' },
    perbaikan: 'Tinjau SOP. Bila isinya berubah, terbitkan revisinya; bila tetap, catat tanggal peninjauannya sebagai "tinjauan:". Masa tinjau diatur dengan "masaTinjau" di situs.yaml.',
    sumber: 'Kelaziman: evaluasi setahun sekali; jangka waktu nasional tidak ditemukan, maka masa tinjau ditetapkan instansi',
  },
  {
    id: 'tinjauan/segera',
    tingkat: 'info',
    nama: 'Peninjauan dalam 60 hari',
    penjelasan: 'Masa tinjau SOP berakhir dalam 60 hari. Dihitung seperti pada "Peninjauan terlambat".',
    contoh: { salah: 'efektif: 2025-12-31, masa tinjau 12 bulan, dan sekarang 20 November 2026', benar: 'tanggal:\n  efektif: 2025-12-31\n  tinjauan: 2026-11-20' },
    perbaikan: 'Jadwalkan peninjauannya; sesudah selesai, catat tanggalnya sebagai "tinjauan:".',
    sumber: 'Kelaziman: evaluasi setahun sekali; jangka waktu nasional tidak ditemukan, maka masa tinjau ditetapkan instansi',
  },
];
