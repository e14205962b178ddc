import { isKosong } from './teks.ts';

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

const SAMPAI = String.raw`(?:-|–|—|s\s*/\s*d|s\.d\.?|sampai(?:\s+dengan)?|hingga)`;
const ANGKA = String.raw`(\d+(?:[.,]\d+)*)(?:\s*\([\p{L}\s]+\))?`;
const UKURAN = new RegExp(String.raw`^${ANGKA}\s*(\p{L}+)\.?(?:\s+kerja\b)?\s*`, 'u');
const RENTANG_ANGKA = new RegExp(String.raw`^${ANGKA}\s*${SAMPAI}\s*(?=\d)`, 'u');
const RENTANG = new RegExp(String.raw`^${SAMPAI}\s*`, 'u');
const AWALAN = /^(?:±|\+\/-|maks(?:imal|imum|\.)?|paling\s+lama|selama|kurang\s+lebih)\s*/u;

/**
 * Reads a duration of the form as working minutes: `20 Menit`, `1 Jam 30 Menit`, `2 hari kerja`, `5 (lima) menit`.
 * A range (`1-2 Hari`, `30 menit s/d 1 jam`) gives its upper bound.
 *
 * @returns working minutes, or `null` for an empty text, a dash, or what is not a duration
 */
export function parseWaktu(teks: string, ukuran: UkuranWaktu): number | null {
  if (isKosong(teks)) return null;
  let sisa = teks.trim().toLowerCase().replace(AWALAN, '');
  let batasAtas = 0;
  let jumlah: number | null = null;
  while (sisa !== '') {
    const rentang = RENTANG.exec(sisa);
    if (rentang && jumlah !== null) {
      batasAtas = Math.max(batasAtas, jumlah);
      jumlah = null;
      sisa = sisa.slice(rentang[0].length);
      if (sisa === '') return null;
    }
    // In `1-2 hari` the first number borrows the unit of the second, and is never the upper bound.
    sisa = sisa.replace(RENTANG_ANGKA, '');
    const cocok = UKURAN.exec(sisa);
    const satuan = SATUAN[cocok?.[2] ?? ''];
    if (!cocok || !satuan) return null;
    jumlah = (jumlah ?? 0) + toNumber(cocok[1] ?? '') * menitPer(satuan, ukuran);
    sisa = sisa.slice(cocok[0].length);
  }
  if (jumlah === null) return null;
  const menit = Math.round(Math.max(batasAtas, jumlah));
  return Number.isSafeInteger(menit) ? menit : null;
}

/** A number as Indonesians write it: `1.000` is a thousand, `1,5` one and a half. */
function toNumber(angka: string): number {
  const ribuan = /^\d{1,3}(?:\.\d{3})+$/.test(angka);
  return Number(ribuan ? angka.replaceAll('.', '') : angka.replace(',', '.'));
}

/**
 * Working minutes in words, in the largest units that fit: 950 → `2 hari 50 menit` (at 7.5 hours a day).
 */
export function formatMenit(menit: number, ukuran: UkuranWaktu): string {
  const perHari = menitPer('hari', ukuran);
  const hari = Math.floor(menit / perHari);
  const jam = Math.floor((menit - hari * perHari) / 60);
  const sisa = Math.round(menit - hari * perHari - jam * 60);
  const bagian = [
    hari > 0 && `${hari} hari`,
    jam > 0 && `${jam} jam`,
    sisa > 0 && `${sisa} menit`,
  ].filter((kata) => kata !== false);
  return bagian.length === 0 ? '0 menit' : bagian.join(' ');
}
