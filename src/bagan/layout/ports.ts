import type { Edge, Graph, Node } from '../graph.ts';
import type { Leg } from './leg.ts';
import type { Route } from './occupancy.ts';
import type { BaganEnd, BaganLabel, Direction } from '../types.ts';

/** All px. */
const END_WIDTH = 54;
export const END_HEIGHT = 20;
const LABEL_GAP = 3;
/** Line, arrow head and air between two stubs of one side. */
const STUB_PITCH = 12;
const ARROW_ROOM = 14;
const STUB_ROOM = 6;
/** The arrow head of a branch that ends stands behind its label, with a little air. */
const HEAD_ROOM = 9;
const AIR = 5;

/** One use of a side of a symbol. */
interface Port {
  readonly edge: number;
  readonly side: Direction;
  readonly level: number;
  readonly leaves: boolean;
}

/** What a symbol needs around its centre, and what stands there; px from the centre. */
export interface Site {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly labels: readonly BaganLabel[];
  readonly ends: readonly BaganEnd[];
  /** For a branch that ends in its own cell: how far from the centre its stub reaches. */
  readonly stubs: ReadonlyMap<number, number>;
}

function sideOf(leg: Leg, towards: number): Direction {
  if (leg.channel === 'M') return towards > 0 ? 'right' : 'left';
  return towards > 0 ? 'down' : 'up';
}

/** The ports of every symbol, in the order of the edges. */
export function collectPorts(graph: Graph, routes: readonly Route[]): Port[][] {
  const ports: Port[][] = graph.nodes.map(() => []);
  graph.edges.forEach((edge, at) => {
    const legs = routes[at]?.legs ?? [];
    const first = legs[0];
    const last = legs[legs.length - 1];
    if (!first || !last) return;
    ports[edge.source]?.push({ edge: at, side: sideOf(first, first.to - first.from), level: first.level, leaves: true });
    if (edge.target >= 0) {
      ports[edge.target]?.push({ edge: at, side: sideOf(last, last.from - last.to), level: last.level, leaves: false });
    }
  });
  return ports;
}

/** How far apart the stubs of each row stand: enough for the highest label or end kapsul beside one of them. */
export function levelPitch(graph: Graph, ports: readonly Port[][]): number[] {
  const labels = new Array<number>(graph.rowCount).fill(0);
  const ends = new Array<number>(graph.rowCount).fill(0);
  graph.nodes.forEach(({ row }, at) => {
    for (const port of ports[at] ?? []) {
      if (port.side === 'up' || port.side === 'down' || !port.leaves) continue;
      const edge = graph.edges[port.edge];
      if (edge?.label) labels[row] = Math.max(labels[row] ?? 0, edge.label.height + LABEL_GAP);
      if (edge?.ujung === 'selesai') ends[row] = END_HEIGHT / 2;
    }
  });
  // Between two stubs: half an arrow head or end kapsul of one, the label of the other, and air.
  return labels.map((label, row) => Math.max(STUB_PITCH, label + Math.max(ends[row] ?? 0, 4) + 4, 2 * (ends[row] ?? 0) + 4));
}

/** Half sizes of a symbol that holds its text and the stubs `reach` px above and below its middle. */
function symbolSize(node: Node, reach: number): { halfWidth: number; halfHeight: number } {
  const text = node.text.length * 4.2;
  if (node.shape === 'kotak') return { halfWidth: Math.max(22, Math.ceil(text) + 6), halfHeight: Math.max(13, reach + 6) };
  if (node.shape === 'kapsul') return { halfWidth: Math.max(30, Math.ceil(node.text.length * 3.6) + 8), halfHeight: 13 + reach };
  // The sides of a segilima are upright down to its tip, which starts 8 px above its lowest point.
  if (node.shape === 'segilima') return { halfWidth: Math.max(12, Math.ceil(text) + 6), halfHeight: Math.max(14, reach + 14) };
  const halfHeight = Math.max(18, Math.round(reach * 1.5) + 8);
  return { halfWidth: Math.max(26, Math.ceil(text * 1.6) + 8, 17 + Math.round(halfHeight / 2)), halfHeight };
}

interface Growing {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lays out a symbol with its labels and end kapsul, and says how much room they need on each side. */
export function layoutSite(node: Node, ports: readonly Port[], edges: readonly Edge[], pitch: number): Site {
  const reach = Math.max(0, ...ports.map((port) => Math.abs(port.level) * pitch));
  const { halfWidth, halfHeight } = symbolSize(node, reach);
  const room: Growing = { left: halfWidth + AIR, right: halfWidth + AIR, top: halfHeight + AIR, bottom: halfHeight + AIR };
  const labels: BaganLabel[] = [];
  const ends: BaganEnd[] = [];
  const stubs = new Map<number, number>();
  const isSide = (port: Port): boolean => port.side === 'left' || port.side === 'right';
  // Sides first: what stands above and below must keep clear of their labels.
  for (const port of ports.filter(isSide)) placeSide(port);
  const beside = { top: room.top - AIR, bottom: room.bottom - AIR };
  for (const port of ports) if (!isSide(port)) placeUpright(port);
  return { halfWidth, halfHeight, ...room, labels, ends, stubs };

  function addLabel(edge: Edge, x: number, y: number, anchor: 'start' | 'end'): void {
    if (!edge.label) return;
    const { width, height, lines, text, elided } = edge.label;
    labels.push({ jalur: edge.jalur, alur: edge.alur, row: node.row, col: node.col, x, y, width, height, lines, text, elided, anchor });
  }

  function addEnd(edge: Edge, x: number, y: number): void {
    ends.push({
      jalur: edge.jalur,
      alur: edge.alur,
      row: node.row,
      col: node.col,
      x: x - END_WIDTH / 2,
      y: y - END_HEIGHT / 2,
      width: END_WIDTH,
      height: END_HEIGHT,
    });
  }

  function placeSide(port: Port): void {
    const edge = edges[port.edge];
    if (!edge) return;
    const direction = port.side === 'right' ? 1 : -1;
    const side = port.side === 'right' ? 'right' : 'left';
    const y = port.level * pitch;
    let far = halfWidth + (port.leaves ? STUB_ROOM : ARROW_ROOM);
    if (port.leaves && edge.label) {
      const near = halfWidth + LABEL_GAP;
      far = near + edge.label.width + LABEL_GAP;
      const above = y - LABEL_GAP - edge.label.height;
      addLabel(edge, direction > 0 ? near : -near - edge.label.width, above, direction > 0 ? 'start' : 'end');
      room.top = Math.max(room.top, -above + AIR);
    }
    if (edge.ujung !== null && port.leaves) {
      const stub = far + HEAD_ROOM;
      stubs.set(port.edge, stub);
      far = stub;
      if (edge.ujung === 'selesai') {
        addEnd(edge, direction * (stub + END_WIDTH / 2), y);
        far += END_WIDTH;
        room.top = Math.max(room.top, END_HEIGHT / 2 - y + AIR);
        room.bottom = Math.max(room.bottom, END_HEIGHT / 2 + y + AIR);
      }
    }
    room[side] = Math.max(room[side], far + AIR);
  }

  function placeUpright(port: Port): void {
    const edge = edges[port.edge];
    if (!edge) return;
    const down = port.side === 'down';
    const side = down ? 'bottom' : 'top';
    let far = halfHeight + (port.leaves ? STUB_ROOM : ARROW_ROOM);
    if (port.leaves && edge.label) {
      const near = beside[side] + 1;
      addLabel(edge, 5, down ? near : -near - edge.label.height, 'start');
      room.right = Math.max(room.right, 5 + edge.label.width + AIR);
      far = near + edge.label.height + 1;
    }
    if (edge.ujung !== null && port.leaves) {
      const stub = Math.max(far, beside[side]) + HEAD_ROOM;
      stubs.set(port.edge, stub);
      far = stub;
      if (edge.ujung === 'selesai') {
        addEnd(edge, 0, (down ? 1 : -1) * (stub + END_HEIGHT / 2));
        far += END_HEIGHT;
        room.right = Math.max(room.right, END_WIDTH / 2 + AIR);
        room.left = Math.max(room.left, END_WIDTH / 2 + AIR);
      }
    }
    room[side] = Math.max(room[side], far + AIR);
  }
}

/** Where a line at `offset` px from a symbol's middle meets its left or right outline, px from its centre. */
export function outlineAt(node: Node, site: Site, offset: number): number {
  if (node.shape !== 'ketupat') return site.halfWidth;
  return site.halfWidth * (1 - Math.abs(offset) / site.halfHeight);
}
