import { candidates, reachOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Graph } from '../graph.ts';
import { leg } from './leg.ts';
import type { Route } from './occupancy.ts';
import { Router } from './router.ts';
import { priced } from './ways.ts';

/** What it costs that a branch ends beside its symbol, not below it; see the weights in `ways.ts`. */
const END_SIDE = 6;
/** How much is tried to improve the first ways; less for many edges, to stay quick. */
interface Effort {
  readonly upTo: number;
  readonly orders: readonly boolean[];
  readonly passes: number;
  readonly pairPasses: number;
  readonly neighbours: number;
  /** How often groups are routed anew. */
  readonly renewals: number;
}

const efforts: readonly Effort[] = [
  { upTo: 40, orders: [false, true], passes: 4, pairPasses: 2, neighbours: 12, renewals: 2 },
  { upTo: 150, orders: [false, true], passes: 4, pairPasses: 3, neighbours: 20, renewals: 0 },
  { upTo: 400, orders: [false], passes: 1, pairPasses: 0, neighbours: 0, renewals: 0 },
];
const leastEffort: Effort = { upTo: Number.POSITIVE_INFINITY, orders: [false], passes: 0, pairPasses: 0, neighbours: 0, renewals: 0 };

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

function routeOptions(graph: Graph): Route[][] {
  const reaches = graph.nodes.map((node) => reachOf(graph, node));
  return graph.edges.map((edge) => {
    const source = graph.nodes[edge.source];
    const target = graph.nodes[edge.target];
    const from = reaches[edge.source];
    const to = reaches[edge.target];
    if (!source || !from) return [];
    if (!target || !to) return priced(graph, endCandidates(source.row, source.col));
    return priced(graph, candidates(graph, source, target, from, to, source.simbol === 'keputusan'));
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

/** For every edge, the others that end at one of its symbols, at most `most`. */
function neighboursOf(graph: Graph, most: number): number[][] {
  const at = graph.nodes.map((): number[] => []);
  graph.edges.forEach(({ source, target }, edge) => {
    at[source]?.push(edge);
    if (target !== source) at[target]?.push(edge);
  });
  return graph.edges.map(({ source, target }, edge) => {
    const all = new Set([...(at[source] ?? []), ...(at[target] ?? [])]);
    all.delete(edge);
    return [...all].slice(0, most);
  });
}

/**
 * The way of every edge on the lattice. Deterministic: candidates and edges have a fixed order, and of equal ones the first wins.
 * Two starting orders are tried and improved by re-routing single edges; the cheaper result is kept and improved by re-routing
 * pairs, then groups, that meet at a symbol; less of it for many edges.
 */
export function routeEdges(graph: Graph): Route[] {
  const options = routeOptions(graph);
  const effort = efforts.find(({ upTo }) => graph.edges.length <= upTo) ?? leastEffort;
  let best: Router | undefined;
  let bestTotal = Number.POSITIVE_INFINITY;
  for (const returnsFirst of effort.orders) {
    const router = new Router(graph, edgeOrder(graph, returnsFirst), options);
    router.run(effort.passes);
    const total = effort.orders.length > 1 ? router.total() : 0;
    if (total < bestTotal) [best, bestTotal] = [router, total];
  }
  if (effort.pairPasses > 0) {
    const neighbours = neighboursOf(graph, effort.neighbours);
    for (let pass = 0; pass < effort.pairPasses && best?.improvePairs(neighbours); pass++) best.improve(effort.passes);
    for (let pass = 0; pass < effort.renewals && best?.renew(neighbours, effort.passes); pass++);
  }
  return graph.edges.map((_, edge) => best?.routes[edge] ?? { legs: [], gutters: [], units: [], cost: 0 });
}
