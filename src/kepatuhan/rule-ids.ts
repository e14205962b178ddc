/** Ids of all rules, galat and others, of the whole program: what `kecualikan` may name. */
export const ATURAN_IDS: readonly string[] = [
  'berkas/tanpa-sop', 'berkas/tanpa-unit', 'berkas/tidak-terbaca',
  'pelaksana/unit-tak-dikenal', 'unit/id-ganda',
  'yaml/jenis-nilai', 'yaml/kunci-tak-dikenal', 'yaml/kunci-wajib', 'yaml/tidak-terbaca',
  'format/gambar-luar', 'format/html-mentah', 'format/kotak-ganda',
  'identitas/kecualikan-tak-dikenal', 'identitas/nomor-ganda', 'identitas/nomor-kosong', 'identitas/tanggal-mustahil',
  'identitas/tanpa-efektif', 'identitas/tanpa-pengesahan', 'identitas/unit-berbeda-folder', 'identitas/unit-tak-dikenal',
  'prosedur/cabang-kurang', 'prosedur/cabang-tanpa-label', 'prosedur/jumlah-sel', 'prosedur/kegiatan-kosong',
  'prosedur/lajur-ganda', 'prosedur/lajur-tanpa-nama', 'prosedur/marka-tak-terbaca', 'prosedur/no-ganda',
  'prosedur/no-tak-terbaca', 'prosedur/nomor-lompat', 'prosedur/tabel-ganda', 'prosedur/tak-terjangkau',
  'prosedur/tanpa-akhir', 'prosedur/tanpa-marka', 'prosedur/tanpa-tabel', 'prosedur/tujuan-tak-ada',
  'mutu-baku/kosong', 'mutu-baku/waktu-tak-terbaca',
];
