import { foldLayers } from './map-fold.ts';
import { assignLayers, backEdges, type LayerEdge } from './map-layers.ts';
import { orderLayers } from './map-order.ts';
import { placeVertices } from './map-places.ts';

/** Columns that fit a window of 1440 px. */
export const COLUMNS = 5;
/** px. */
export const NODE_WIDTH = 200;
export const GUTTER = 54;
/** Room for a line that passes a layer, and the air between neighbours. */
const LANE = 6;
const NODE_GAP = 12;
const LANE_GAP = 7;

/** A line between two SOPs of a map; `kind` is how it is drawn. */
export interface MapEdge {
  from: number;
  to: number;
  kind: string;
}

/** A piece of a line: over a gutter (a curve), past a column (straight) or between two SOPs of one column (an arc); px from the top left of the part. */
export interface MapPiece {
  kind: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  /** How far an arc swings out; 0 for all others. */
  swing: number;
}

/** The tip of an arrow; `right` where it points to the right. */
export interface MapHead {
  kind: string;
  x: number;
  y: number;
  right: boolean;
}

export interface ComponentLayout {
  /** Columns it takes. */
  columns: number;
  height: number;
  /** Column and top of each vertex. */
  nodes: { column: number; y: number }[];
  pieces: MapPiece[];
  heads: MapHead[];
}

type Line = LayerEdge & { kind: string; forth: boolean; back: boolean };

/** How far an arc between two SOPs of one column swings into the gutter, px. */
const SWING = 44;

/**
 * Lays out SOPs that hang together in columns: what refers stands left of what it refers to, as far as the columns last. Lines that
 * lead to the same SOP run together; none passes behind another SOP.
 */
export function layoutComponent(heights: readonly number[], edges: readonly MapEdge[]): ComponentLayout {
  const count = heights.length;
  const layer = columnsOf(count, edges);
  const lines = toLines(layer, edges);
  const { vertexHeights, layerOf, segments } = addLanes(heights, layer, lines);
  const layers: number[][] = Array.from({ length: layerOf.reduce((a, b) => Math.max(a, b), 0) + 1 }, () => []);
  for (const [v, at] of layerOf.entries()) layers[at]?.push(v);
  const order = orderLayers(layers, segments);
  const gapOf = (a: number, b: number): number => (a < count && b < count ? NODE_GAP : LANE_GAP);
  const middle = placeVertices(order, segments, vertexHeights, gapOf).map((y) => Math.round(y * 2) / 2);
  const left = (v: number): number => (layerOf[v] ?? 0) * (NODE_WIDTH + GUTTER);
  const y = (v: number): number => middle[v] ?? 0;
  const lanes = layerOf.flatMap((_, v) => (v < count ? [] : [v]));
  const kindOf = new Map(segments.map(({ to, kind }) => [to, kind]));
  const isLast = (v: number): boolean => layerOf[v] === layers.length - 1 && layers.length > 1;
  const arcSide = (v: number): number => (isLast(v) ? left(v) : left(v) + NODE_WIDTH);
  const arcs = lines.filter(({ from, to }) => layer[from] === layer[to]);
  const unique = [...new Map(segments.map((s) => [`${s.from} ${s.to} ${s.kind}`, s])).values()];
  return {
    columns: layers.length,
    height: middle.reduce((most, at, v) => Math.max(most, at + (vertexHeights[v] ?? 0) / 2), 0),
    nodes: heights.map((height, v) => ({ column: layerOf[v] ?? 0, y: y(v) - height / 2 })),
    pieces: [
      ...unique.map(({ from, to, kind }) => ({ kind, x1: left(from) + NODE_WIDTH, y1: y(from), x2: left(to), y2: y(to), swing: 0 })),
      ...lanes.map((v) => ({ kind: kindOf.get(v) ?? '', x1: left(v), y1: y(v), x2: left(v) + NODE_WIDTH, y2: y(v), swing: 0 })),
      ...arcs.map(({ from, to, kind }) => ({ kind, x1: arcSide(from), y1: y(from), x2: arcSide(to), y2: y(to), swing: isLast(from) ? -SWING : SWING })),
    ],
    heads: [...new Map(lines.flatMap(({ from, to, kind, forth, back }) => {
      const isArc = layer[from] === layer[to];
      const head = (v: number, right: boolean): [string, MapHead] => [`${v} ${right} ${kind}`, { kind, x: right ? left(v) : left(v) + NODE_WIDTH, y: y(v), right }];
      return [...(forth ? [head(to, isArc ? isLast(to) : true)] : []), ...(back ? [head(from, isArc && isLast(from))] : [])];
    })).values()],
  };
}

/** The column of each SOP. */
function columnsOf(count: number, edges: readonly MapEdge[]): number[] {
  const back = backEdges(count, edges);
  const layers = assignLayers(count, edges.map((edge) => (back.has(edge) ? { from: edge.to, to: edge.from } : edge)));
  const columns = layers.some((layer) => layer >= COLUMNS) ? foldLayers(edges, layers, COLUMNS) : layers;
  const used = [...new Set(columns)].sort((a, b) => a - b);
  const place = new Map(used.map((column, i) => [column, i]));
  return columns.map((column) => place.get(column) ?? 0);
}

/** One line for each pair, from left to right; two SOPs that refer to each other share theirs. */
function toLines(layer: readonly number[], edges: readonly MapEdge[]): Line[] {
  const lines = new Map<string, Line>();
  for (const { from: dari, to: ke, kind } of edges) {
    const [a, b] = [layer[dari] ?? 0, layer[ke] ?? 0];
    const isBack = a > b || (a === b && lines.has(`${ke} ${dari}`));
    const [from, to] = isBack ? [ke, dari] : [dari, ke];
    const known = lines.get(`${from} ${to}`);
    if (known) lines.set(`${from} ${to}`, { ...known, forth: known.forth || !isBack, back: known.back || isBack });
    else lines.set(`${from} ${to}`, { from, to, kind, forth: !isBack, back: isBack });
  }
  return [...lines.values()];
}

/** Gives each line that passes layers a lane in each of them, one for all of its kind that lead to the same SOP. */
function addLanes(heights: readonly number[], layer: readonly number[], lines: readonly Line[]): { vertexHeights: number[]; layerOf: number[]; segments: (LayerEdge & { kind: string })[] } {
  const vertexHeights = [...heights];
  const layerOf = [...layer];
  const lanes = new Map<string, number>();
  const laneOf = (key: string, at: number): number => {
    const known = lanes.get(key);
    if (known !== undefined) return known;
    const v = vertexHeights.push(LANE) - 1;
    layerOf.push(at);
    lanes.set(key, v);
    return v;
  };
  const segments = new Map<string, LayerEdge & { kind: string }>();
  for (const { from, to, kind, forth, back } of lines) {
    if (layer[from] === layer[to]) continue;
    let previous = from;
    for (let at = (layer[from] ?? 0) + 1; at < (layer[to] ?? 0); at += 1) {
      const lane = laneOf(`${to} ${kind} ${forth} ${back} ${at}`, at);
      segments.set(`${previous} ${lane} ${kind}`, { from: previous, to: lane, kind });
      previous = lane;
    }
    segments.set(`${previous} ${to} ${kind}`, { from: previous, to, kind });
  }
  return { vertexHeights, layerOf, segments: [...segments.values()] };
}
