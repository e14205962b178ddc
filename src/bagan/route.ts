import type { Edge, Graph } from './graph.ts';
import { leg, Occupancy } from './occupancy.ts';
import type { Leg, Route } from './occupancy.ts';
import { candidates, reachOf, sideCandidates } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { apart, boundsOf, crossings, mayShare } from './crossings.ts';
import type { Bounds } from './crossings.ts';

/** Weights: fewer crossings, then fewer bends, then shorter paths (design, section 6). Length is in half tiles. */
const CROSSING = 32;
const BEND = 8;
const LEVEL = 12;
const END_SIDE = 6;

/** The n-th stub beside the middle: 0, +1, -1, +2, -2 … */
function nthLevel(n: number): number {
  return n % 2 === 1 ? (n + 1) / 2 : -n / 2;
}

interface Way {
  readonly legs: readonly Leg[];
  /** Cost without crossings. */
  readonly plain: number;
}

/** The candidates with their cost, cheapest first; of equal ones the earlier. */
function priced(list: readonly Candidate[]): Way[] {
  const ways = list.map(({ legs, oddness }) => {
    let plain = oddness + BEND * (legs.length - 1);
    for (const { from, to } of legs) plain += Math.abs(to - from);
    return { legs, plain };
  });
  return ways.sort((x, y) => x.plain - y.plain);
}

/** Finds the ways of all edges; every edge gets one. */
class Router {
  readonly #graph: Graph;
  readonly #order: readonly number[];
  readonly #options: readonly (readonly Way[])[];
  readonly routes: (Route | undefined)[];
  readonly #bounds: (Bounds | undefined)[];
  readonly #sideOptions: (readonly Way[] | undefined)[];
  readonly #occupancy: Occupancy;

  constructor(graph: Graph, order: readonly number[], options: readonly (readonly Way[])[]) {
    this.#graph = graph;
    this.#order = order;
    this.#options = options;
    this.#sideOptions = new Array<readonly Way[] | undefined>(graph.edges.length);
    this.routes = new Array<Route | undefined>(graph.edges.length);
    this.#bounds = new Array<Bounds | undefined>(graph.edges.length);
    this.#occupancy = new Occupancy(graph, this.routes);
  }

  run(passes: number): void {
    for (const edge of this.#order) this.#place(edge, Number.POSITIVE_INFINITY);
    for (let pass = 0; pass < passes; pass++) {
      let changed = false;
      for (const edge of this.#order) changed = this.#improve(edge) || changed;
      if (!changed) return;
    }
  }

  total(): number {
    let sum = 0;
    for (const edge of this.#order) {
      const route = this.routes[edge];
      if (route) sum += route.cost + (CROSSING / 2) * this.#crossings(edge, route.legs, Number.POSITIVE_INFINITY);
    }
    return sum;
  }

  #improve(edge: number): boolean {
    const old = this.routes[edge];
    // The cheapest way of all, free of crossings, cannot get better.
    const least = this.#options[edge]?.[0]?.plain ?? 0;
    const cost = old ? old.cost + CROSSING * this.#crossings(edge, old.legs, Number.POSITIVE_INFINITY) : 0;
    if (!old || cost <= least) return false;
    this.#occupancy.remove(edge, old.legs);
    this.routes[edge] = undefined;
    if (this.#place(edge, cost - 0.01)) return true;
    this.routes[edge] = old;
    this.#occupancy.add(edge, old.legs);
    return false;
  }

  /** Gives `edge` its cheapest way below `limit`, if there is one. */
  #place(edge: number, limit: number): boolean {
    let best: Route | undefined;
    let bestCost = limit;
    const consider = (legs: readonly Leg[], plain: number): void => {
      if (plain >= bestCost || !this.#occupancy.fits(edge, legs)) return;
      const cost = plain + CROSSING * this.#crossings(edge, legs, (bestCost - plain) / CROSSING);
      if (cost < bestCost) [best, bestCost] = [{ legs, cost: plain }, cost];
    };
    for (const { legs, plain } of this.#options[edge] ?? []) {
      if (plain >= bestCost) break;
      consider(legs, plain);
    }
    const item = this.#graph.edges[edge];
    if (item && (best === undefined || bestCost > LEVEL + 2 * BEND)) this.#placeBeside(edge, item, () => bestCost, consider);
    if (!best) return false;
    this.routes[edge] = best;
    this.#bounds[edge] = boundsOf(best.legs);
    this.#occupancy.add(edge, best.legs);
    return true;
  }

  /** Tries the ways that leave or enter beside the middle of a side. */
  #placeBeside(edge: number, item: Edge, best: () => number, consider: (legs: readonly Leg[], plain: number) => void): void {
    const source = this.#graph.nodes[item.source];
    const target = this.#graph.nodes[item.target];
    if (!source) return;
    const ways = target ? (this.#sideOptions[edge] ??= priced(sideCandidates(source, target))) : (this.#options[edge] ?? []);
    for (const { legs, plain } of ways) {
      if (plain >= best()) break;
      const last = legs.length - 1;
      for (const [atStart, atEnd] of last === 0 ? [[true, false] as const] : levelChoices) {
        const cost = plain + LEVEL * (Number(atStart) + Number(atEnd));
        if (cost >= best()) continue;
        const shifted = legs.slice();
        if (atStart && !this.#shift(edge, shifted, 0)) continue;
        if (atEnd && !this.#shift(edge, shifted, last)) continue;
        consider(shifted, cost);
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

  #crossings(edge: number, legs: readonly Leg[], limit: number): number {
    const { edges } = this.#graph;
    const bounds = boundsOf(legs);
    let count = 0;
    for (let other = 0; other < edges.length && count < limit; other++) {
      const route = this.routes[other];
      const otherBounds = this.#bounds[other];
      if (!route || other === edge || !otherBounds || apart(bounds, otherBounds)) continue;
      count += crossings(legs, route.legs, mayShare(edges[edge], edges[other]));
    }
    return count;
  }
}

const levelChoices = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const;

/** A branch that ends in its own cell: a stub downwards or to a side. */
function endCandidates(row: number, col: number): Candidate[] {
  const x = 2 * col + 1;
  const y = 2 * row + 1;
  return [
    { oddness: 0, legs: [leg('C', col, y, y + 1)] },
    { oddness: END_SIDE, legs: [leg('M', row, x, x + 1)] },
    { oddness: END_SIDE, legs: [leg('M', row, x, x - 1)] },
  ];
}

function routeOptions(graph: Graph): Way[][] {
  const reaches = graph.nodes.map((node) => reachOf(graph, node));
  return graph.edges.map((edge) => {
    const source = graph.nodes[edge.source];
    const target = graph.nodes[edge.target];
    const from = reaches[edge.source];
    const to = reaches[edge.target];
    if (!source || !from) return [];
    if (!target || !to) return priced(endCandidates(source.row, source.col));
    return priced(candidates(graph, source, target, from, to, source.simbol === 'keputusan'));
  });
}

/** Straight ones first, then short to long, ends in the own cell, returns last; or the returns first. */
function edgeOrder(graph: Graph, returnsFirst: boolean): number[] {
  const keys = graph.edges.map((edge) => {
    const s = graph.nodes[edge.source];
    const t = graph.nodes[edge.target];
    if (!s || !t) return 1000;
    const span = Math.abs(t.row - s.row) + Math.abs(t.col - s.col);
    const isReturn = t.row < s.row || s === t;
    const straight = t.row === s.row + 1 && t.col === s.col;
    return (straight ? 0 : span) + (isReturn ? (returnsFirst ? -2000 : 2000) : 0);
  });
  return keys.map((_, edge) => edge).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}

/**
 * The way of every edge on the lattice. Deterministic: candidates and edges have a fixed order, and of equal ones the first wins.
 * Two starting orders are tried and improved by re-routing single edges; the cheaper result is kept.
 */
export function routeEdges(graph: Graph): Route[] {
  const options = routeOptions(graph);
  const passes = graph.edges.length > 40 ? 2 : 4;
  let best: Router | undefined;
  let bestTotal = Number.POSITIVE_INFINITY;
  for (const returnsFirst of [false, true]) {
    const router = new Router(graph, edgeOrder(graph, returnsFirst), options);
    router.run(passes);
    const total = router.total();
    if (total < bestTotal) [best, bestTotal] = [router, total];
  }
  return graph.edges.map((_, edge) => best?.routes[edge] ?? { legs: [], cost: 0 });
}
