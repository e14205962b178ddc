import { isNone } from './text.ts';

const BULAN = [
  'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli',
  'Agustus', 'September', 'Oktober', 'November', 'Desember',
] as const;

/** What a date field holds: a date at its precision, nothing, a date that cannot be, or some other text. */
export type TanggalResult =
  | { jenis: 'tanggal'; iso: string }
  | { jenis: 'kosong' }
  | { jenis: 'mustahil' }
  | { jenis: 'lain'; saran: string | null };

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (design, section 4). An empty text or a dash is "none".
 * Other spellings are not accepted; where they can be understood, `saran` is the ISO form.
 */
export function parseTanggal(teks: string): TanggalResult {
  const trimmed = teks.trim();
  if (isNone(trimmed)) return { jenis: 'kosong' };
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(trimmed);
  if (!match) return { jenis: 'lain', saran: suggestIso(trimmed) };
  const [, tahun, bulan = '01', hari = '01'] = match;
  return isPossible(Number(tahun), Number(bulan), Number(hari))
    ? { jenis: 'tanggal', iso: trimmed }
    : { jenis: 'mustahil' };
}

function isPossible(tahun: number, bulan: number, hari: number): boolean {
  return tahun >= 1 && bulan >= 1 && bulan <= 12 && hari >= 1 && hari <= daysInMonth(tahun, bulan);
}

function daysInMonth(tahun: number, bulan: number): number {
  if (bulan === 2) {
    const leapYear = (tahun % 4 === 0 && tahun % 100 !== 0) || tahun % 400 === 0;
    return leapYear ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(bulan) ? 30 : 31;
}

/** `10 Januari 2022`, `September 2021`, `10/01/2022` → ISO, or `null`. Only a suggestion for the author. */
function suggestIso(teks: string): string | null {
  const words = /^(?:(\d{1,2})\s+)?(\p{L}+)\s+(\d{4})$/u.exec(teks);
  if (words) {
    const bulan = BULAN.findIndex((nama) => nama.toLowerCase() === words[2]?.toLowerCase()) + 1;
    return bulan === 0 ? null : checkedIso(words[3], bulan, words[1]);
  }
  const digits = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(teks);
  return digits ? checkedIso(digits[3], Number(digits[2]), digits[1]) : null;
}

function checkedIso(tahun: string | undefined, bulan: number, hari: string | undefined): string | null {
  const iso = [tahun, String(bulan).padStart(2, '0'), hari?.padStart(2, '0')].filter(Boolean).join('-');
  return parseTanggal(iso).jenis === 'tanggal' ? iso : null;
}

/** The date in Indonesian words at its own precision: `2021-09` → `September 2021`, `2018-11-07` → `7 November 2018`. */
export function formatTanggal(iso: string): string {
  const [tahun, bulan, hari] = iso.split('-');
  const nama = bulan === undefined ? undefined : BULAN[Number(bulan) - 1];
  return [hari === undefined ? undefined : String(Number(hari)), nama, tahun].filter(Boolean).join(' ');
}

/** The year of an ISO date of any precision. */
export function tahunOf(iso: string): string {
  return iso.slice(0, 4);
}
