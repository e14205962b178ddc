import type { GutterLeg } from './crossings.ts';
import type { Edge, Graph } from '../graph.ts';
import type { Leg } from './leg.ts';

/** A way. Legs alternate between horizontal and vertical; an edge that ends in its own cell has one leg to its own cell. */
export interface Route {
  readonly legs: readonly Leg[];
  /** How the legs in gutters go on, see `crossings.ts`. */
  readonly gutters: readonly (GutterLeg | null)[];
  /** The units of its middle that each leg takes, first and last by turns; see `unitsOf`. */
  readonly units: readonly number[];
  /** Without crossings. */
  readonly cost: number;
}

/** In a column a way up and a way down never count as the same: meeting head on they would look like one line. */
function sameChannel(a: Leg, b: Leg): boolean {
  if (a.channel !== b.channel || a.index !== b.index || a.level !== b.level) return false;
  return a.channel !== 'C' || a.from < a.to === b.from < b.to;
}

/**
 * Whether two edges may run on the same line where leg `i` of one meets leg `j` of the other: the rest of the way to the same
 * target is the same, or both are unlabelled branches of one fork whose ways were the same so far.
 */
export function canShare(a: Edge, aLegs: readonly Leg[], i: number, b: Edge, bLegs: readonly Leg[], j: number): boolean {
  if (a.source === b.source) {
    if (!a.fork || !b.fork) return false;
    if (i === j && sameStart(aLegs, bLegs, i)) return true;
  }
  if (a.target !== b.target || a.target < 0) return false;
  const rest = aLegs.length - i;
  if (rest !== bLegs.length - j) return false;
  for (let at = 0; at < rest; at++) if (!sameAt(aLegs[i + at], bLegs[j + at])) return false;
  return true;
}

function sameStart(a: readonly Leg[], b: readonly Leg[], last: number): boolean {
  for (let at = 0; at <= last; at++) if (!sameAt(a[at], b[at])) return false;
  return true;
}

function sameAt(a: Leg | undefined, b: Leg | undefined): boolean {
  return a !== undefined && b !== undefined && sameChannel(a, b);
}

const LEG_BITS = 8;
const MAX_LEVEL = 2048;

/** Which stretches of the middles, and which stubs beside them, are taken, and by which leg of which edge. */
export class Occupancy {
  readonly #graph: Graph;
  readonly #routes: readonly (Route | undefined)[];
  readonly #middle: (number[] | undefined)[];
  readonly #centre: (number[] | undefined)[];
  readonly #stubs = new Map<number, number[]>();

  constructor(graph: Graph, routes: readonly (Route | undefined)[]) {
    this.#graph = graph;
    this.#routes = routes;
    this.#middle = new Array<number[] | undefined>(graph.rowCount * (3 * graph.colCount + 1));
    this.#centre = new Array<number[] | undefined>(graph.colCount * (3 * graph.rowCount + 1));
  }

  /** Whether all legs of `edge` fit with what is there. */
  fits(edge: number, route: Route): boolean {
    const { legs } = route;
    for (let i = 0; i < legs.length; i++) {
      const leg = legs[i];
      if (leg && !this.legFits(edge, route, i, leg)) return false;
    }
    return true;
  }

  legFits(edge: number, { legs, units }: Pick<Route, 'legs' | 'units'>, i: number, leg: Leg): boolean {
    if (leg.channel === 'H' || leg.channel === 'V') return true;
    if (leg.level !== 0) return this.#free(this.#stubs.get(this.#stubKey(leg)), edge, legs, i);
    const lane = leg.channel === 'M' ? this.#middle : this.#centre;
    const base = this.#base(leg);
    const last = base + (units[2 * i + 1] ?? 0);
    for (let at = base + (units[2 * i] ?? 0); at <= last; at++) if (!this.#free(lane[at], edge, legs, i)) return false;
    return true;
  }

  add(edge: number, route: Route): void {
    this.#change(route, (list, i) => list.push(edge * LEG_BITS + i));
  }

  remove(edge: number, route: Route): void {
    this.#change(route, (list, i) => list.splice(list.indexOf(edge * LEG_BITS + i), 1));
  }

  #change({ legs, units }: Route, change: (list: number[], i: number) => void): void {
    for (let i = 0; i < legs.length; i++) {
      const leg = legs[i];
      if (!leg || leg.channel === 'H' || leg.channel === 'V') continue;
      if (leg.level !== 0) {
        const key = this.#stubKey(leg);
        const list = this.#stubs.get(key) ?? [];
        this.#stubs.set(key, list);
        change(list, i);
        continue;
      }
      const lane = leg.channel === 'M' ? this.#middle : this.#centre;
      const base = this.#base(leg);
      const last = base + (units[2 * i + 1] ?? 0);
      for (let at = base + (units[2 * i] ?? 0); at <= last; at++) change((lane[at] ??= []), i);
    }
  }

  #base(leg: Leg): number {
    return leg.index * (3 * (leg.channel === 'M' ? this.#graph.colCount : this.#graph.rowCount) + 1);
  }

  #stubKey(leg: Leg): number {
    // A stub joins the middle of a cell (odd) and a gutter beside it (even), or the middles of two cells over one gutter; an
    // end in the own cell counts as its gutter.
    const gutter = leg.from % 2 === 0 ? leg.from : leg.to % 2 === 0 ? leg.to : (leg.from + leg.to) / 2;
    return (leg.index * (this.#graph.colCount + 1) + gutter / 2) * MAX_LEVEL + leg.level + MAX_LEVEL / 2;
  }

  #free(list: readonly number[] | undefined, edge: number, legs: readonly Leg[], i: number): boolean {
    if (list === undefined) return true;
    const { edges } = this.#graph;
    const own = edges[edge];
    for (const claim of list) {
      const other = Math.floor(claim / LEG_BITS);
      const otherEdge = edges[other];
      const otherRoute = this.#routes[other];
      if (!own || !otherEdge || !otherRoute) return false;
      if (!canShare(own, legs, i, otherEdge, otherRoute.legs, claim % LEG_BITS)) return false;
    }
    return true;
  }
}

/**
 * The units of a middle that each leg takes, first and last by turns: gutter g is 3g, the half of cell n before its middle
 * 3n+1, the half after it 3n+2. A turn in the middle of a cell takes both halves, so that two foreign turns never touch.
 */
export function unitsOf(legs: readonly Leg[]): number[] {
  const units: number[] = [];
  legs.forEach((leg, i) => {
    const up = leg.to > leg.from;
    const first = unitOf(leg.from, up, i === 0);
    const last = unitOf(leg.to, !up, i === legs.length - 1);
    units.push(up ? first : last, up ? last : first);
  });
  return units;
}

/** `after`: the leg lies on the larger side of this end; `symbol`: the end is at a symbol, not at a turn. */
function unitOf(coarse: number, after: boolean, symbol: boolean): number {
  const half = coarse >> 1;
  if (coarse % 2 === 0) return 3 * half;
  return after === symbol ? 3 * half + 2 : 3 * half + 1;
}

/** Whether all legs along the middle of a row or a column run through empty cells, save where the way begins and ends. */
export function isOpen(graph: Graph, legs: readonly Leg[], units: readonly number[]): boolean {
  return legs.every(({ channel, level, index }, i) => {
    if ((channel !== 'M' && channel !== 'C') || level !== 0) return true;
    const [first, last] = [units[2 * i] ?? 0, units[2 * i + 1] ?? 0];
    // The leg enters a cell where it takes both halves around the cell's middle.
    for (let cell = Math.ceil((first - 1) / 3); 3 * cell + 2 <= last; cell++) {
      const at = channel === 'M' ? index * graph.colCount + cell : cell * graph.colCount + index;
      if (graph.cells[at] !== -1) return false;
    }
    return true;
  });
}
