import type { Sop, TanggalName } from '../sop/schema.ts';

/** What an SOP's own dates say is new about it. */
export interface Perubahan<T> {
  item: T;
  jenis: 'baru' | 'direvisi';
  /** The date it bears, ISO at its own precision. */
  tanggal: string;
  /** Which of its dates that is. */
  nama: TanggalName;
}

const START_DATES = ['efektif', 'pengesahan', 'pembuatan'] as const;

/**
 * SOPs in force by the date they last changed, the latest first: revised, or else in effect since. Dates in the future
 * are plans and do not count.
 *
 * @param today the build's date, ISO
 */
export function listPerubahan<T extends { sop: Sop }>(all: readonly T[], today: string): Perubahan<T>[] {
  return all
    .filter(({ sop }) => sop.status === 'berlaku')
    .flatMap((item) => changeOf(item, today) ?? [])
    .sort((a, b) => compare(b.tanggal, a.tanggal) || compare(a.item.sop.id, b.item.sop.id));
}

function changeOf<T extends { sop: Sop }>(item: T, today: string): Perubahan<T> | null {
  const { tanggal } = item.sop;
  const past = (nama: TanggalName): string | null => {
    const iso = tanggal[nama]?.iso ?? null;
    // A year or a month counts from its beginning.
    return iso !== null && iso <= today ? iso : null;
  };
  const start = START_DATES.find((nama) => past(nama) !== null);
  const since = start === undefined ? null : past(start);
  const revisi = past('revisi');
  if (revisi !== null && (since === null || revisi > since)) return { item, jenis: 'direvisi', tanggal: revisi, nama: 'revisi' };
  return start === undefined || since === null ? null : { item, jenis: 'baru', tanggal: since, nama: start };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
