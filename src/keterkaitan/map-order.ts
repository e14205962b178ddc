import type { LayerEdge } from './map-layers.ts';

/** Rounds of sorting each layer by its neighbours. */
const SWEEPS = 24;

/**
 * The order of the vertices within each layer, with few crossings: layers are sorted by the mean place of their neighbours, to and
 * fro, and the best order met is kept.
 *
 * @param layers the vertices of each layer
 * @param edges each from a layer to the next
 */
export function orderLayers(layers: readonly (readonly number[])[], edges: readonly LayerEdge[]): number[][] {
  const left = new Map<number, number[]>();
  const right = new Map<number, number[]>();
  const add = (map: Map<number, number[]>, at: number, v: number): void => {
    const known = map.get(at);
    if (known) known.push(v);
    else map.set(at, [v]);
  };
  for (const { from, to } of edges) {
    add(right, from, to);
    add(left, to, from);
  }
  let current = layers.map((layer) => [...layer]);
  let best = current;
  let fewest = countCrossings(current, right);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    current = sweep % 2 === 0 ? sortFrom(current, left) : sortFrom([...current].reverse(), right).reverse();
    const crossings = countCrossings(current, right);
    if (crossings < fewest) [best, fewest] = [current, crossings];
  }
  return best;
}

/** Sorts each layer by the places of its neighbours in the one before it. */
function sortFrom(layers: readonly (readonly number[])[], neighbours: ReadonlyMap<number, readonly number[]>): number[][] {
  const place = new Map<number, number>();
  return layers.map((layer) => {
    const wanted = layer.map((v, i) => {
      const near = neighbours.get(v) ?? [];
      return { v, at: near.length === 0 ? i : near.reduce((sum, n) => sum + (place.get(n) ?? i), 0) / near.length, i };
    });
    const sorted = wanted.sort((a, b) => a.at - b.at || a.i - b.i).map(({ v }) => v);
    for (const [i, v] of sorted.entries()) place.set(v, i);
    return sorted;
  });
}

/** How many pairs of edges cross between neighbouring layers. */
export function countCrossings(layers: readonly (readonly number[])[], right: ReadonlyMap<number, readonly number[]>): number {
  let crossings = 0;
  for (const [i, layer] of layers.entries()) {
    const place = new Map((layers[i + 1] ?? []).map((v, at) => [v, at]));
    // A tree of counts: how many edges so far end at or before a place.
    const counts = new Int32Array(place.size + 1);
    let edges = 0;
    for (const v of layer) {
      const ends = (right.get(v) ?? []).flatMap((to) => place.get(to) ?? []);
      for (const end of ends) {
        let before = 0;
        for (let at = end + 1; at > 0; at -= at & -at) before += counts[at] ?? 0;
        crossings += edges - before;
      }
      for (const end of ends) {
        for (let at = end + 1; at < counts.length; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
        edges += 1;
      }
    }
  }
  return crossings;
}
