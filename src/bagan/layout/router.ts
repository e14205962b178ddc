import { sideCandidates } from './candidates.ts';
import { CrossingIndex } from './crossing-index.ts';
import type { Graph } from '../graph.ts';
import { leg } from './leg.ts';
import { Occupancy } from './occupancy.ts';
import type { Leg } from './leg.ts';
import type { Route } from './occupancy.ts';
import { BEND, CROSSING, LEVEL, priced } from './ways.ts';

/** Beyond this many edges, far beyond any real SOP, crossings are not counted. */
const CROWDED = 2000;
/** Smaller gains are none. */
const MARGIN = 0.01;
/** How many ways one router looks at before it tries no more to improve: so many for each edge, and so many in all. */
const WAYS_PER_EDGE = 600;
const MOST_WAYS = 30_000;

/** The n-th stub beside the middle: 0, +1, -1, +2, -2 … */
function nthLevel(n: number): number {
  return n % 2 === 1 ? (n + 1) / 2 : -n / 2;
}

/** Whether to move the first and the last leg beside the middle. */
const levelChoices = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const;

const onlyStart = [[true, false]] as const;

/** The cheapest way found so far, and what a way must cost less than. */
interface Search {
  best: Route | undefined;
  cost: number;
}

/** Finds the ways of all edges; every edge gets one. */
export class Router {
  readonly #graph: Graph;
  readonly #order: readonly number[];
  readonly #options: readonly (readonly Route[])[];
  readonly routes: (Route | undefined)[];
  readonly #sideOptions: (readonly Route[] | undefined)[];
  readonly #occupancy: Occupancy;
  readonly #crossed: CrossingIndex | null;
  /** Ways that may still be looked at; counted, not timed, so that the result is always the same. */
  #waysLeft: number;

  constructor(graph: Graph, order: readonly number[], options: readonly (readonly Route[])[]) {
    this.#graph = graph;
    this.#order = order;
    this.#options = options;
    this.#sideOptions = new Array<readonly Route[] | undefined>(graph.edges.length);
    this.routes = new Array<Route | undefined>(graph.edges.length);
    this.#occupancy = new Occupancy(graph, this.routes);
    this.#crossed = graph.edges.length > CROWDED ? null : new CrossingIndex(graph);
    this.#waysLeft = Math.min(MOST_WAYS, WAYS_PER_EDGE * graph.edges.length);
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
        if (cost <= this.#least(edge) || this.#waysLeft < 0) break;
        if (!this.#replacePair(edge, other, cost + this.#cost(other))) continue;
        changed = true;
        cost = this.#cost(edge);
      }
    }
    return changed;
  }

  /** Routes an edge anew together with those that meet it at a symbol, itself first; what does not get cheaper goes back. */
  renew(neighbours: readonly (readonly number[])[], passes: number): boolean {
    let total = this.total();
    let changed = false;
    for (const edge of this.#order) {
      if (this.#cost(edge) <= this.#least(edge) || this.#waysLeft < 0) continue;
      const before = this.routes.slice();
      const group = [edge, ...(neighbours[edge] ?? [])];
      for (const item of group) this.#take(item);
      for (const item of group) this.#place(item, Number.POSITIVE_INFINITY);
      this.improve(passes);
      const now = this.total();
      if (now < total - MARGIN) [total, changed] = [now, true];
      else this.#restore(before);
    }
    return changed;
  }

  #restore(before: readonly (Route | undefined)[]): void {
    const moved = this.#order.filter((edge) => this.routes[edge] !== before[edge]);
    for (const edge of moved) this.#take(edge);
    for (const edge of moved) {
      const route = before[edge];
      if (route) this.#put(edge, route);
    }
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
    return this.#options[edge]?.[0]?.cost ?? 0;
  }

  #cost(edge: number): number {
    const route = this.routes[edge];
    return route ? this.#withCrossings(edge, route, Number.POSITIVE_INFINITY) : 0;
  }

  #take(edge: number): void {
    const route = this.routes[edge];
    if (!route) return;
    this.#occupancy.remove(edge, route);
    this.#crossed?.remove(edge, route);
    this.routes[edge] = undefined;
  }

  #put(edge: number, route: Route): void {
    this.routes[edge] = route;
    this.#occupancy.add(edge, route);
    this.#crossed?.add(edge, route);
  }

  total(): number {
    let sum = 0;
    for (const edge of this.#order) {
      const route = this.routes[edge];
      if (route) sum += (route.cost + this.#cost(edge)) / 2;
    }
    return sum;
  }

  #improve(edge: number): boolean {
    const old = this.routes[edge];
    const cost = this.#cost(edge);
    // The cheapest way of all, free of crossings, cannot get better.
    if (!old || cost <= this.#least(edge) || this.#waysLeft < 0) return false;
    this.#take(edge);
    if (this.#place(edge, cost - MARGIN)) return true;
    this.#put(edge, old);
    return false;
  }

  /** Gives `edge` its cheapest way below `limit`, if there is one. */
  #place(edge: number, limit: number): boolean {
    const search: Search = { best: undefined, cost: limit };
    for (const way of this.#options[edge] ?? []) {
      if (way.cost >= search.cost) break;
      const cost = this.#withCrossings(edge, way, search.cost);
      if (cost < search.cost && this.#occupancy.fits(edge, way)) [search.best, search.cost] = [way, cost];
    }
    if (search.best === undefined || search.cost > LEVEL + 2 * BEND) this.#placeBeside(edge, search);
    if (!search.best) return false;
    this.#put(edge, search.best);
    return true;
  }

  /** Tries the ways that leave or enter beside the middle of a side. */
  #placeBeside(edge: number, search: Search): void {
    for (const way of this.#waysBeside(edge)) {
      if (way.cost >= search.cost) break;
      const least = this.#withCrossings(edge, way, search.cost);
      const last = way.legs.length - 1;
      for (const [atStart, atEnd] of last === 0 ? onlyStart : levelChoices) {
        const extra = LEVEL * (Number(atStart) + Number(atEnd));
        if (least + extra >= search.cost) continue;
        const shifted = { ...way, legs: way.legs.slice(), cost: way.cost + extra };
        if (atStart && !this.#shift(edge, shifted, 0)) continue;
        if (atEnd && !this.#shift(edge, shifted, last)) continue;
        if (this.#occupancy.fits(edge, shifted)) [search.best, search.cost] = [shifted, least + extra];
      }
    }
  }

  #waysBeside(edge: number): readonly Route[] {
    const item = this.#graph.edges[edge];
    const source = this.#graph.nodes[item?.source ?? -1];
    const target = this.#graph.nodes[item?.target ?? -1];
    if (!source || !target) return this.#options[edge] ?? [];
    return (this.#sideOptions[edge] ??= priced(this.#graph, sideCandidates(this.#graph, source, target)));
  }

  /** Moves a side leg to the first free level beside the middle. */
  #shift(edge: number, route: Pick<Route, 'units'> & { readonly legs: Leg[] }, at: number): boolean {
    const { legs } = route;
    const old = legs[at];
    // Only a stub to the next gutter has room beside the middle, and a way straight to the next column.
    if (!old || old.channel !== 'M' || old.hi - old.lo > (legs.length === 1 ? 2 : 1)) return false;
    for (let n = 1; ; n++) {
      const moved = leg('M', old.index, old.from, old.to, nthLevel(n));
      legs[at] = moved;
      if (this.#occupancy.legFits(edge, route, at, moved)) return true;
    }
  }

  /** The cost of a way; of one that is not below `limit`, perhaps less than it is. */
  #withCrossings(edge: number, route: Route, limit: number): number {
    this.#waysLeft--;
    return route.cost + CROSSING * (this.#crossed?.count(edge, route, (limit - route.cost) / CROSSING) ?? 0);
  }
}
