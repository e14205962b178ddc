import type { Edge } from './graph.ts';
import type { Bounds, Leg } from './occupancy.ts';

/** Counting crossings on the lattice, where legs in one gutter have no tracks yet. */

/** A leg in a gutter: closed interval in coarse coordinates, and to which side its ends go on (-1, 0, +1). */
export interface GutterLeg {
  readonly lo: number;
  readonly hi: number;
  readonly loTurn: number;
  readonly hiTurn: number;
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

/** The coarse rectangle around a way. */
export function boundsOf(legs: readonly Leg[]): Bounds {
  let [left, right, top, bottom] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
  for (const { horizontal, lo, hi, across } of legs) {
    left = Math.min(left, horizontal ? lo : across);
    right = Math.max(right, horizontal ? hi : across);
    top = Math.min(top, horizontal ? across : lo);
    bottom = Math.max(bottom, horizontal ? across : hi);
  }
  return { left, right, top, bottom };
}

export function apart(a: Bounds, b: Bounds): boolean {
  return a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom;
}

/** How often two ways cross at least; legs in one gutter count with the better order of their tracks. */
export function crossings(a: readonly Leg[], b: readonly Leg[], shared: boolean): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    if (!x) continue;
    for (let j = 0; j < b.length; j++) {
      const y = b[j];
      if (!y) continue;
      if (x.horizontal !== y.horizontal) {
        if (x.across > y.lo && x.across < y.hi && y.across > x.lo && y.across < x.hi) count++;
      } else if (x.across === y.across && !shared && x.lo <= y.hi && y.lo <= x.hi && (x.channel === 'H' || x.channel === 'V')) {
        const [p, q] = [gutterLeg(a, i, x), gutterLeg(b, j, y)];
        count += Math.min(crossingsBefore(p, q), crossingsBefore(q, p));
      }
    }
  }
  return count;
}
