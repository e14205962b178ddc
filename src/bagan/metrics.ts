import { resolveGeometry } from './geometry.ts';
import type { AbsolutePoint, Rect, ResolvedBagan } from './geometry.ts';
import type { Bagan, BaganConnector } from './types.ts';

/** Faults (all 0 by construction) and qualities of a laid out bagan. */
export interface BaganMetrics {
  /** Connector stretches through, along or within 2 px of a symbol or an end kapsul that is not their own. */
  readonly throughSymbol: number;
  /** Pairs of connectors that share a stretch or touch without leaving one fork or joining into one target. */
  readonly sharedStretch: number;
  /** Connectors that are not one rectilinear path from the outline of their source to that of their target. */
  readonly brokenPath: number;
  /** Pairs of labels, and of labels and end kapsul with symbols and foreign connectors, that touch. */
  readonly labelCollision: number;
  /** Symbols, labels, kapsul or lines that reach out of the tiles they belong to. */
  readonly outside: number;
  readonly crossings: number;
  readonly bends: number;
  /** px. */
  readonly length: number;
}

interface Stretch {
  readonly owner: number;
  readonly box: Rect;
}

const CLEARANCE = 2;

function stretchesOf(points: readonly AbsolutePoint[], owner: number): Stretch[] {
  const out: Stretch[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
    out.push({ owner, box: { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) } });
  }
  return out;
}

/** Whether two rectangles come nearer than `gap` px (0: overlap). */
function near(a: Rect, b: Rect, gap: number): boolean {
  const dx = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const dy = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(dx, dy) < gap - 1e-6;
}

/** May these two run on one line somewhere? */
function related(a: BaganConnector, b: BaganConnector): boolean {
  if (a.from === b.from) return a.fork && b.fork;
  return a.to !== null && a.to === b.to;
}

/** `cross`, `touch` (share a stretch, or one ends or turns on the other) or `apart`. */
function relation(a: Rect, b: Rect): 'cross' | 'touch' | 'apart' {
  if (!near(a, b, 0.01)) return 'apart';
  const aHorizontal = a.width > a.height;
  if (aHorizontal === b.width > b.height) return 'touch';
  const [h, v] = aHorizontal ? [a, b] : [b, a];
  const inside = v.x > h.x + 0.01 && v.x < h.x + h.width - 0.01 && h.y > v.y + 0.01 && h.y < v.y + v.height - 0.01;
  return inside ? 'cross' : 'touch';
}

function onOutline(point: AbsolutePoint, box: Rect): boolean {
  const x = Math.abs(point.x - (box.x + box.width / 2)) / (box.width / 2);
  const y = Math.abs(point.y - (box.y + box.height / 2)) / (box.height / 2);
  return x <= 1.001 && y <= 1.001 && (x > 0.999 || y > 0.999 || Math.abs(x + y - 1) < 0.001);
}

function isBroken(resolved: ResolvedBagan, connector: BaganConnector, points: readonly AbsolutePoint[]): boolean {
  const boxOf = (simpul: string | null): Rect | undefined =>
    resolved.symbols.find((item) => item.symbol.simpul === simpul)?.box;
  const first = points[0];
  const last = points[points.length - 1];
  const source = boxOf(connector.from);
  if (!first || !last || points.length < 2 || !source || !onOutline(first, source)) return true;
  if (connector.to !== null) {
    const target = boxOf(connector.to);
    if (!target || !onOutline(last, target)) return true;
  }
  return stretchesOf(points, 0).some(({ box }) => Math.min(box.width, box.height) > 1e-6 || box.width + box.height < 1e-6);
}

/** Measures a bagan at the given tile sizes (px; the least sizes where none are given). */
export function measureBagan(
  bagan: Bagan,
  columnWidths: readonly number[] = [],
  rowHeights: readonly number[] = [],
): BaganMetrics {
  const resolved = resolveGeometry(bagan, columnWidths, rowHeights);
  const connectors = resolved.connectors;
  const stretches = connectors.map(({ points }, owner) => stretchesOf(points, owner));
  const all = stretches.flat();
  const result = { throughSymbol: 0, sharedStretch: 0, brokenPath: 0, labelCollision: 0, outside: 0, crossings: 0, bends: 0, length: 0 };

  for (const { symbol, box } of resolved.symbols) {
    for (const stretch of all) {
      const connector = connectors[stretch.owner]?.connector;
      if (!connector) continue;
      const own = connector.from === symbol.simpul || connector.to === symbol.simpul;
      if (near(stretch.box, box, own ? -0.01 : CLEARANCE) && !(own && symbol.shape === 'ketupat')) result.throughSymbol++;
    }
  }
  for (const { end, box } of resolved.ends) {
    for (const stretch of all) {
      const own = connectors[stretch.owner]?.connector.alur === end.alur;
      if (near(stretch.box, box, own ? -0.01 : CLEARANCE)) result.throughSymbol++;
    }
  }
  connectors.forEach((a, i) => {
    if (isBroken(resolved, a.connector, a.points)) result.brokenPath++;
    result.bends += a.points.length - 2;
    for (const { box } of stretches[i] ?? []) result.length += box.width + box.height;
    for (let j = i + 1; j < connectors.length; j++) {
      const b = connectors[j];
      if (!b) continue;
      let touch = false;
      for (const s of stretches[i] ?? []) {
        for (const t of stretches[j] ?? []) {
          const how = relation(s.box, t.box);
          if (how === 'cross') result.crossings++;
          else if (how === 'touch') touch = true;
        }
      }
      if (touch && !related(a.connector, b.connector)) result.sharedStretch++;
    }
  });
  const boxes = [
    ...resolved.labels.map(({ label, box }) => ({ alur: label.alur, box })),
    ...resolved.ends.map(({ end, box }) => ({ alur: end.alur, box })),
  ];
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1)) if (near(a.box, b.box, 1)) result.labelCollision++;
    for (const { box } of resolved.symbols) if (near(a.box, box, 1)) result.labelCollision++;
    for (const stretch of all) {
      const own = connectors[stretch.owner]?.connector.alur === a.alur;
      if (!own && near(a.box, stretch.box, 1)) result.labelCollision++;
    }
  });
  const width = bagan.columns.reduce((sum, column, i) => sum + Math.max(column.min, columnWidths[i] ?? 0), 0);
  const height = bagan.rows.reduce((sum, row, i) => sum + Math.max(row.min, rowHeights[i] ?? 0), 0);
  const page: Rect = { x: 0, y: 0, width, height };
  for (const box of [...boxes, ...resolved.symbols, ...all].map((item) => item.box)) {
    const inside = box.x >= page.x && box.y >= page.y && box.x + box.width <= width && box.y + box.height <= height;
    if (!inside) result.outside++;
  }
  return result;
}
