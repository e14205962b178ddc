import { resolveGeometry } from './geometry.ts';
import type { Rect, ResolvedBagan } from './geometry.ts';
import { lineOf } from './line.ts';
import type { Line } from './line.ts';
import { enters, isInside, near, onOutline, relation } from './rect.ts';
import { countForeignShares } from './shares.ts';
import type { Bagan, BaganSymbol, TileBox } from '../types.ts';

/** Faults (all 0 by construction) and qualities of a laid out bagan. */
export interface BaganMetrics {
  /** Connector stretches and arrow heads through, along or within 2 px of a symbol or an end kapsul, save where they leave and reach their own. */
  readonly throughSymbol: number;
  /**
   * Pairs of connectors that touch, run together or cover each other's arrow head elsewhere than from the start of one fork on
   * or up to one target.
   */
  readonly sharedStretch: number;
  /** Connectors that are not one rectilinear path from the outline of their source to that of their target. */
  readonly brokenPath: number;
  /** Pairs of labels, and of labels and end kapsul with symbols, arrow heads and connectors, that touch. */
  readonly labelCollision: number;
  /** Labels that do not stand in the tile of their source, beside the first stretch of their connector and no longer than it. */
  readonly labelAway: number;
  /** Symbols, labels, kapsul, arrow heads and turns that reach out of the tiles they belong to. */
  readonly outside: number;
  readonly crossings: number;
  readonly bends: number;
  /** px. */
  readonly length: number;
}

interface Placed {
  readonly symbol: BaganSymbol;
  readonly box: Rect;
}

const CLEARANCE = 2;
/** A label stands at most this far from the line it belongs to. */
const LABEL_REACH = 6;
/** Least last stretch: the arrow head lies on it. */
const LEAST_LAST = 8;

/** A stretch may touch a symbol only where its way begins or ends there, and leads straight away from it. */
function touchesOwn(line: Line, at: number, { symbol, box }: Placed): boolean {
  const { connector, points, stretches } = line;
  const leaves = connector.from === symbol.simpul && at === 0;
  const arrives = connector.to === symbol.simpul && at === stretches.length - 1;
  const stretch = stretches[at];
  const outer = points[leaves ? at + 1 : at];
  if (!stretch || !outer || !(leaves || arrives)) return false;
  if (enters(stretch, symbol.shape, box)) return false;
  return (leaves && arrives) || !near({ ...outer, width: 0, height: 0 }, box, CLEARANCE);
}

function countThroughSymbols(lines: readonly Line[], symbols: readonly Placed[]): number {
  let count = 0;
  for (const placed of symbols) {
    for (const line of lines) {
      line.stretches.forEach((stretch, at) => {
        if (near(stretch, placed.box, CLEARANCE) && !touchesOwn(line, at, placed)) count++;
      });
      const { to } = line.connector;
      if (to !== placed.symbol.simpul && near(line.head, placed.box, CLEARANCE)) count++;
    }
  }
  return count;
}

function countThroughEnds(lines: readonly Line[], ends: ResolvedBagan['ends']): number {
  let count = 0;
  for (const { end, box } of ends) {
    for (const { connector, stretches, head } of lines) {
      const own = connector.jalur === end.jalur && connector.alur === end.alur;
      stretches.forEach((stretch, at) => {
        if (own && at === stretches.length - 1 ? enters(stretch, 'kapsul', box) : near(stretch, box, CLEARANCE)) count++;
      });
      if (!own && near(head, box, CLEARANCE)) count++;
    }
  }
  return count;
}

function isBroken({ connector, points, stretches, head }: Line, placed: ReadonlyMap<string, Placed>): boolean {
  const [first, last] = [points[0], points[points.length - 1]];
  const source = placed.get(connector.from);
  const lastStretch = stretches[stretches.length - 1];
  if (!first || !last || !source || !lastStretch || !onOutline(first, source.symbol.shape, source.box)) return true;
  if (connector.to !== null) {
    const target = placed.get(connector.to);
    if (!target || !onOutline(last, target.symbol.shape, target.box)) return true;
  }
  // The head lies along the last stretch, wholly.
  if (!near(head, lastStretch, 0.01) || Math.max(lastStretch.width, lastStretch.height) < LEAST_LAST - 1e-6) return true;
  return stretches.some(({ width, height }) => Math.min(width, height) > 1e-6 || width + height < 1e-6);
}

function countLabelFaults(resolved: ResolvedBagan, lines: readonly Line[]): { labelCollision: number; labelAway: number } {
  let [labelCollision, labelAway] = [0, 0];
  const boxes = [
    ...resolved.labels.map(({ label, box }) => ({ ...label, box, isEnd: false })),
    ...resolved.ends.map(({ end, box }) => ({ ...end, box, isEnd: true })),
  ];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) if (near(a.box, b.box, 1)) labelCollision++;
    for (const { box } of resolved.symbols) if (near(a.box, box, 1)) labelCollision++;
    for (const line of lines) {
      const own = line.connector.alur === a.alur && line.connector.jalur === a.jalur;
      // An end kapsul is reached by its own connector; see `countThroughEnds`.
      if (own && a.isEnd) continue;
      for (const box of [...line.stretches, line.head]) if (near(a.box, box, 1)) labelCollision++;
      const first = line.stretches[0];
      const source = resolved.symbols.find(({ symbol }) => symbol.simpul === line.connector.from)?.symbol;
      const inTile = source?.row === a.row && source.col === a.col;
      if (own && !(inTile && first && isBeside(a.box, first))) labelAway++;
    }
  });
  return { labelCollision, labelAway };
}

/** A label above or below a level stretch, or left or right of an upright one, that is at least as long. */
function isBeside(label: Rect, { x, y, width, height }: Rect): boolean {
  if (width > height) {
    const within = label.x >= x && label.x + label.width <= x + width;
    return within && (label.y + label.height <= y ? y - label.y - label.height : label.y - y) <= LABEL_REACH;
  }
  const within = label.y >= y && label.y + label.height <= y + height;
  return within && (label.x + label.width <= x ? x - label.x - label.width : label.x - x) <= LABEL_REACH;
}

/** What does not lie in the tile it is drawn in. */
function countOutside(bagan: Bagan, resolved: ResolvedBagan, lines: readonly Line[]): number {
  let count = 0;
  const check = ({ row, col }: Pick<TileBox, 'row' | 'col'>, box: Rect): void => {
    const tile = resolved.tiles[row]?.[col];
    if (!tile || !isInside(box, tile)) count++;
  };
  for (const { symbol, box } of resolved.symbols) check(symbol, box);
  for (const { label, box } of resolved.labels) check(label, box);
  for (const { end, box } of resolved.ends) check(end, box);
  bagan.connectors.forEach(({ points }, i) => {
    const line = lines[i];
    points.forEach(({ x, y }, at) => {
      const place = { row: y.index, col: x.index };
      const point = line?.points[at];
      if (point) check(place, { ...point, width: 0, height: 0 });
      if (line && at === points.length - 1) check(place, line.head);
    });
  });
  return count;
}

/** Measures a bagan at the given tile sizes (px; the least sizes where none are given). */
export function measureBagan(bagan: Bagan, columnWidths: readonly number[] = [], rowHeights: readonly number[] = []): BaganMetrics {
  const resolved = resolveGeometry(bagan, columnWidths, rowHeights);
  const lines = resolved.connectors.map(lineOf);
  const placed = new Map(resolved.symbols.map((item) => [item.symbol.simpul, item]));
  let [crossings, bends, length] = [0, 0, 0];
  lines.forEach((a, i) => {
    bends += a.points.length - 2;
    for (const { width, height } of a.stretches) length += width + height;
    for (const b of lines.slice(i + 1)) {
      for (const s of a.stretches) for (const t of b.stretches) if (relation(s, t) === 'cross') crossings++;
    }
  });
  return {
    throughSymbol: countThroughSymbols(lines, resolved.symbols) + countThroughEnds(lines, resolved.ends),
    sharedStretch: countForeignShares(lines),
    brokenPath: lines.filter((line) => isBroken(line, placed)).length,
    ...countLabelFaults(resolved, lines),
    outside: countOutside(bagan, resolved, lines),
    crossings,
    bends,
    length,
  };
}
