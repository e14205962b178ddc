import type { Edge } from '../graph.ts';
import type { Leg } from './leg.ts';

/** Counting crossings on the lattice, where legs in one gutter have no tracks yet. */

/** A leg in a gutter: closed interval in coarse coordinates, and to which side its ends go on (-1, 0, +1). */
export interface GutterLeg {
  readonly lo: number;
  readonly hi: number;
  readonly loTurn: number;
  readonly hiTurn: number;
}

/** How the legs of a way in gutters go on; `null` for its other legs. */
export function gutterLegs(legs: readonly Leg[]): (GutterLeg | null)[] {
  return legs.map((leg, at) => (leg.channel === 'H' || leg.channel === 'V' ? gutterLeg(legs, at, leg) : null));
}

export function gutterLeg(legs: readonly Leg[], at: number, leg: Leg): GutterLeg {
  const before = legs[at - 1];
  const after = legs[at + 1];
  const fromTurn = before ? Math.sign(before.from - before.to) : 0;
  const toTurn = after ? Math.sign(after.to - after.from) : 0;
  const { lo, hi } = leg;
  return leg.from <= leg.to ? { lo, hi, loTurn: fromTurn, hiTurn: toTurn } : { lo, hi, loTurn: toTurn, hiTurn: fromTurn };
}

/** Crossings when `a` lies before (left of, above) `b`: ends of `b` going back over `a`, ends of `a` going on over `b`. */
export function crossingsBefore(a: GutterLeg, b: GutterLeg): number {
  return over(a, b.lo, b.loTurn, -1) + over(a, b.hi, b.hiTurn, -1) + over(b, a.lo, a.loTurn, 1) + over(b, a.hi, a.hiTurn, 1);
}

/** An end at the very end of the other leg crosses it or not, depending on the tracks there. */
function over(item: GutterLeg, at: number, turn: number, direction: number): number {
  if (turn !== direction || at < item.lo || at > item.hi) return 0;
  return at === item.lo || at === item.hi ? 0.5 : 1;
}

/** May these two run on one line where their ways are the same? */
export function mayShare(a: Edge | undefined, b: Edge | undefined): boolean {
  if (!a || !b) return false;
  return a.source === b.source ? a.fork && b.fork : a.target === b.target && a.target >= 0;
}
