/**
 * Words that are said for one another everywhere, whatever an agency's glossary has. Each SOP is indexed under the other
 * forms of its phrases, so a row costs bytes in every index; the figures stand in `docs/architecture.md`. A row belongs here
 * only where either form finds what was meant by the other: not `mengurus`, which may be any service, nor `membagikan`, which
 * has the stem of every Bagian.
 */

/** One thing under several names. */
export const SAME: readonly (readonly string[])[] = [
  ['kasubbag', 'kepala sub bagian'],
  ['kasubbid', 'kepala sub bidang'],
  ['kabag', 'kepala bagian'],
  ['kabid', 'kepala bidang'],
  ['kasi', 'kepala seksi'],
  ['kadis', 'kepala dinas'],
  ['kaban', 'kepala badan'],
  ['sekda', 'sekretaris daerah'],
  ['setda', 'sekretariat daerah'],
  ['sekdis', 'sekretaris dinas'],
  ['sekcam', 'sekretaris camat', 'sekretaris kecamatan'],
  ['uu', 'undang undang'],
  ['pp', 'peraturan pemerintah'],
  ['perpres', 'peraturan presiden'],
  ['permendagri', 'peraturan menteri dalam negeri'],
  ['permenpan rb', 'permenpan', 'permenpanrb', 'peraturan menteri pendayagunaan aparatur negara reformasi birokrasi'],
  ['perka', 'peraturan kepala'],
  ['perda', 'peraturan daerah'],
  ['perbup', 'peraturan bupati'],
  ['perwali', 'peraturan wali kota'],
  ['pergub', 'peraturan gubernur'],
  ['monev', 'monitoring evaluasi'],
  ['laporan kinerja', 'lapkin', 'lkjip', 'lkip'],
  ['laptop', 'komputer'],
];

/** Verbs of everyday speech and of offices for nearly the same act. One form stands for all that share its stem (`menyusun`: `penyusunan`). */
export const NEAR: readonly (readonly string[])[] = [
  ['memeriksa', 'mengoreksi', 'menelaah', 'mengecek', 'cek', 'meneliti', 'penelitian'],
  ['tanda tangan', 'ttd', 'teken'],
  ['membuat', 'menyusun', 'bikin'],
  ['mengirim', 'menyampaikan'],
  ['mengumpulkan', 'menghimpun'],
  ['mengarsipkan', 'mendokumentasikan', 'menyimpan'],
  ['meminta', 'memohon', 'mengajukan', 'pengajuan'],
  ['menggandakan', 'fotokopi', 'memperbanyak'],
  ['memberikan', 'memberi', 'kasih'],
];
