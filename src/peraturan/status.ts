import { compareText } from '../sop/text.ts';
import { parsePeraturanId } from './identity.ts';
import { effectsOf, type Register } from './register-index.ts';
import type { Efek } from './register.ts';

/** How a regulation stands on a date (design, section 7). */
export type Status = 'berlaku' | 'diubah' | 'dicabutSebagian' | 'dicabut' | 'tidakDiketahui';

export interface StatusResult {
  status: Status;
  /** False where dates are too imprecise to tell, or nothing is known. */
  certain: boolean;
  /** The effects that give it this standing. */
  by: Efek[];
}

/** Days from and to, both included, as `YYYY-MM-DD`. */
interface Period {
  from: string;
  to: string;
}

/** All days that a date of precision YYYY, YYYY-MM or YYYY-MM-DD may mean. */
function periodOf(date: string): Period {
  // Every month may end on a 31st here: days are only compared.
  return { from: `${date}-01-01`.slice(0, 10), to: `${date}${'-12-31'.slice(date.length - 4)}` };
}

function yearOf(id: string): Period | null {
  const key = parsePeraturanId(id);
  return key === null ? null : periodOf(String(key.tahun));
}

type Onset = 'begun' | 'perhaps' | 'later';

/**
 * Had an effect begun on a date? Its own date is compared, else the year of the regulation that acts. Periods that
 * overlap leave it open, save that a day is known to have come on the first day of the date asked for.
 */
function onsetOf({ sejak, peraturan }: Efek, on: Period): Onset {
  const start = sejak == null ? yearOf(peraturan) : periodOf(sejak);
  if (start === null) return 'perhaps';
  if (start.from > on.to) return 'later';
  const isKnownDay = start.from === start.to;
  return start.to < on.from || (isKnownDay && start.to === on.from) ? 'begun' : 'perhaps';
}

/**
 * How a regulation stood on a date. An effect counts when it had begun, or may have (then `certain` is false): `dicabut`
 * (in full) goes before `dicabutSebagian`, before `diubah`. Without an effect it is `berlaku` only where its entry says so or where the
 * first known effect came later, for until then it was in force; in its own year that is not certain. All else,
 * also before its own year, is `tidakDiketahui`: finding no repeal proves none.
 *
 * @param date of precision YYYY, YYYY-MM or YYYY-MM-DD; `null` where there is none
 */
export function statusOn(register: Register, id: string, date: string | null): StatusResult {
  const unknown: StatusResult = { status: 'tidakDiketahui', certain: false, by: [] };
  const own = yearOf(id);
  if (date === null || liesBefore(date, own)) return unknown;
  const on = periodOf(date);
  const { diubahOleh, dicabutOleh } = effectsOf(register, id);
  const ranked: [Status, Efek[]][] = [
    ['dicabut', dicabutOleh.filter(({ sebagian }) => !sebagian)],
    ['dicabutSebagian', dicabutOleh.filter(({ sebagian }) => sebagian)],
    ['diubah', diubahOleh],
  ];
  for (const [status, efek] of ranked) {
    const by = efek.filter((e) => onsetOf(e, on) !== 'later');
    if (by.length > 0) return { status, certain: by.some((e) => onsetOf(e, on) === 'begun'), by };
  }
  const isOnlyLater = diubahOleh.length + dicabutOleh.length > 0;
  if (!isOnlyLater && register.entri.get(id)?.status !== 'berlaku') return unknown;
  return { status: 'berlaku', certain: !mayLieIn(date, own), by: [] };
}

function liesBefore(date: string, year: Period | null): boolean {
  return year !== null && periodOf(date).to < year.from;
}

/** True where a date may lie in the year, whose regulation then may not have been there yet. */
function mayLieIn(date: string, year: Period | null): boolean {
  return year !== null && periodOf(date).from <= year.to;
}

/**
 * Was a regulation in force on a date? False before its own year and after a full repeal; true when it is known: it was
 * amended by then, repealed or amended only later, or its entry says that it is in force. `null` where that is not known
 * or dates are too imprecise.
 */
export function inForceOn(register: Register, id: string, date: string | null): boolean | null {
  const own = yearOf(id);
  if (date !== null && liesBefore(date, own)) return false;
  const { status, certain } = statusOn(register, id, date);
  switch (status) {
    case 'tidakDiketahui':
      return null;
    case 'dicabut':
      return certain ? false : null;
    default:
      // An amendment that may not have begun still tells that there was something to amend.
      return certain || (date !== null && !mayLieIn(date, own)) ? true : null;
  }
}

/** A full repeal, and whether the SOP took effect before or after it. */
export interface Repeal {
  /** `sebelum`: certainly repealed before the SOP took effect; `sesudah`: certainly after. */
  when: 'sebelum' | 'sesudah' | 'tidak-pasti';
  /** The repeals that give this answer. */
  by: Efek[];
}

/**
 * The full repeal of a regulation that an SOP rests on, `null` where none is in effect today (or may be, in a year that
 * is not over).
 *
 * @param sopDate when the SOP took effect, of any precision; `null` makes it `tidak-pasti`
 * @param today the build's date, ISO
 */
export function repealOf(register: Register, id: string, sopDate: string | null, today: string): Repeal | null {
  const now = periodOf(today);
  const repeals = effectsOf(register, id).dicabutOleh.filter((efek) => !efek.sebagian && onsetOf(efek, now) !== 'later');
  if (repeals.length === 0) return null;
  if (sopDate === null) return { when: 'tidak-pasti', by: repeals };
  const { begun = [], perhaps = [] } = Object.groupBy(repeals, (efek) => onsetOf(efek, periodOf(sopDate)));
  if (begun.length > 0) return { when: 'sebelum', by: begun };
  return perhaps.length > 0 ? { when: 'tidak-pasti', by: perhaps } : { when: 'sesudah', by: repeals };
}

/** An amendment or a partial repeal after the date of an SOP. */
export interface Amendment extends Efek {
  /** False where it may also have come before that date. */
  certain: boolean;
}

/**
 * What has changed in a regulation since an SOP took effect: its amendments and partial repeals in effect today,
 * without those that the SOP certainly found there already; the oldest first.
 *
 * @param sopDate when the SOP took effect, of any precision; `null` leaves all of them uncertain
 * @param today the build's date, ISO
 */
export function amendmentsSince(register: Register, id: string, sopDate: string | null, today: string): Amendment[] {
  const now = periodOf(today);
  const { diubahOleh, dicabutOleh } = effectsOf(register, id);
  return [...diubahOleh, ...dicabutOleh.filter(({ sebagian }) => sebagian)]
    .filter((efek) => onsetOf(efek, now) !== 'later')
    .map((efek) => ({ efek, onset: sopDate === null ? 'perhaps' : onsetOf(efek, periodOf(sopDate)) }))
    .filter(({ onset }) => onset !== 'begun')
    .map(({ efek, onset }) => ({ ...efek, certain: onset === 'later' }))
    .sort((a, b) => compareText(sortDate(a), sortDate(b)));
}

function sortDate({ sejak, peraturan }: Efek): string {
  return sejak ?? yearOf(peraturan)?.from ?? '';
}
