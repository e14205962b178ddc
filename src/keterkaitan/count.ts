import type { KeterkaitanSop, KeterkaitanUnit } from './relasi.ts';

/** How many rujukan the SOPs of a unit have, and how many of them lead to another SOP. */
export function countUnit({ sop }: KeterkaitanUnit, bySop: ReadonlyMap<string, KeterkaitanSop>): { rujukan: number; tersambung: number } {
  const all = sop.flatMap((id) => bySop.get(id)?.rujukan ?? []);
  return { rujukan: all.length, tersambung: all.filter(({ ke, diri }) => ke !== null && !diri).length };
}

/** The SOPs that stand alone: those that refer to others in vain, and those that refer to none. */
export function splitTerpisah(terpisah: readonly string[], bySop: ReadonlyMap<string, KeterkaitanSop>): [inVain: string[], silent: string[]] {
  const isInVain = (id: string): boolean => bySop.get(id)?.rujukan.some(({ diri }) => !diri) ?? false;
  return [terpisah.filter(isInVain), terpisah.filter((id) => !isInVain(id))];
}
