import { readNumber } from './number.ts';
import { isNone } from './text.ts';

/** How long a working day, week and month are; set in `situs.yaml`. */
export interface UkuranWaktu {
  jamPerHari: number;
  hariPerMinggu: number;
  hariPerBulan: number;
}

type Satuan = 'menit' | 'jam' | 'hari' | 'minggu' | 'bulan' | 'tahun';

const SATUAN: Record<string, Satuan> = {
  menit: 'menit', mnt: 'menit',
  jam: 'jam',
  hari: 'hari', hr: 'hari',
  minggu: 'minggu', mgg: 'minggu',
  bulan: 'bulan', bln: 'bulan',
  tahun: 'tahun', thn: 'tahun',
};

/** Working minutes of one unit of time. */
function menitPer(satuan: Satuan, ukuran: UkuranWaktu): number {
  const hari = ukuran.jamPerHari * 60;
  switch (satuan) {
    case 'menit': return 1;
    case 'jam': return 60;
    case 'hari': return hari;
    case 'minggu': return ukuran.hariPerMinggu * hari;
    case 'bulan': return ukuran.hariPerBulan * hari;
    case 'tahun': return 12 * ukuran.hariPerBulan * hari;
  }
}

const UNTIL_WORDS = String.raw`(?:s\s*/\s*d|s\.d\.?|sampai(?:\s+dengan)?|hingga)`;
const UNTIL = new RegExp(String.raw`^(?:-|–|—|${UNTIL_WORDS})\s*`, 'u');
const WRITTEN_SATUAN = /^(\p{L}+)\.?(?:\s+kerja(?!\p{L}))?\s*/u;
const PREFIX = new RegExp(String.raw`^(?:(?:±|\+/-|maks(?:imal|imum|\.)?|paling\s+lama|selama|kurang\s+lebih|${UNTIL_WORDS})\s*)+`, 'u');

/**
 * Reads a duration of the form as working minutes: `20 Menit`, `1 Jam 30 Menit`, `2 hari kerja`, `5 (lima) menit`,
 * `dua hari`, `1½ jam`. A range (`1-2 Hari`, `30 menit s/d 1 jam`) gives its larger bound, in whatever order;
 * `s/d 3 hari` and `maks. 3 hari` are upper bounds.
 *
 * @returns working minutes, or `null` for an empty text, a dash, or what is not a duration (`2 x 24 jam`: how much of
 * it is worked is not known)
 */
export function parseWaktu(teks: string, ukuran: UkuranWaktu): number | null {
  if (isNone(teks)) return null;
  let rest = teks.trim().toLowerCase().replace(PREFIX, '');
  let largest = 0;
  let sum: number | null = null;
  while (rest !== '') {
    const until = UNTIL.exec(rest);
    if (until && sum !== null) {
      largest = Math.max(largest, sum);
      sum = null;
      rest = rest.slice(until[0].length);
    }
    const read = readMeasure(rest);
    if (!read) return null;
    const before: number = sum ?? 0;
    const menit = menitPer(read.satuan, ukuran);
    largest = Math.max(largest, before + read.borrowing * menit);
    sum = before + read.count * menit;
    rest = rest.slice(read.length);
  }
  if (sum === null) return null;
  const menit = Math.round(Math.max(largest, sum));
  return Number.isSafeInteger(menit) ? menit : null;
}

/** Reads a number and its unit; in `1-2 hari` the first number borrows the unit of the second (`borrowing`: the largest that does, or 0). */
function readMeasure(teks: string): { borrowing: number; count: number; satuan: Satuan; length: number } | null {
  let borrowing = 0;
  let length = 0;
  for (;;) {
    const number = readNumber(teks.slice(length));
    if (!number) return null;
    length += number.length;
    const until = UNTIL.exec(teks.slice(length));
    if (!until) {
      const written = WRITTEN_SATUAN.exec(teks.slice(length));
      const satuan = SATUAN[written?.[1] ?? ''];
      return written && satuan ? { borrowing, count: number.value, satuan, length: length + written[0].length } : null;
    }
    borrowing = Math.max(borrowing, number.value);
    length += until[0].length;
  }
}

/**
 * Working minutes in words, in the largest units that fit: 950 → `2 hari 50 menit` (at 7.5 hours a day).
 */
export function formatMenit(menit: number, ukuran: UkuranWaktu): string {
  const perHari = menitPer('hari', ukuran);
  const hari = Math.floor(menit / perHari);
  const jam = Math.floor((menit - hari * perHari) / 60);
  const rest = Math.round(menit - hari * perHari - jam * 60);
  const parts = [
    hari > 0 && `${hari} hari`,
    jam > 0 && `${jam} jam`,
    rest > 0 && `${rest} menit`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '0 menit' : parts.join(' ');
}
