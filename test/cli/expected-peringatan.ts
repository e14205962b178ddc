/** What `lajur check` must say of `fixtures/peringatan`: every peringatan and info, and no galat. */

type Expected = readonly [berkas: string, place: `${number}:${number}`, tingkat: 'peringatan' | 'info', aturan: string, nilai: string | null, pesan: string, saran: string];

const HTML = 'Hapus tanda HTML-nya, atau tulis dengan Markdown. Hanya <br> yang dikenal.';
const SAME_NOMOR = 'Nomor ini dipakai 2 SOP: Nomor Ganda A, Nomor Ganda B';
const WRITE_EFEKTIF = 'Isi "efektif:" di bawah "tanggal:", misalnya 2021-09 atau 2021-09-07.';
const MUTU_BAKU = 'Isi mutu bakunya; tulis "-" hanya bila memang tidak ada.';

const FOREIGN_IMAGE = 'Gambar ini berada di situs lain, sehingga hanya ditampilkan sebagai tautan';
const SAVE_IMAGE = 'Portal harus dapat dibuka tanpa internet: simpan gambarnya di folder lampiran SOP ini, lalu tulis alamatnya dari sana.';
const UNKNOWN_EXCEPTION = 'Aturan yang dikecualikan ini tidak ada, sehingga tidak ada temuan yang dikecualikan';

export const expectedPeringatan: readonly Expected[] = [
  ['kantor/cabang-tanpa-label', '17:28', 'peringatan', 'prosedur/cabang-tanpa-label', null, 'Cabang keputusan di langkah 2 tidak berlabel', 'Tulis label sebelum panah, misalnya "Ya → 7, Tidak → 5".'],
  ['kantor/gambar-luar', '22:1', 'peringatan', 'format/gambar-luar', 'https://contoh.go.id/denah.png', FOREIGN_IMAGE, SAVE_IMAGE],
  ['kantor/gambar-luar', '22:46', 'peringatan', 'format/gambar-luar', '//contoh.go.id/peta.png', FOREIGN_IMAGE, SAVE_IMAGE],
  ['kantor/html-mentah', '14:7', 'peringatan', 'format/html-mentah', '<u>', 'HTML mentah ditampilkan sebagai teks biasa', HTML],
  ['kantor/html-mentah', '14:16', 'peringatan', 'format/html-mentah', '</u>', 'HTML mentah ditampilkan sebagai teks biasa', HTML],
  ['kantor/kecualikan-tak-dikenal', '11:13', 'peringatan', 'identitas/kecualikan-tak-dikenal', 'identitas/tanpa-pengesaha', UNKNOWN_EXCEPTION, 'Mungkin maksudnya "identitas/tanpa-pengesahan".'],
  ['kantor/kecualikan-tak-dikenal', '14:13', 'peringatan', 'identitas/kecualikan-tak-dikenal', 'apa saja', UNKNOWN_EXCEPTION, 'Salin kode aturannya dari laporan pemeriksaan, misalnya "identitas/tanpa-pengesahan".'],
  ['kantor/kegiatan-kosong', '17:5', 'peringatan', 'prosedur/kegiatan-kosong', null, 'Kegiatan langkah 2 kosong', 'Tulis apa yang dikerjakan di langkah ini.'],
  ['kantor/kotak-ganda', '16:1', 'peringatan', 'format/kotak-ganda', 'PERINGATAN', 'Kotak ini sudah ada; isinya disambungkan', 'Gabungkan kedua bagian di bawah satu judul.'],
  ['kantor/lajur-ganda', '14:26', 'peringatan', 'prosedur/lajur-ganda', 'STAF', 'Nama pelaksana ini sudah dipakai kolom lain, sehingga tujuan dengan "@" berarti keduanya', 'Bedakan namanya, misalnya dengan menyebut bidangnya, atau gabungkan kedua kolom.'],
  ['kantor/lajur-tanpa-nama', '14:24', 'peringatan', 'prosedur/lajur-tanpa-nama', null, 'Kolom pelaksana ke-2 tidak bernama', 'Tulis nama pelaksananya di kepala tabel, atau hapus kolomnya bila tidak dipakai.'],
  ['kantor/mutu-baku-kosong', '17:48', 'peringatan', 'mutu-baku/kosong', null, 'Waktu langkah 2 kosong', MUTU_BAKU],
  ['kantor/mutu-baku-kosong', '17:51', 'peringatan', 'mutu-baku/kosong', null, 'Output langkah 2 kosong', MUTU_BAKU],
  ['kantor/nomor-ganda-a', '3:8', 'peringatan', 'identitas/nomor-ganda', '065/77/SOP/2024', SAME_NOMOR, 'Beri setiap SOP nomornya sendiri.'],
  ['kantor/nomor-ganda-b', '3:8', 'peringatan', 'identitas/nomor-ganda', '065/77/SOP/2024', SAME_NOMOR, 'Beri setiap SOP nomornya sendiri.'],
  ['kantor/nomor-kosong', '3:8', 'peringatan', 'identitas/nomor-kosong', '060/ /SOP/2024', 'Nomor SOP masih memuat bagian kosong', 'Lengkapi "nomor:" menurut register instansi.'],
  ['kantor/nomor-lompat', '18:1', 'info', 'prosedur/nomor-lompat', '5', 'Sesudah nomor 2 datang nomor 5', 'Periksa apakah ada langkah yang hilang; bila tidak, urutkan kembali nomornya.'],
  ['kantor/tabel-ganda', '19:1', 'peringatan', 'prosedur/tabel-ganda', '| No | Kegiatan | Staf | Kabag | Kelengkapan | Waktu | Output |', 'Tabel prosedur sudah ada di baris 14; langkah di tabel ini tidak masuk ke bagan alir', 'Gabungkan menjadi satu tabel, dengan nomor langkah yang berlanjut.'],
  ['kantor/tak-terjangkau', '17:28', 'peringatan', 'prosedur/tak-terjangkau', 'Memeriksa berkas', 'Langkah 2 tidak dicapai oleh alur mana pun', 'Arahkan salah satu langkah sebelumnya ke langkah ini, atau hapus tujuan yang melompatinya.'],
  ['kantor/tanpa-akhir', '17:28', 'peringatan', 'prosedur/tanpa-akhir', null, 'Alur berputar di langkah 2 dan 3 dan tidak pernah sampai ke akhir', 'Arahkan salah satu langkah atau cabangnya ke langkah terakhir, atau akhiri dengan "→ selesai".'],
  ['kantor/tanpa-efektif', '8:12', 'peringatan', 'identitas/tanpa-efektif', '-', 'Tanggal efektif tidak ada', WRITE_EFEKTIF],
  ['kantor/tanpa-nomor', '3:1', 'peringatan', 'identitas/nomor-kosong', null, 'Nomor SOP tidak ada', 'Lengkapi "nomor:" menurut register instansi.'],
  ['kantor/tanpa-pengesahan', '4:7', 'peringatan', 'identitas/tanpa-pengesahan', null, 'Tidak ada pejabat yang mengesahkan SOP ini', 'Isi "disahkan:" atau "tandaTangan:" dengan jabatan, nama, pangkat, dan nip.'],
  ['kantor/tanpa-tanggal', '3:1', 'peringatan', 'identitas/tanpa-efektif', null, 'Tanggal efektif tidak ada', WRITE_EFEKTIF],
  ['kantor/waktu-tak-terbaca', '17:50', 'peringatan', 'mutu-baku/waktu-tak-terbaca', 'segera', 'Waktu langkah 2 tidak terbaca, sehingga tidak ikut dijumlahkan', 'Tulis angka dan satuannya: "20 menit", "1-2 hari", "1 jam 30 menit".'],
  ['lain/unit-berbeda-folder', '5:7', 'peringatan', 'identitas/unit-berbeda-folder', 'kantor', 'Unit SOP ini berbeda dari foldernya (lain)', 'Pindahkan berkas ke sop/kantor/, atau ubah "unit:".'],
];
