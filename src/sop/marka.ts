import { isKosong } from './teks.ts';

/**
 * The grammar of a lajur cell (design, section 4): a mark and perhaps targets.
 *
 *     sel     = kosong | marka [cabang *("," cabang)]
 *     marka   = "●" | "x" | "◇" | "?" | "mulai" | "selesai"
 *     cabang  = [label] ("→" | "->") tujuan
 *     tujuan  = "selesai" | "–" | nomor ["@" lajur]
 */
export type JenisMarka = 'kegiatan' | 'keputusan' | 'mulai' | 'selesai';

/** Where a branch leads, as written. */
export type Tujuan =
  | { jenis: 'langkah'; no: number; lajur: string | null }
  | { jenis: 'selesai' }
  | { jenis: 'tanpa' };

/** One branch; `indeks` is where its target begins in the cell's text, `teks` the target as written. */
export interface Cabang {
  label: string | null;
  tujuan: Tujuan;
  teks: string;
  indeks: number;
}

export interface Marka {
  jenis: JenisMarka;
  cabang: Cabang[];
}

/** What a cell holds; `sebab` tells in Indonesian why it cannot be read, `indeks` where. */
export type HasilMarka =
  | { jenis: 'kosong' }
  | { jenis: 'marka'; marka: Marka }
  | { jenis: 'takTerbaca'; sebab: string; nilai: string; indeks: number };

const MARKA = /^\s*(●|◇|\?|mulai(?![\p{L}\p{N}])|selesai(?![\p{L}\p{N}])|x(?![\p{L}\p{N}]))\s*/iu;
const JENIS: Record<string, JenisMarka> = {
  '●': 'kegiatan', x: 'kegiatan', '◇': 'keputusan', '?': 'keputusan', mulai: 'mulai', selesai: 'selesai',
};
const PANAH = /→|->/u;
const TUJUAN = /^\s*(?:(selesai)(?![\p{L}\p{N}])|(\d{1,6})(?![\p{L}\p{N}])|([-–—_]))/iu;

/**
 * Reads a lajur cell.
 *
 * @param teks the cell as plain text (`<br>` as a line break)
 * @param namaLajur names of the lajur, so that a name with a comma can be a target
 */
export function parseMarka(teks: string, namaLajur: readonly string[]): HasilMarka {
  if (isKosong(teks)) return { jenis: 'kosong' };
  const cocok = MARKA.exec(teks);
  const jenis = JENIS[(cocok?.[1] ?? '').toLowerCase()];
  if (!cocok || !jenis) return takTerbaca('Sel lajur tidak diawali tanda simbol', teks, 0);
  const cabang = parseCabang(teks, cocok[0].length, namaLajur);
  return Array.isArray(cabang) ? { jenis: 'marka', marka: { jenis, cabang } } : cabang;
}

function parseCabang(teks: string, mulai: number, namaLajur: readonly string[]): Cabang[] | HasilMarka {
  const cabang: Cabang[] = [];
  let posisi = mulai;
  while (teks.slice(posisi).trim() !== '') {
    const sisa = teks.slice(posisi);
    const panah = PANAH.exec(sisa);
    if (!panah) return takTerbaca('Teks sesudah tanda simbol tanpa panah dan tujuan', teks, posisi);
    const label = sisa.slice(0, panah.index).trim();
    const awalTujuan = posisi + panah.index + panah[0].length;
    const hasil = parseTujuan(teks.slice(awalTujuan), namaLajur);
    if (!hasil) return takTerbaca('Tujuan sesudah panah tidak terbaca', teks, awalTujuan);
    const tulisan = teks.slice(awalTujuan, awalTujuan + hasil.panjang);
    cabang.push({
      label: label === '' ? null : label,
      tujuan: hasil.tujuan,
      teks: tulisan.trim(),
      indeks: awalTujuan + tulisan.search(/\S/u),
    });
    const pemisah = /^\s*(?:[,;]\s*|\n\s*|$)/u.exec(teks.slice(awalTujuan + hasil.panjang));
    if (!pemisah) return takTerbaca('Antara dua cabang tidak ada koma', teks, awalTujuan + hasil.panjang);
    posisi = awalTujuan + hasil.panjang + pemisah[0].length;
  }
  return cabang;
}

/** What cannot be read begins at the first letter from `dari` on. */
function takTerbaca(sebab: string, teks: string, dari: number): HasilMarka {
  const sisa = teks.slice(dari);
  return { jenis: 'takTerbaca', sebab, nilai: sisa.trim(), indeks: dari + sisa.length - sisa.trimStart().length };
}

function parseTujuan(teks: string, namaLajur: readonly string[]): { tujuan: Tujuan; panjang: number } | null {
  const cocok = TUJUAN.exec(teks);
  if (!cocok) return null;
  const panjang = cocok[0].length;
  if (cocok[1]) return { tujuan: { jenis: 'selesai' }, panjang };
  if (cocok[3]) return { tujuan: { jenis: 'tanpa' }, panjang };
  const lajur = parseLajur(teks.slice(panjang), namaLajur);
  return {
    tujuan: { jenis: 'langkah', no: Number(cocok[2]), lajur: lajur?.nama ?? null },
    panjang: panjang + (lajur?.panjang ?? 0),
  };
}

/** Reads `@Nama Lajur`: the longest known name that stands there, else the text up to the next separator. */
function parseLajur(teks: string, namaLajur: readonly string[]): { nama: string; panjang: number } | null {
  const at = /^\s*@\s*/u.exec(teks);
  if (!at) return null;
  const sisa = teks.slice(at[0].length);
  const dikenal = namaLajur
    .filter((nama) => sisa.toLowerCase().startsWith(nama.toLowerCase()) && /^\s*(?:[,;\n]|$)/u.test(sisa.slice(nama.length)))
    .sort((a, b) => b.length - a.length)[0];
  const nama = dikenal ?? /^[^,;\n]*/u.exec(sisa)?.[0] ?? '';
  return { nama: nama.trim(), panjang: at[0].length + nama.length };
}
