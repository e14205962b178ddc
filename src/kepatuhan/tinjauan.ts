import type { Sop, TanggalName } from '../sop/schema.ts';

/** Days before the due date from which a review is soon. */
const SOON_DAYS = 60;

/** When an SOP is to be reviewed. */
export interface JatuhTempo {
  /** The due date, ISO. */
  tanggal: string;
  terlambat: boolean;
  /** Not overdue, and due within 60 days. */
  segera: boolean;
  /** The date it was counted from, ISO at its own precision. */
  dari: { nama: TanggalName; iso: string };
}

/**
 * When an SOP is to be reviewed: `masaTinjau` months after the latest of tinjauan, revisi and efektif that is not in the
 * future (a planned revisi is no review yet), else after pengesahan, else pembuatan. A year or a month counts from its
 * last day. No national interval is known; the period is the agency's own (field notes).
 *
 * @param masaTinjau months between two reviews
 * @param today ISO date
 * @returns `null` for an SOP that is no longer or not yet in force (`dicabut`, `draf`), and without any date
 */
export function jatuhTempo({ status, tanggal }: Pick<Sop, 'status' | 'tanggal'>, masaTinjau: number, today: string): JatuhTempo | null {
  if (status !== 'berlaku') return null;
  const datesOf = (names: readonly TanggalName[]): JatuhTempo['dari'][] =>
    names.flatMap((nama) => {
      const iso = tanggal[nama]?.iso;
      return iso ? [{ nama, iso }] : [];
    });
  const done = datesOf(['tinjauan', 'revisi', 'efektif']).filter(({ iso }) => iso <= today);
  // An SOP that takes effect only later is not due before it has been in force.
  const planned = datesOf(['efektif']);
  const dari = latestOf(done) ?? planned[0] ?? datesOf(['pengesahan', 'pembuatan'])[0];
  if (dari === undefined) return null;
  const due = addMonths(lastDayOf(dari.iso), masaTinjau);
  return { tanggal: due, terlambat: due < today, segera: due >= today && due <= addDays(today, SOON_DAYS), dari };
}

/** The latest date; of two that end on one day the first. */
function latestOf(dates: readonly JatuhTempo['dari'][]): JatuhTempo['dari'] | undefined {
  return dates.reduce<JatuhTempo['dari'] | undefined>((latest, date) => (latest === undefined || lastDayOf(date.iso) > lastDayOf(latest.iso) ? date : latest), undefined);
}

/** The last day of a year, a month, or the day itself. */
function lastDayOf(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (day !== undefined) return iso;
  return month === undefined ? `${year}-12-31` : isoOf(Date.UTC(Number(year), Number(month), 0));
}

/** The same day some months later; the last of the month where that is shorter. */
function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return isoOf(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate())));
}

function addDays(iso: string, days: number): string {
  return isoOf(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000);
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
