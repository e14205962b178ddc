/** What `lajur check` must say of `fixtures/galat`: every galat of every file, in the order of file and place. */

const WRITE_MARKA = 'Tulis ● (kegiatan), ◇ (keputusan), mulai, atau selesai; tujuan ditulis "→ 7", beberapa tujuan "→ 2, → 3", cabang "Ya → 7, Tidak → 5".';
const WRITE_CABANG = 'Tulis cabangnya, misalnya "◇ Ya → 7, Tidak → 5"; bila tidak bercabang, pakai ●.';
const WRITE_TANGGAL = 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.';
const KNOWN_LAJUR = 'Lajur yang ada: Staf, Kabag.';

type Expected = readonly [berkas: string, place: `${number}:${number}`, aturan: string, nilai: string | null, pesan: string, saran: string];

export const expectedGalat: readonly Expected[] = [
  ['bukan-utf8', '17:52', 'berkas/tidak-terbaca', 'byte 0x96', 'Berkas bukan teks UTF-8', 'Simpan ulang berkas dengan penyandian (encoding) UTF-8.'],
  ['cabang-kurang', '17:28', 'prosedur/cabang-kurang', '◇ Ya → 3', 'Keputusan (◇) harus bercabang dua atau lebih; di sini 1', WRITE_CABANG],
  ['cabang-kurang', '18:29', 'prosedur/cabang-kurang', '?', 'Keputusan (◇) harus bercabang dua atau lebih; di sini 0', WRITE_CABANG],
  ['jenis-nilai', '10:8', 'yaml/jenis-nilai', '196509281992031008', 'Nilai "disahkan.nip" bukan jenis yang diharapkan', 'Tulis sebagai teks, di antara tanda kutip: "196509281992031008".'],
  ['jenis-nilai', '11:6', 'yaml/jenis-nilai', 'SATU BARIS', 'Nilai "kop" bukan jenis yang diharapkan', 'Yang diharapkan: daftar (baris-baris yang diawali "- ").'],
  ['jenis-nilai', '12:9', 'yaml/jenis-nilai', 'aktif', 'Nilai "status" bukan jenis yang diharapkan', 'Pilih salah satu: berlaku, draf, dicabut.'],
  ['kunci-tak-dikenal', '6:1', 'yaml/kunci-tak-dikenal', 'tangal', 'Kunci "tangal" tidak dikenal', 'Mungkin maksudnya "tanggal".'],
  ['kunci-tak-dikenal', '8:3', 'yaml/kunci-tak-dikenal', 'efektip', 'Kunci "efektip" tidak dikenal', 'Mungkin maksudnya "efektif".'],
  ['kunci-wajib', '3:1', 'yaml/kunci-wajib', null, 'Kunci "nama" wajib diisi', 'Tambahkan baris "nama: …".'],
  ['lajur-tujuan-tak-ada', '16:29', 'prosedur/tujuan-tak-ada', '2@Staf', 'Di langkah tujuan tidak ada tanda pada lajur ini', KNOWN_LAJUR],
  ['lajur-tujuan-tak-ada', '17:32', 'prosedur/tujuan-tak-ada', '3@Kasubag', 'Di langkah tujuan tidak ada tanda pada lajur ini', KNOWN_LAJUR],
  ['marka-tak-terbaca', '16:25', 'prosedur/marka-tak-terbaca', '✓', 'Sel lajur tidak diawali tanda simbol (lajur Staf)', WRITE_MARKA],
  ['marka-tak-terbaca', '17:38', 'prosedur/marka-tak-terbaca', 'Tidak', 'Teks sesudah tanda simbol tanpa panah dan tujuan (lajur Kabag)', WRITE_MARKA],
  ['marka-tak-terbaca', '18:33', 'prosedur/marka-tak-terbaca', 'tiga', 'Tujuan sesudah panah tidak terbaca (lajur Staf)', WRITE_MARKA],
  ['no-ganda', '18:3', 'prosedur/no-ganda', '2', 'No 2 sudah dipakai di baris 17', 'Beri nomor lain, karena tujuan panah menunjuk langkah dengan nomornya.'],
  ['no-tak-terbaca', '17:3', 'prosedur/no-tak-terbaca', '2a', 'Kolom No harus berisi bilangan bulat', 'Tulis nomor langkah dengan angka, misalnya 7.'],
  ['sel-kurang', '17:1', 'prosedur/jumlah-sel', '6 sel', 'Baris ini berisi 6 sel, sedangkan kepala tabel 7 kolom', 'Tambahkan sel kosong "| |" di tempat yang terlewat.'],
  ['sel-lebih', '18:1', 'prosedur/jumlah-sel', '8 sel', 'Baris ini berisi 8 sel, sedangkan kepala tabel 7 kolom', 'Hapus sel yang berlebih; garis tegak di dalam teks ditulis "\\|".'],
  ['tanggal-mustahil', '7:14', 'identitas/tanggal-mustahil', '2023-02-29', 'Tanggal pembuatan ini tidak ada di kalender', WRITE_TANGGAL],
  ['tanggal-mustahil', '8:12', 'identitas/tanggal-mustahil', '15 Januari 2024', 'Tanggal efektif tidak terbaca', 'Tulis 2024-01-15.'],
  ['tanpa-identitas', '1:1', 'yaml/tidak-terbaca', 'Berkas ini tidak diawali identitas; tabelnya tetap diperiksa.', 'Berkas tidak diawali identitas SOP', 'Awali berkas dengan baris "---", lalu "nama:" dan "unit:", lalu "---" lagi.'],
  ['tanpa-identitas', '8:28', 'prosedur/marka-tak-terbaca', '!', 'Sel lajur tidak diawali tanda simbol (lajur Kabag)', WRITE_MARKA],
  ['tanpa-marka', '17:1', 'prosedur/tanpa-marka', null, 'Langkah 2 tidak bertanda di satu lajur pun', 'Beri tanda ● di lajur pelaksana yang mengerjakannya.'],
  ['tanpa-tabel', '12:1', 'prosedur/tanpa-tabel', null, 'Tidak ada tabel prosedur', 'Tulis tabel dengan kolom No, Kegiatan, satu kolom untuk setiap pelaksana, Kelengkapan, Waktu, Output, dan sedikitnya satu langkah.'],
  ['tujuan-tak-ada', '17:46', 'prosedur/tujuan-tak-ada', '7', 'Tidak ada langkah dengan nomor tujuan ini', 'Nomor yang ada: 1, 2, 3.'],
  ['unit-tak-dikenal', '5:7', 'identitas/unit-tak-dikenal', 'kntor', 'Unit ini tidak terdaftar di unit.yaml', 'Mungkin maksudnya "kantor".'],
  ['yaml-rusak', '4:7', 'yaml/tidak-terbaca', 'nama: Penyusunan: Rencana', 'Nilai memuat titik dua yang dibaca sebagai kunci', 'Tulis nilai itu di antara tanda kutip.'],
];
