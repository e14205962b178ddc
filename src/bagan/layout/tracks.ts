import type { Graph } from '../graph.ts';
import { crossingsBefore, gutterLeg } from './crossings.ts';
import type { GutterLeg } from './crossings.ts';
import { canShare } from './occupancy.ts';
import type { Route } from './occupancy.ts';

/** Leg `at` of `edge`. */
interface Item extends GutterLeg {
  readonly edge: number;
  readonly at: number;
}

/** The tracks of all gutters. */
export interface Tracks {
  /** Track of leg `at` of `edge`, from 0 at the left or the top. */
  trackOf(edge: number, at: number): number;
  /** Number of tracks of vertical gutter k and of horizontal gutter h. */
  readonly vertical: readonly number[];
  readonly horizontal: readonly number[];
}

function overlaps(a: Item, b: Item): boolean {
  return a.lo <= b.hi && b.lo <= a.hi;
}

/** Legs that share a line are one net; a net is grown only by legs that fit with all of it. */
function makeNets(items: readonly Item[], shareable: (a: Item, b: Item) => boolean): Item[][] {
  const nets: Item[][] = [];
  for (const item of items) {
    const home = nets.find((net) => {
      let meets = false;
      for (const member of net) {
        if (!overlaps(item, member)) continue;
        if (!shareable(item, member)) return false;
        meets = true;
      }
      return meets;
    });
    if (home) home.push(item);
    else nets.push([item]);
  }
  return nets;
}

/** Orders nets for few crossings: moves single nets to their best place until nothing gets better. */
function orderNets(nets: Item[][]): Item[][] {
  const count = nets.length;
  if (count < 2) return nets;
  const cost = new Float64Array(count * count);
  nets.forEach((a, i) => {
    nets.forEach((b, j) => {
      if (i === j) return;
      let sum = 0;
      for (const x of a) for (const y of b) sum += crossingsBefore(x, y);
      cost[i * count + j] = sum;
    });
  });
  const order = nets.map((_, i) => i);
  for (let pass = 0, changed = true; changed && pass < 8; pass++) {
    changed = false;
    for (let net = 0; net < count; net++) {
      const rest = order.filter((other) => other !== net);
      const old = order.indexOf(net);
      let sum = 0;
      for (const other of rest) sum += cost[net * count + other] ?? 0;
      let [best, bestSum] = [-1, Number.POSITIVE_INFINITY];
      let oldSum = sum;
      for (let place = 0; place < count; place++) {
        if (place > 0) {
          const passed = rest[place - 1] ?? 0;
          sum += (cost[passed * count + net] ?? 0) - (cost[net * count + passed] ?? 0);
        }
        if (place === old) oldSum = sum;
        if (sum < bestSum) [best, bestSum] = [place, sum];
      }
      if (bestSum >= oldSum) continue;
      rest.splice(best, 0, net);
      order.splice(0, count, ...rest);
      changed = true;
    }
  }
  return order.flatMap((i) => (nets[i] ? [nets[i]] : []));
}

/** The least tracks that keep the order of nets that touch each other. */
function assign(nets: readonly Item[][], set: (item: Item, track: number) => void): number {
  const tracks: number[] = [];
  nets.forEach((net, i) => {
    let track = 0;
    for (let j = 0; j < i; j++) {
      const touches = nets[j]?.some((a) => net.some((b) => overlaps(a, b)));
      if (touches) track = Math.max(track, (tracks[j] ?? 0) + 1);
    }
    tracks.push(track);
    for (const item of net) set(item, track);
  });
  return tracks.length === 0 ? 0 : Math.max(...tracks) + 1;
}

/**
 * Gives every leg in a gutter a track. Legs whose closed intervals overlap get different tracks unless they may share, so two
 * foreign connectors never touch in a gutter; the order of tracks is chosen for few crossings.
 */
export function assignTracks(graph: Graph, routes: readonly Route[]): Tracks {
  const vertical = Array.from({ length: graph.colCount + 1 }, (): Item[] => []);
  const horizontal = Array.from({ length: graph.rowCount + 1 }, (): Item[] => []);
  routes.forEach(({ legs }, edge) => {
    legs.forEach((leg, at) => {
      const gutters = leg.channel === 'V' ? vertical : leg.channel === 'H' ? horizontal : undefined;
      gutters?.[leg.index]?.push({ ...gutterLeg(legs, at, leg), edge, at });
    });
  });
  const gutters = [...vertical, ...horizontal];
  for (const items of gutters) items.sort((a, b) => a.lo - b.lo || a.hi - b.hi || a.edge - b.edge);
  const nets = consistentNets(graph, routes, gutters);
  const track = new Map<number, number>();
  const counts = nets.map((list) => assign(orderNets(list), (item, at) => track.set(keyOf(item.edge, item.at), at)));
  return {
    vertical: counts.slice(0, vertical.length),
    horizontal: counts.slice(vertical.length),
    trackOf: (edge, at) => track.get(keyOf(edge, at)) ?? 0,
  };
}

function keyOf(edge: number, at: number): number {
  return edge * 8 + at;
}

/**
 * The nets of all gutters. Two ways that join must stay together from there on, and two that fork must have been together up to
 * there: where they cannot share a later (an earlier) gutter, they do not share this one.
 */
function consistentNets(graph: Graph, routes: readonly Route[], gutters: readonly Item[][]): Item[][][] {
  const apart = new Set<string>();
  const shareable = (a: Item, b: Item): boolean => {
    const [x, y] = [graph.edges[a.edge], graph.edges[b.edge]];
    const [xRoute, yRoute] = [routes[a.edge], routes[b.edge]];
    if (!x || !y || !xRoute || !yRoute || apart.has(pairKey(a, b))) return false;
    return canShare(x, xRoute.legs, a.at, y, yRoute.legs, b.at);
  };
  for (;;) {
    const nets = gutters.map((items) => makeNets(items, shareable));
    const netOf = new Map<number, Item[]>();
    for (const net of nets.flat()) for (const item of net) netOf.set(keyOf(item.edge, item.at), net);
    /** Whether the gutter legs `step` further on (or back) are together too. */
    const together = (a: Item, b: Item, step: 1 | -1): boolean => {
      const [p, q] = [routes[a.edge]?.legs ?? [], routes[b.edge]?.legs ?? []];
      let [i, j] = [a.at + step, b.at + step];
      for (; p[i] || q[j]; i += step, j += step) {
        const [x, y] = [p[i], q[j]];
        if (!x || !y || x.channel !== y.channel || x.index !== y.index || x.level !== y.level) return false;
        if ((x.channel === 'V' || x.channel === 'H') && netOf.get(keyOf(a.edge, i)) !== netOf.get(keyOf(b.edge, j))) return false;
      }
      return true;
    };
    const before = apart.size;
    for (const net of nets.flat()) {
      net.forEach((a, i) => {
        for (const b of net.slice(i + 1)) {
          if (!overlaps(a, b)) continue;
          const fork = graph.edges[a.edge]?.source === graph.edges[b.edge]?.source && together(a, b, -1);
          const join = graph.edges[a.edge]?.target === graph.edges[b.edge]?.target && together(a, b, 1);
          if (!fork && !join) apart.add(pairKey(a, b));
        }
      });
    }
    if (apart.size === before) return nets;
  }
}

function pairKey(a: Item, b: Item): string {
  const [p, q] = [keyOf(a.edge, a.at), keyOf(b.edge, b.at)];
  return p < q ? `${p} ${q}` : `${q} ${p}`;
}
