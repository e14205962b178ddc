import type { Candidate } from './candidates.ts';
import { gutterLegs } from './crossings.ts';
import type { Graph } from '../graph.ts';
import { isOpen, unitsOf } from './occupancy.ts';
import type { Route } from './occupancy.ts';

/** Weights: fewer crossings, then fewer bends, then shorter paths (design, section 6). Length is in half tiles. */
export const CROSSING = 64;
export const BEND = 8;
export const LEVEL = 12;

/** The candidates that run through empty cells, with their cost without crossings, cheapest first; of equal ones the earlier. */
export function priced(graph: Graph, list: readonly Candidate[]): Route[] {
  const ways: Route[] = [];
  for (const { legs, oddness } of list) {
    const units = unitsOf(legs);
    if (!isOpen(graph, legs, units)) continue;
    let cost = oddness + BEND * (legs.length - 1);
    for (const { lo, hi } of legs) cost += hi - lo;
    ways.push({ legs, gutters: gutterLegs(legs), units, cost });
  }
  return ways.sort((x, y) => x.cost - y.cost);
}
