import type { Peran } from './peran.ts';
import type { PeranUnit, UnitPelaksana } from './pelaksana.ts';

/** More roles than this make a matrix that nobody reads; its pairs are listed instead. */
export const MOST_IN_MATRIX = 30;

/** Who hands over to whom: rows give, columns receive. */
export interface HandOverMatrix {
  columns: PeranUnit[];
  rows: { peran: PeranUnit; cells: (number | null)[]; total: number }[];
  /** What each column receives. */
  totals: number[];
}

/** The matrix of a unit's roles; the cell of a role with itself is `null`. */
export function buildMatrix({ peran }: UnitPelaksana): HandOverMatrix {
  return {
    columns: peran,
    rows: peran.map((giver) => {
      const given = new Map(giver.to.map((one) => [one.peran.id, one.count]));
      return { peran: giver, cells: peran.map(({ id }) => (id === giver.id ? null : (given.get(id) ?? 0))), total: sumOf(giver.to) };
    }),
    totals: peran.map(({ from }) => sumOf(from)),
  };
}

/** A pair of roles between which work passes. */
export interface HandOverPair {
  from: PeranUnit;
  to: Peran;
  count: number;
}

/** All pairs of a unit, the most frequent first. */
export function listPairs({ peran }: UnitPelaksana): HandOverPair[] {
  return peran.flatMap((from) => from.to.map(({ peran: to, count }) => ({ from, to, count }))).sort((a, b) => b.count - a.count);
}

/** How often, taken together. */
export function sumOf(list: readonly { count: number }[]): number {
  return list.reduce((sum, { count }) => sum + count, 0);
}
