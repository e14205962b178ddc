import { crossingsBefore, mayShare } from './crossings.ts';
import type { GutterLeg } from './crossings.ts';
import type { Graph } from '../graph.ts';
import type { Leg } from './leg.ts';

/** What crossings are counted of: legs, and how those in a gutter go on. */
interface Crossable {
  readonly legs: readonly Leg[];
  /** For every leg in a gutter; `null` for the others. */
  readonly gutters: readonly (GutterLeg | null)[];
}

interface Entry {
  readonly edge: number;
  readonly leg: GutterLeg;
}

/**
 * Counts how often a way crosses those that are there, without comparing it with each of them: for every point of the lattice
 * it is known how many legs pass over it. No way crosses itself.
 */
export class CrossingIndex {
  readonly #graph: Graph;
  readonly #width: number;
  readonly #height: number;
  /** `[y * width + x]`: upright legs at x that pass over y; `[x * height + y]`: level legs at y that pass over x. */
  readonly #upright: Int32Array;
  readonly #level: Int32Array;
  readonly #verticalGutters: readonly Entry[][];
  readonly #horizontalGutters: readonly Entry[][];

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#width = 2 * graph.colCount + 1;
    this.#height = 2 * graph.rowCount + 1;
    this.#upright = new Int32Array(this.#width * this.#height);
    this.#level = new Int32Array(this.#width * this.#height);
    this.#verticalGutters = Array.from({ length: graph.colCount + 1 }, () => []);
    this.#horizontalGutters = Array.from({ length: graph.rowCount + 1 }, () => []);
  }

  add(edge: number, way: Crossable): void {
    this.#pass(way.legs, 1);
    way.gutters.forEach((leg, at) => {
      if (leg) this.#entriesOf(way.legs[at])?.push({ edge, leg });
    });
  }

  remove(edge: number, way: Crossable): void {
    this.#pass(way.legs, -1);
    way.gutters.forEach((leg, at) => {
      const entries = leg ? this.#entriesOf(way.legs[at]) : undefined;
      entries?.splice(entries.findIndex((entry) => entry.edge === edge && entry.leg === leg), 1);
    });
  }

  /** The crossings of `way` with the ways of other edges; once they reach `limit`, no more are counted. */
  count(edge: number, { legs, gutters }: Crossable, limit: number): number {
    let count = 0;
    for (let i = 0; i < legs.length && count < limit; i++) {
      const leg = legs[i];
      if (!leg) continue;
      const grid = leg.horizontal ? this.#upright : this.#level;
      const base = leg.across * (leg.horizontal ? this.#width : this.#height);
      for (let at = base + leg.lo + 1; at < base + leg.hi; at++) count += grid[at] ?? 0;
      const gutter = gutters[i];
      if (gutter && count < limit) count += this.#countInGutter(edge, leg, gutter);
    }
    return count;
  }

  /** Legs in one gutter count with the better order of their tracks. */
  #countInGutter(edge: number, leg: Leg, own: GutterLeg): number {
    const { edges } = this.#graph;
    let count = 0;
    for (const entry of this.#entriesOf(leg) ?? []) {
      const other = entry.leg;
      if (other.lo > own.hi || own.lo > other.hi || entry.edge === edge || mayShare(edges[edge], edges[entry.edge])) continue;
      count += Math.min(crossingsBefore(own, other), crossingsBefore(other, own));
    }
    return count;
  }

  #entriesOf(leg: Leg | undefined): Entry[] | undefined {
    if (!leg) return undefined;
    return (leg.horizontal ? this.#horizontalGutters : this.#verticalGutters)[leg.index];
  }

  #pass(legs: readonly Leg[], by: number): void {
    for (const { horizontal, across, lo, hi } of legs) {
      const [grid, size] = horizontal ? [this.#level, this.#height] : [this.#upright, this.#width];
      for (let at = lo + 1; at < hi; at++) {
        const place = at * size + across;
        grid[place] = (grid[place] ?? 0) + by;
      }
    }
  }
}
