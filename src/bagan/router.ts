import { sideCandidates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { apart, boundsOf, crossings, mayShare } from './crossings.ts';
import type { Edge, Graph } from './graph.ts';
import { leg, Occupancy } from './occupancy.ts';
import type { Bounds, Leg, Route } from './occupancy.ts';

/** Weights: fewer crossings, then fewer bends, then shorter paths (design, section 6). Length is in half tiles. */
const CROSSING = 32;
const BEND = 8;
const LEVEL = 12;
/** Beyond this many edges, far beyond any real SOP, crossings are not counted. */
const CROWDED = 2000;
/** Smaller gains are none. */
const MARGIN = 0.01;

/** The n-th stub beside the middle: 0, +1, -1, +2, -2 … */
function nthLevel(n: number): number {
  return n % 2 === 1 ? (n + 1) / 2 : -n / 2;
}

/** A candidate with its cost without crossings. */
export interface Way {
  readonly legs: readonly Leg[];
  readonly plain: number;
  readonly bounds: Bounds;
}

/** The candidates with their cost, cheapest first; of equal ones the earlier. */
export function priced(list: readonly Candidate[]): Way[] {
  const ways = list.map(({ legs, oddness }) => {
    let plain = oddness + BEND * (legs.length - 1);
    for (const { from, to } of legs) plain += Math.abs(to - from);
    return { legs, plain, bounds: boundsOf(legs) };
  });
  return ways.sort((x, y) => x.plain - y.plain);
}

/** Whether to move the first and the last leg beside the middle. */
const levelChoices = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const;

/** Finds the ways of all edges; every edge gets one. */
export class Router {
  readonly #graph: Graph;
  readonly #order: readonly number[];
  readonly #options: readonly (readonly Way[])[];
  readonly routes: (Route | undefined)[];
  readonly #sideOptions: (readonly Way[] | undefined)[];
  readonly #occupancy: Occupancy;

  constructor(graph: Graph, order: readonly number[], options: readonly (readonly Way[])[]) {
    this.#graph = graph;
    this.#order = order;
    this.#options = options;
    this.#sideOptions = new Array<readonly Way[] | undefined>(graph.edges.length);
    this.routes = new Array<Route | undefined>(graph.edges.length);
    this.#occupancy = new Occupancy(graph, this.routes);
  }

  run(passes: number): void {
    for (const edge of this.#order) this.#place(edge, Number.POSITIVE_INFINITY);
    this.improve(passes);
  }

  /** Routes single edges anew until nothing gets cheaper. */
  improve(passes: number): void {
    for (let pass = 0; pass < passes; pass++) {
      let changed = false;
      for (const edge of this.#order) changed = this.#improve(edge) || changed;
      if (!changed) return;
    }
  }

  /** Routes an edge anew before one that meets it at a symbol, where both together get cheaper. */
  improvePairs(neighbours: readonly (readonly number[])[]): boolean {
    let changed = false;
    for (const edge of this.#order) {
      let cost = this.#cost(edge);
      for (const other of neighbours[edge] ?? []) {
        if (cost <= this.#least(edge)) break;
        if (!this.#replacePair(edge, other, cost + this.#cost(other))) continue;
        changed = true;
        cost = this.#cost(edge);
      }
    }
    return changed;
  }

  #replacePair(edge: number, other: number, cost: number): boolean {
    const [old, oldOther] = [this.routes[edge], this.routes[other]];
    if (!old || !oldOther) return false;
    this.#take(edge);
    this.#take(other);
    if (this.#place(edge, cost - this.#least(other) - MARGIN)) {
      if (this.#place(other, cost - this.#cost(edge) - MARGIN)) {
        if (this.#cost(edge) + this.#cost(other) < cost - MARGIN) return true;
        this.#take(other);
      }
      this.#take(edge);
    }
    this.#put(edge, old);
    this.#put(other, oldOther);
    return false;
  }

  /** The cost of the cheapest way of an edge, were it alone. */
  #least(edge: number): number {
    return this.#options[edge]?.[0]?.plain ?? 0;
  }

  #cost(edge: number): number {
    const route = this.routes[edge];
    return route ? route.cost + CROSSING * this.#crossings(edge, route, Number.POSITIVE_INFINITY) : 0;
  }

  #take(edge: number): void {
    const route = this.routes[edge];
    if (route) this.#occupancy.remove(edge, route.legs);
    this.routes[edge] = undefined;
  }

  #put(edge: number, route: Route): void {
    this.routes[edge] = route;
    this.#occupancy.add(edge, route.legs);
  }

  total(): number {
    let sum = 0;
    for (const edge of this.#order) {
      const route = this.routes[edge];
      if (route) sum += route.cost + (CROSSING / 2) * this.#crossings(edge, route, Number.POSITIVE_INFINITY);
    }
    return sum;
  }

  #improve(edge: number): boolean {
    const old = this.routes[edge];
    const cost = this.#cost(edge);
    // The cheapest way of all, free of crossings, cannot get better.
    if (!old || cost <= this.#least(edge)) return false;
    this.#take(edge);
    if (this.#place(edge, cost - MARGIN)) return true;
    this.#put(edge, old);
    return false;
  }

  /** Gives `edge` its cheapest way below `limit`, if there is one. */
  #place(edge: number, limit: number): boolean {
    let best: Route | undefined;
    let bestCost = limit;
    const consider = ({ legs, plain, bounds }: Way): void => {
      if (plain >= bestCost || !this.#occupancy.fits(edge, legs)) return;
      const route = { legs, cost: plain, bounds };
      const cost = plain + CROSSING * this.#crossings(edge, route, (bestCost - plain) / CROSSING);
      if (cost < bestCost) [best, bestCost] = [route, cost];
    };
    for (const way of this.#options[edge] ?? []) {
      if (way.plain >= bestCost) break;
      consider(way);
    }
    const item = this.#graph.edges[edge];
    if (item && (best === undefined || bestCost > LEVEL + 2 * BEND)) this.#placeBeside(edge, item, () => bestCost, consider);
    if (!best) return false;
    this.#put(edge, best);
    return true;
  }

  /** Tries the ways that leave or enter beside the middle of a side. */
  #placeBeside(edge: number, item: Edge, best: () => number, consider: (way: Way) => void): void {
    const source = this.#graph.nodes[item.source];
    const target = this.#graph.nodes[item.target];
    if (!source) return;
    const ways = target ? (this.#sideOptions[edge] ??= priced(sideCandidates(source, target))) : (this.#options[edge] ?? []);
    for (const { legs, plain, bounds } of ways) {
      if (plain >= best()) break;
      const last = legs.length - 1;
      for (const [atStart, atEnd] of last === 0 ? [[true, false] as const] : levelChoices) {
        const cost = plain + LEVEL * (Number(atStart) + Number(atEnd));
        if (cost >= best()) continue;
        const shifted = legs.slice();
        if (atStart && !this.#shift(edge, shifted, 0)) continue;
        if (atEnd && !this.#shift(edge, shifted, last)) continue;
        consider({ legs: shifted, plain: cost, bounds });
      }
    }
  }

  /** Moves a side leg to the first free level beside the middle. */
  #shift(edge: number, legs: Leg[], at: number): boolean {
    const old = legs[at];
    if (!old || old.channel !== 'M') return false;
    for (let n = 1; ; n++) {
      const moved = leg('M', old.index, old.from, old.to, nthLevel(n));
      legs[at] = moved;
      if (this.#occupancy.legFits(edge, legs, at, moved)) return true;
    }
  }

  #crossings(edge: number, { legs, bounds }: Route, limit: number): number {
    const { edges } = this.#graph;
    if (edges.length > CROWDED) return 0;
    const own = edges[edge];
    let count = 0;
    for (let other = 0; other < edges.length && count < limit; other++) {
      const route = this.routes[other];
      if (!route || other === edge || apart(bounds, route.bounds)) continue;
      count += crossings(legs, route.legs, mayShare(own, edges[other]));
    }
    return count;
  }
}
