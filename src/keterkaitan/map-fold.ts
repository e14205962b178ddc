import type { LayerEdge } from './map-layers.ts';

/** Rounds of moving single vertices to better columns. */
const ROUNDS = 40;
/** What a line costs by how many columns it leads to the right. */
const costOf = (columns: number): number => (columns > 0 ? columns - 1 : columns === 0 ? 5 : 2 - columns);
/** What each vertex of a column costs the next one, so that columns grow alike. */
const CROWDING = 0.01;

/**
 * Columns for vertices that would need too many of them, were every reference to lead to the right: so that most do, few
 * lead back, and hardly any joins two of one column.
 *
 * @param layers the columns they would take, to begin with
 * @param most columns there are
 */
export function foldLayers(edges: readonly LayerEdge[], layers: readonly number[], most: number): number[] {
  const depth = layers.reduce((a, b) => Math.max(a, b), 0) + 1;
  const column = layers.map((layer) => Math.floor((layer * most) / depth));
  const crowd = new Array<number>(most).fill(0);
  for (const at of column) crowd[at] = (crowd[at] ?? 0) + 1;
  const out = layers.map((): number[] => []);
  const into = layers.map((): number[] => []);
  for (const { from, to } of edges) {
    out[from]?.push(to);
    into[to]?.push(from);
  }
  const cost = (v: number, at: number): number => {
    let sum = CROWDING * (crowd[at] ?? 0);
    for (const to of out[v] ?? []) sum += costOf((column[to] ?? 0) - at);
    for (const from of into[v] ?? []) sum += costOf(at - (column[from] ?? 0));
    return sum;
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let v = 0; v < column.length; v += 1) {
      const now = column[v] ?? 0;
      crowd[now] = (crowd[now] ?? 0) - 1;
      let best = now;
      for (let at = 0; at < most; at += 1) if (cost(v, at) < cost(v, best) - 1e-9) best = at;
      crowd[best] = (crowd[best] ?? 0) + 1;
      column[v] = best;
      moved ||= best !== now;
    }
    if (!moved) break;
  }
  return column;
}
