import { isNone } from './text.ts';

/**
 * The grammar of a lajur cell (design, section 4): a mark and perhaps targets.
 *
 *     sel     = kosong | marka [cabang *("," (cabang | langkah))]
 *     marka   = "●" | "x" | "◇" | "?" | "mulai" | "selesai"
 *     cabang  = [label] ("→" | "->") tujuan
 *     tujuan  = "selesai" | "–" | langkah
 *     langkah = nomor ["@" lajur]
 *
 * A bare langkah after a comma is one more target without a label: `● → 2, 3` is `● → 2, → 3`.
 * A semicolon stands for the comma; before a cabang a line break does, too.
 */
export type JenisMarka = 'kegiatan' | 'keputusan' | 'mulai' | 'selesai';

/** Where a branch leads, as written. */
export type Tujuan =
  | { jenis: 'langkah'; no: number; lajur: string | null }
  | { jenis: 'selesai' }
  | { jenis: 'tanpa' };

/** One branch; `index` is where its target begins in the cell's text, `teks` the target as written. */
export interface Cabang {
  label: string | null;
  tujuan: Tujuan;
  teks: string;
  index: number;
}

export interface Marka {
  jenis: JenisMarka;
  cabang: Cabang[];
}

/** What a cell holds; `cause` tells in Indonesian why it cannot be read, `index` where. */
export type MarkaResult =
  | { jenis: 'kosong' }
  | { jenis: 'marka'; marka: Marka }
  | { jenis: 'takTerbaca'; cause: string; nilai: string; index: number };

const MARKA = /^\s*(●|◇|\?|mulai(?![\p{L}\p{N}])|selesai(?![\p{L}\p{N}])|x(?![\p{L}\p{N}]))\s*/iu;
const JENIS: Record<string, JenisMarka> = {
  '●': 'kegiatan', x: 'kegiatan', '◇': 'keputusan', '?': 'keputusan', mulai: 'mulai', selesai: 'selesai',
};
const ARROW = /→|->/u;
const SEPARATOR = /^\s*(?:([,;])\s*|\n\s*|$)/u;
/** More bare numbers, written without blanks: `2,3,4`. */
const NUMBERS = /^(?:,\d{1,6})+\s*(?:[,;@\n]|$)/u;
const TUJUAN = /^\s*(?:(selesai)(?![\p{L}\p{N}])|(\d{1,6})(?![\p{L}\p{N}])|([-–—_]))/iu;

/**
 * Reads a lajur cell.
 *
 * @param teks the cell as plain text (`<br>` as a line break)
 * @param namaLajur names of the lajur, so that a name with a comma can be a target
 */
export function parseMarka(teks: string, namaLajur: readonly string[]): MarkaResult {
  if (isNone(teks)) return { jenis: 'kosong' };
  const match = MARKA.exec(teks);
  const jenis = JENIS[(match?.[1] ?? '').toLowerCase()];
  if (!match || !jenis) return takTerbaca('Sel lajur tidak diawali tanda simbol', teks, 0);
  const cabang = parseCabang(teks, match[0].length, namaLajur);
  return Array.isArray(cabang) ? { jenis: 'marka', marka: { jenis, cabang } } : cabang;
}

function parseCabang(teks: string, start: number, namaLajur: readonly string[]): Cabang[] | MarkaResult {
  const cabang: Cabang[] = [];
  let index = start;
  let afterComma = false;
  while (teks.slice(index).trim() !== '') {
    const rest = teks.slice(index);
    const bare = afterComma ? parseBare(rest, namaLajur) : null;
    const arrow = ARROW.exec(rest);
    if (!bare && !arrow) return takTerbaca('Teks sesudah tanda simbol tanpa panah dan tujuan', teks, index);
    const label = bare || !arrow ? '' : rest.slice(0, arrow.index).trim();
    const startTujuan = bare || !arrow ? index : index + arrow.index + arrow[0].length;
    const target = bare ?? parseTujuan(teks.slice(startTujuan), namaLajur);
    if (!target) return takTerbaca('Tujuan sesudah panah tidak terbaca', teks, startTujuan);
    const end = startTujuan + target.length;
    const written = teks.slice(startTujuan, end);
    cabang.push({
      label: label === '' ? null : label,
      tujuan: target.tujuan,
      teks: written.trim(),
      index: startTujuan + written.search(/\S/u),
    });
    const separator = SEPARATOR.exec(teks.slice(end));
    if (!separator) return takTerbaca('Antara dua cabang tidak ada koma', teks, end);
    afterComma = separator[1] !== undefined;
    index = end + separator[0].length;
  }
  return cabang;
}

/** What cannot be read begins at the first letter from `start` on. */
function takTerbaca(cause: string, teks: string, start: number): MarkaResult {
  const rest = teks.slice(start);
  return { jenis: 'takTerbaca', cause, nilai: rest.trim(), index: start + rest.length - rest.trimStart().length };
}

interface Target {
  tujuan: Tujuan;
  length: number;
}

/**
 * Reads a langkah that stands alone between two commas. A number before an arrow (`5 → 7`) or with a decimal comma
 * (`1,5 jam → 7`) is part of a label.
 */
function parseBare(teks: string, namaLajur: readonly string[]): Target | null {
  const target = /^\d/u.test(teks) ? parseTujuan(teks, namaLajur) : null;
  if (!target || ARROW.test(teks.slice(0, target.length))) return null;
  const rest = teks.slice(target.length);
  const isDecimal = /^,\d/u.test(rest) && !NUMBERS.test(rest);
  return SEPARATOR.test(rest) && !isDecimal ? target : null;
}

function parseTujuan(teks: string, namaLajur: readonly string[]): Target | null {
  const match = TUJUAN.exec(teks);
  if (!match) return null;
  const length = match[0].length;
  if (match[1]) return { tujuan: { jenis: 'selesai' }, length };
  if (match[3]) return { tujuan: { jenis: 'tanpa' }, length };
  const lajur = parseLajur(teks.slice(length), namaLajur);
  return {
    tujuan: { jenis: 'langkah', no: Number(match[2]), lajur: lajur?.nama ?? null },
    length: length + (lajur?.length ?? 0),
  };
}

/** Reads `@Nama Lajur`: the longest known name that stands there, else the text up to the next separator. */
function parseLajur(teks: string, namaLajur: readonly string[]): { nama: string; length: number } | null {
  const at = /^\s*@\s*/u.exec(teks);
  if (!at) return null;
  const rest = teks.slice(at[0].length);
  const known = namaLajur
    .filter((nama) => rest.toLowerCase().startsWith(nama.toLowerCase()) && /^\s*(?:[,;\n]|$)/u.test(rest.slice(nama.length)))
    .sort((a, b) => b.length - a.length)[0];
  const nama = known ?? /^[^,;\n]*/u.exec(rest)?.[0] ?? '';
  return { nama: nama.trim(), length: at[0].length + nama.length };
}
