/** Layers for a map: every reference leads to the right, save where a circle has to turn back. Vertices are numbers from 0. */

export interface LayerEdge {
  from: number;
  to: number;
}

/** Edges that close a circle when the graph is walked in its order, sources first. */
export function backEdges(count: number, edges: readonly LayerEdge[]): Set<LayerEdge> {
  const out = outgoing(count, edges);
  const hasIncoming = new Set(edges.map(({ to }) => to));
  const order = Array.from({ length: count }, (_, v) => v).sort((a, b) => Number(hasIncoming.has(a)) - Number(hasIncoming.has(b)) || a - b);
  const state = new Uint8Array(count);
  const back = new Set<LayerEdge>();
  for (const root of order) {
    if (state[root] !== 0) continue;
    const stack = [{ v: root, next: 0 }];
    state[root] = 1;
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const edge = out[top.v]?.[top.next];
      if (edge === undefined) {
        state[top.v] = 2;
        stack.pop();
        continue;
      }
      top.next += 1;
      if (state[edge.to] === 1) back.add(edge);
      else if (state[edge.to] === 0) {
        state[edge.to] = 1;
        stack.push({ v: edge.to, next: 0 });
      }
    }
  }
  return back;
}

/** The layer of each vertex of a graph without circles: as far left as what leads to it allows, sources close to what they lead to. */
export function assignLayers(count: number, edges: readonly LayerEdge[]): number[] {
  const out = outgoing(count, edges);
  const waiting = new Array<number>(count).fill(0);
  for (const { to } of edges) waiting[to] = (waiting[to] ?? 0) + 1;
  const isSource = waiting.map((n) => n === 0);
  const layer = new Array<number>(count).fill(0);
  const queue = waiting.flatMap((n, v) => (n === 0 ? [v] : []));
  for (const v of queue) {
    for (const { to } of out[v] ?? []) {
      layer[to] = Math.max(layer[to] ?? 0, (layer[v] ?? 0) + 1);
      waiting[to] = (waiting[to] ?? 0) - 1;
      if (waiting[to] === 0) queue.push(to);
    }
  }
  for (const [v, edgesOut] of out.entries()) {
    if (isSource[v] && edgesOut.length > 0) layer[v] = Math.min(...edgesOut.map(({ to }) => layer[to] ?? 0)) - 1;
  }
  return layer;
}

function outgoing(count: number, edges: readonly LayerEdge[]): LayerEdge[][] {
  const out: LayerEdge[][] = Array.from({ length: count }, () => []);
  for (const edge of edges) out[edge.from]?.push(edge);
  return out;
}
