/** Who issues a kind of regulation, and so what its name and its id must hold beside nomor and tahun. */
export type Penerbit = 'negara' | 'menteri' | 'badan' | 'daerah' | 'gubernur' | 'bupati' | 'wali-kota' | 'desa';

export interface Jenis {
  /** Without the issuer: `Peraturan` for a Peraturan Menteri Dalam Negeri. */
  nama: string;
  singkatan: string;
  penerbit: Penerbit;
  /** Name of the kind as such, for lists and filters. */
  kelompok: string;
}

/**
 * The kinds of regulation in the order of the index: the hierarchy of UU 12/2011 Pasal 7, then peraturan of ministers
 * and bodies (Pasal 8), of heads of regions, then keputusan, instruksi and surat edaran (design, section 7).
 */
export const JENIS = {
  'uud': { nama: 'Undang-Undang Dasar', singkatan: 'UUD', penerbit: 'negara', kelompok: 'Undang-Undang Dasar' },
  'tap-mpr': { nama: 'Ketetapan MPR', singkatan: 'TAP MPR', penerbit: 'negara', kelompok: 'Ketetapan MPR' },
  'uu': { nama: 'Undang-Undang', singkatan: 'UU', penerbit: 'negara', kelompok: 'Undang-Undang' },
  'uudrt': { nama: 'Undang-Undang Darurat', singkatan: 'UU Drt', penerbit: 'negara', kelompok: 'Undang-Undang' },
  'perppu': { nama: 'Peraturan Pemerintah Pengganti Undang-Undang', singkatan: 'Perppu', penerbit: 'negara', kelompok: 'Peraturan Pemerintah Pengganti Undang-Undang' },
  'pp': { nama: 'Peraturan Pemerintah', singkatan: 'PP', penerbit: 'negara', kelompok: 'Peraturan Pemerintah' },
  'perpres': { nama: 'Peraturan Presiden', singkatan: 'Perpres', penerbit: 'negara', kelompok: 'Peraturan Presiden' },
  'perda': { nama: 'Peraturan Daerah', singkatan: 'Perda', penerbit: 'daerah', kelompok: 'Peraturan Daerah' },
  'permen': { nama: 'Peraturan', singkatan: 'Permen', penerbit: 'menteri', kelompok: 'Peraturan Menteri' },
  'peraturan-bersama': { nama: 'Peraturan Bersama', singkatan: 'Peraturan Bersama', penerbit: 'badan', kelompok: 'Peraturan Bersama' },
  'peraturan-badan': { nama: 'Peraturan', singkatan: 'Peraturan', penerbit: 'badan', kelompok: 'Peraturan Badan/Lembaga' },
  'pergub': { nama: 'Peraturan Gubernur', singkatan: 'Pergub', penerbit: 'gubernur', kelompok: 'Peraturan Gubernur' },
  'perbup': { nama: 'Peraturan Bupati', singkatan: 'Perbup', penerbit: 'bupati', kelompok: 'Peraturan Bupati' },
  'perwali': { nama: 'Peraturan Wali Kota', singkatan: 'Perwali', penerbit: 'wali-kota', kelompok: 'Peraturan Wali Kota' },
  'perdes': { nama: 'Peraturan Desa', singkatan: 'Perdes', penerbit: 'desa', kelompok: 'Peraturan Desa' },
  'keppres': { nama: 'Keputusan Presiden', singkatan: 'Keppres', penerbit: 'negara', kelompok: 'Keputusan Presiden' },
  'kepmen': { nama: 'Keputusan', singkatan: 'Kepmen', penerbit: 'menteri', kelompok: 'Keputusan Menteri' },
  'keputusan-bersama': { nama: 'Keputusan Bersama', singkatan: 'Keputusan Bersama', penerbit: 'badan', kelompok: 'Keputusan Bersama' },
  'keputusan-badan': { nama: 'Keputusan', singkatan: 'Keputusan', penerbit: 'badan', kelompok: 'Keputusan Badan/Pejabat' },
  'kepgub': { nama: 'Keputusan Gubernur', singkatan: 'Kepgub', penerbit: 'gubernur', kelompok: 'Keputusan Gubernur' },
  'kepbup': { nama: 'Keputusan Bupati', singkatan: 'Kepbup', penerbit: 'bupati', kelompok: 'Keputusan Bupati' },
  'kepwali': { nama: 'Keputusan Wali Kota', singkatan: 'Kepwali', penerbit: 'wali-kota', kelompok: 'Keputusan Wali Kota' },
  'inpres': { nama: 'Instruksi Presiden', singkatan: 'Inpres', penerbit: 'negara', kelompok: 'Instruksi Presiden' },
  'inmen': { nama: 'Instruksi', singkatan: 'Inmen', penerbit: 'menteri', kelompok: 'Instruksi Menteri' },
  'instruksi-badan': { nama: 'Instruksi', singkatan: 'Instruksi', penerbit: 'badan', kelompok: 'Instruksi Badan/Pejabat' },
  'ingub': { nama: 'Instruksi Gubernur', singkatan: 'Ingub', penerbit: 'gubernur', kelompok: 'Instruksi Gubernur' },
  'inbup': { nama: 'Instruksi Bupati', singkatan: 'Inbup', penerbit: 'bupati', kelompok: 'Instruksi Bupati' },
  'inwali': { nama: 'Instruksi Wali Kota', singkatan: 'Inwali', penerbit: 'wali-kota', kelompok: 'Instruksi Wali Kota' },
  'se-menteri': { nama: 'Surat Edaran', singkatan: 'SE', penerbit: 'menteri', kelompok: 'Surat Edaran' },
  'se-badan': { nama: 'Surat Edaran', singkatan: 'SE', penerbit: 'badan', kelompok: 'Surat Edaran' },
  'se-gubernur': { nama: 'Surat Edaran Gubernur', singkatan: 'SE Gubernur', penerbit: 'gubernur', kelompok: 'Surat Edaran' },
  'se-bupati': { nama: 'Surat Edaran Bupati', singkatan: 'SE Bupati', penerbit: 'bupati', kelompok: 'Surat Edaran' },
  'se-wali-kota': { nama: 'Surat Edaran Wali Kota', singkatan: 'SE Wali Kota', penerbit: 'wali-kota', kelompok: 'Surat Edaran' },
} as const satisfies Record<string, Jenis>;

export type JenisId = keyof typeof JENIS;

/** True for the id of a kind. */
export function isJenis(id: string): id is JenisId {
  return Object.hasOwn(JENIS, id);
}

/** All kinds, highest first. */
export const JENIS_IDS: readonly JenisId[] = Object.keys(JENIS).filter(isJenis);

/** The words of a region's level, as in `Kabupaten Way Kanan`, and the short ones of an id. */
export const TINGKAT_WILAYAH = { Provinsi: 'prov', Kabupaten: 'kab', Kota: 'kota' } as const;

export type TingkatWilayah = keyof typeof TINGKAT_WILAYAH;

/** The level of the region whose head issues a kind; `null` where the kind does not tell. */
export function tingkatOf(jenis: JenisId): TingkatWilayah | null {
  switch (JENIS[jenis].penerbit) {
    case 'gubernur': return 'Provinsi';
    case 'bupati': return 'Kabupaten';
    case 'wali-kota': return 'Kota';
    default: return null;
  }
}
