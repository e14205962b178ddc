import { resolveGeometry } from '../../src/bagan/index.ts';
import type { Bagan, BaganConnector } from '../../src/bagan/index.ts';

interface XY {
  x: number;
  y: number;
}

interface Line {
  readonly connector: BaganConnector;
  readonly points: readonly XY[];
}

interface Span {
  readonly horizontal: boolean;
  readonly at: number;
  readonly lo: number;
  readonly hi: number;
}

function spans(points: readonly XY[]): Span[] {
  return points.slice(1).flatMap((b, i): Span[] => {
    const a = points[i];
    if (!a) return [];
    const horizontal = Math.abs(a.y - b.y) < 1e-6;
    const [p, q, at] = horizontal ? [a.x, b.x, a.y] : [a.y, b.y, a.x];
    return [{ horizontal, at, lo: Math.min(p, q), hi: Math.max(p, q) }];
  });
}

function same(a: XY | undefined, b: XY | undefined): boolean {
  return a !== undefined && b !== undefined && Math.hypot(a.x - b.x, a.y - b.y) < 1e-6;
}

/** The px that two paths run together from their start. */
function commonStart(a: readonly XY[], b: readonly XY[]): number {
  if (!same(a[0], b[0])) return 0;
  let length = 0;
  for (let i = 1; i < Math.min(a.length, b.length); i++) {
    const [p, q, r] = [a[i - 1], a[i], b[i]];
    if (!p || !q || !r) break;
    const [dq, dr] = [{ x: q.x - p.x, y: q.y - p.y }, { x: r.x - p.x, y: r.y - p.y }];
    if (Math.abs(dq.x * dr.y - dq.y * dr.x) > 1e-6 || dq.x * dr.x + dq.y * dr.y < 0) break;
    length += Math.min(Math.hypot(dq.x, dq.y), Math.hypot(dr.x, dr.y));
    if (!same(q, r)) break;
  }
  return length;
}

/** The px in which two paths lie on one line. */
function together(a: readonly Span[], b: readonly Span[]): number {
  let length = 0;
  for (const x of a) {
    for (const y of b) {
      if (x.horizontal === y.horizontal && Math.abs(x.at - y.at) < 0.01) length += Math.max(0, Math.min(x.hi, y.hi) - Math.max(x.lo, y.lo));
    }
  }
  return length;
}

/** Least distance between parallel, side by side stretches of two paths. */
function nearest(a: readonly Span[], b: readonly Span[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const x of a) {
    for (const y of b) {
      if (x.horizontal !== y.horizontal || Math.min(x.hi, y.hi) - Math.max(x.lo, y.lo) < 0.5) continue;
      least = Math.min(least, Math.abs(x.at - y.at));
    }
  }
  return least;
}

/** Faults that `measureBagan` does not look for; written on its own, so that it does not repeat its mistakes. */
export function inspect(bagan: Bagan, widths: readonly number[] = [], heights: readonly number[] = []): string[] {
  const faults: string[] = [];
  const lines: readonly Line[] = resolveGeometry(bagan, widths, heights).connectors;
  const cut = lines.map((line) => spans(line.points));
  lines.forEach((a, i) => {
    for (let j = i + 1; j < lines.length; j++) {
      const b = lines[j];
      if (!b) continue;
      const name = `${a.connector.jalur} | ${b.connector.jalur}`;
      const shared = together(cut[i] ?? [], cut[j] ?? []);
      const start = commonStart(a.points, b.points);
      const end = commonStart([...a.points].reverse(), [...b.points].reverse());
      const fork = a.connector.from === b.connector.from && a.connector.fork && b.connector.fork;
      const join = a.connector.to !== null && a.connector.to === b.connector.to && (fork || a.connector.from !== b.connector.from);
      const twin = fork && join && Math.abs(start - end) < 0.01;
      const allowed = twin ? start : (fork ? start : 0) + (join ? end : 0);
      if (shared > allowed + 0.01) faults.push(`shares ${shared.toFixed(1)} px, ${allowed.toFixed(1)} allowed: ${name}`);
      const gap = nearest(cut[i] ?? [], cut[j] ?? []);
      if (gap > 0.01 && gap < 5.99) faults.push(`only ${gap.toFixed(1)} px apart: ${name}`);
    }
  });
  return faults;
}
