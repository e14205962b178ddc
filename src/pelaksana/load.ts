import type { Sop } from '../sop/schema.ts';
import { getOrMake, type Peran } from './peran.ts';

/** How much work is a role's or a unit's. */
export interface Load {
  sop: number;
  /** Langkah, each counted once. */
  langkah: number;
  /** Working minutes of those langkah. */
  menit: number;
  /** Langkah without a time that can be read. */
  tanpaWaktu: number;
  /** Langkah with a decision. */
  keputusan: number;
}

export const NO_LOAD: Load = { sop: 0, langkah: 0, menit: 0, tanpaWaktu: 0, keputusan: 0 };

export function addLoads(a: Load, b: Load): Load {
  return {
    sop: a.sop + b.sop,
    langkah: a.langkah + b.langkah,
    menit: a.menit + b.menit,
    tanpaWaktu: a.tanpaWaktu + b.tanpaWaktu,
    keputusan: a.keputusan + b.keputusan,
  };
}

/** The load of each role in one SOP by the role's id, and of the whole SOP; simultaneous simpul of a role count once. */
export function loadsOf(sop: Sop, peranByLajur: ReadonlyMap<string, Peran>): { byPeran: Map<string, Load>; whole: Load } {
  const byPeran = new Map<string, Load>();
  let whole: Load = { ...NO_LOAD, sop: 1 };
  for (const id of new Set([...peranByLajur.values()].map((peran) => peran.id))) byPeran.set(id, { ...NO_LOAD, sop: 1 });
  for (const { simpul, waktu } of sop.langkah) {
    const decides = new Map<string, boolean>();
    for (const { pelaksana, simbol } of simpul) {
      const id = peranByLajur.get(pelaksana)?.id;
      if (id !== undefined) decides.set(id, (decides.get(id) ?? false) || simbol === 'keputusan');
    }
    const one = (keputusan: boolean): Load => ({ sop: 0, langkah: 1, menit: waktu.menit ?? 0, tanpaWaktu: waktu.menit === null ? 1 : 0, keputusan: keputusan ? 1 : 0 });
    for (const [id, keputusan] of decides) byPeran.set(id, addLoads(byPeran.get(id) ?? NO_LOAD, one(keputusan)));
    whole = addLoads(whole, one(simpul.some(({ simbol }) => simbol === 'keputusan')));
  }
  return { byPeran, whole };
}

/** How often work goes from one role to another: `counts.get(from)?.get(to)`, by the ids of the roles. */
export type HandOverCounts = Map<string, Map<string, number>>;

/** Adds the alur of an SOP between different roles. */
export function countHandOvers(counts: HandOverCounts, sop: Sop, peranByLajur: ReadonlyMap<string, Peran>): void {
  for (const { dari, ke } of sop.alur) {
    const from = peranByLajur.get(dari.pelaksana)?.id;
    const to = ke === null ? undefined : peranByLajur.get(ke.pelaksana)?.id;
    if (from === undefined || to === undefined || from === to) continue;
    const row = getOrMake(counts, from, () => new Map<string, number>());
    row.set(to, (row.get(to) ?? 0) + 1);
  }
}
