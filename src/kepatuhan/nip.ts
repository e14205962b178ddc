import { isNone } from '../sop/text.ts';

/** Length of a birth date, an appointment and the whole number. */
const NIP = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})(\d)(\d{3})$/;

/** Youngest age at appointment that is still believed, in months. */
const MIN_AGE = 15 * 12;

/** From this year on employees by contract (PPPK) bear a frequency of at least 21 where others have a month; kelaziman. */
const PPPK_SINCE = 2019;

/** The digits of a NIP as written: without blanks, dots and a leading "NIP"; `null` where there is none. */
export function nipDigits(nip: string | null): string | null {
  if (nip === null || isNone(nip)) return null;
  return nip.replace(/^\s*NIP\b\s*[.:]*/iu, '').replace(/[\s.]+/gu, '');
}

/**
 * Says what cannot be in a NIP: 18 digits, namely birth date (yyyymmdd), appointment (yyyymm), sex (1 or 2) and running
 * number (001–999).
 *
 * @param digits as `nipDigits` gives them
 * @param today ISO date
 * @returns the fault in words that follow "NIP ini", or `null`
 */
export function findNipFault(digits: string, today: string): string | null {
  const parts = NIP.exec(digits);
  if (!parts) return /^\d+$/.test(digits) ? `terdiri atas ${digits.length} angka, bukan 18` : 'tidak terdiri atas 18 angka';
  const [, year = '', month = '', day = '', start = '', startMonth = '', sex = '', running = ''] = parts;
  const birth = `${year}-${month}-${day}`;
  if (!isCalendarDay(birth)) return `memuat tanggal lahir yang tidak ada di kalender (angka 1–8: ${year}${month}${day})`;
  if (birth > today) return `memuat tanggal lahir yang belum terjadi (angka 1–8: ${year}${month}${day})`;
  const appointment = `${start}${startMonth}`;
  const isPppk = Number(start) >= PPPK_SINCE && Number(startMonth) >= 21;
  if (!isPppk && !isMonth(startMonth)) return `memuat bulan pengangkatan yang tidak ada (angka 9–14: ${appointment})`;
  if (isPppk ? start > today.slice(0, 4) : `${start}-${startMonth}` > today.slice(0, 7)) return `memuat pengangkatan yang belum terjadi (angka 9–14: ${appointment})`;
  const age = (Number(start) - Number(year)) * 12 + (isPppk ? 0 : Number(startMonth) - Number(month));
  if (age < MIN_AGE) return `memuat pengangkatan kurang dari 15 tahun sesudah lahir (angka 9–14: ${appointment})`;
  if (sex !== '1' && sex !== '2') return `memuat kode jenis kelamin selain 1 dan 2 (angka 15: ${sex})`;
  return running === '000' ? 'memuat nomor urut 000 (angka 16–18)' : null;
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12;
}

function isCalendarDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
