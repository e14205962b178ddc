import { COLUMNS, GUTTER, layoutComponent, NODE_WIDTH, type ComponentLayout, type MapEdge, type MapHead, type MapPiece } from './map-component.ts';

/** Air between parts that do not hang together, and between the nodes that stand apart, px. */
const PART_GAP = 26;
const NODE_GAP = 12;
/** Room for the heading over the nodes that stand apart, px. */
const HEADING = 36;

export interface MapInput {
  /** Height of each node, px. */
  heights: readonly number[];
  /** Between places in `heights`. */
  edges: readonly MapEdge[];
  /** Nodes that nothing joins stand under a heading for each group. */
  groupOf: (node: number) => string;
}

/** Places in px; every node is `NODE_WIDTH` wide. */
export interface MapLayout {
  width: number;
  height: number;
  /** Left and top of each node. */
  nodes: { x: number; y: number }[];
  pieces: MapPiece[];
  heads: MapHead[];
  /** Line on which the heading of each group of nodes that nothing joins stands. */
  apart: { group: string; y: number }[];
}

/**
 * Lays out the map of a unit: parts that hang together in columns of their own, packed from the top; the nodes that nothing joins
 * in rows below them. The same input gives the same places, and no two nodes touch.
 */
export function layoutMap({ heights, edges, groupOf }: MapInput): MapLayout {
  const parts = connectedParts(heights.length, edges).map(({ part, own }) => ({ part, layout: layoutPart(part, heights, own) }));
  // Big parts first, so that small ones fill what they leave.
  parts.sort((a, b) => b.layout.columns * b.layout.height - a.layout.columns * a.layout.height || (a.part[0] ?? 0) - (b.part[0] ?? 0));
  const bottom = new Array<number>(COLUMNS).fill(0);
  const nodes: MapLayout['nodes'] = heights.map(() => ({ x: 0, y: 0 }));
  const pieces: MapPiece[] = [];
  const heads: MapHead[] = [];
  for (const { part, layout } of parts) {
    const { column, top } = findRoom(bottom, layout.columns);
    const x = column * (NODE_WIDTH + GUTTER);
    for (const [i, v] of part.entries()) {
      const node = layout.nodes[i];
      if (node) nodes[v] = { x: x + node.column * (NODE_WIDTH + GUTTER), y: top + node.y };
    }
    pieces.push(...layout.pieces.map((p) => ({ ...p, x1: p.x1 + x, x2: p.x2 + x, y1: p.y1 + top, y2: p.y2 + top })));
    heads.push(...layout.heads.map((h) => ({ ...h, x: h.x + x, y: h.y + top })));
    bottom.fill(top + layout.height + PART_GAP, column, column + layout.columns);
  }
  const joined = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const loose = Map.groupBy(heights.flatMap((_, v) => (joined.has(v) ? [] : [v])), groupOf);
  const apart: MapLayout['apart'] = [];
  let height = Math.max(0, ...bottom.map((y) => y - PART_GAP));
  for (const [group, list] of loose) {
    const top = (height === 0 ? 0 : height + PART_GAP) + HEADING;
    apart.push({ group, y: top - 16 });
    height = placeRows(list, heights, top, nodes);
  }
  const width = nodes.reduce((most, { x }) => Math.max(most, x + NODE_WIDTH), 0);
  return { width, height, nodes, pieces, heads, apart };
}

/** Groups of vertices that edges join, each in its order, with their edges; those that nothing joins are left out. */
function connectedParts(count: number, edges: readonly MapEdge[]): { part: number[]; own: MapEdge[] }[] {
  const head = Array.from({ length: count }, (_, v) => v);
  const find = (v: number): number => {
    let at = v;
    while ((head[at] ?? at) !== at) {
      head[at] = head[head[at] ?? at] ?? at;
      at = head[at] ?? at;
    }
    return at;
  };
  for (const { from, to } of edges) {
    const [a, b] = [find(from), find(to)];
    head[Math.max(a, b)] = Math.min(a, b);
  }
  const edgesOf = Map.groupBy(edges, ({ from }) => find(from));
  return [...Map.groupBy(head.map((_, v) => v), find)].flatMap(([root, part]) => {
    const own = edgesOf.get(root);
    return own === undefined ? [] : [{ part, own }];
  });
}

function layoutPart(part: readonly number[], heights: readonly number[], edges: readonly MapEdge[]): ComponentLayout {
  const place = new Map(part.map((v, i) => [v, i]));
  const own = edges.map(({ from, to, kind }) => ({ from: place.get(from) ?? 0, to: place.get(to) ?? 0, kind }));
  return layoutComponent(part.map((v) => heights[v] ?? 0), own);
}

/** The highest place that is free over so many columns. */
function findRoom(bottom: readonly number[], columns: number): { column: number; top: number } {
  let best = { column: 0, top: Number.POSITIVE_INFINITY };
  for (let column = 0; column + columns <= bottom.length; column += 1) {
    const top = Math.max(...bottom.slice(column, column + columns));
    if (top < best.top) best = { column, top };
  }
  return best;
}

/** Sets nodes in rows from a height on; returns where they end. */
function placeRows(list: readonly number[], heights: readonly number[], from: number, nodes: MapLayout['nodes']): number {
  let top = from;
  for (let at = 0; at < list.length; at += COLUMNS) {
    const row = list.slice(at, at + COLUMNS);
    for (const [i, v] of row.entries()) nodes[v] = { x: i * (NODE_WIDTH + GUTTER), y: top };
    top += Math.max(...row.map((v) => heights[v] ?? 0)) + NODE_GAP;
  }
  return top - NODE_GAP;
}
