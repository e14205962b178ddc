import type { LayerEdge } from './map-layers.ts';

/** Rounds of drawing vertices towards their neighbours. */
const ROUNDS = 10;

/**
 * The middle of each vertex on the axis along its layer, from 0: near its neighbours, in the order given, never nearer to the next
 * one than `gapOf` says.
 *
 * @param heights of the vertices
 */
export function placeVertices(layers: readonly (readonly number[])[], edges: readonly LayerEdge[], heights: readonly number[], gapOf: (a: number, b: number) => number): number[] {
  const neighbours = new Map<number, number[]>();
  for (const { from, to } of edges) {
    for (const [a, b] of [[from, to], [to, from]] as const) {
      const known = neighbours.get(a);
      if (known) known.push(b);
      else neighbours.set(a, [b]);
    }
  }
  const middle = new Array<number>(heights.length).fill(0);
  const separations = layers.map((layer) =>
    layer.map((v, i) => {
      const before = layer[i - 1];
      return before === undefined ? 0 : (heights[before] ?? 0) / 2 + (heights[v] ?? 0) / 2 + gapOf(before, v);
    }),
  );
  const settle = (at: number, wanted: readonly number[]): void => {
    const settled = apart(wanted, separations[at] ?? []);
    for (const [i, v] of (layers[at] ?? []).entries()) middle[v] = settled[i] ?? 0;
  };
  for (const [at, layer] of layers.entries()) settle(at, layer.map(() => 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = layers.map((_, at) => at);
    for (const at of round % 2 === 0 ? order : order.reverse()) {
      settle(at, (layers[at] ?? []).map((v) => {
        const near = neighbours.get(v) ?? [];
        return near.length === 0 ? (middle[v] ?? 0) : near.reduce((sum, n) => sum + (middle[n] ?? 0), 0) / near.length;
      }));
    }
  }
  const top = middle.reduce((least, y, v) => Math.min(least, y - (heights[v] ?? 0) / 2), Number.POSITIVE_INFINITY);
  return middle.map((y) => y - top);
}

/** The places nearest to those wanted (least squares) that keep their distances: neighbours that would come too near move as one. */
export function apart(wanted: readonly number[], separations: readonly number[]): number[] {
  const blocks: { sum: number; count: number }[] = [];
  let offset = 0;
  const offsets = wanted.map((_, i) => (offset += separations[i] ?? 0));
  for (const [i, want] of wanted.entries()) {
    let block = { sum: want - (offsets[i] ?? 0), count: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.sum / last.count > block.sum / block.count; last = blocks.at(-1)) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count)).map((y, i) => y + (offsets[i] ?? 0));
}
