import type { AbsolutePoint, Rect } from './geometry.ts';
import type { Line } from './line.ts';
import { near, relation } from './rect.ts';

/**
 * Invariant 2: two connectors share a stretch only when they merge into the same target, or leave the same fork before any
 * label.
 */

function isSame(a: AbsolutePoint, b: AbsolutePoint): boolean {
  return Math.abs(a.x - b.x) < 0.01 && Math.abs(a.y - b.y) < 0.01;
}

/** The px that two paths run together from their first points on. */
function commonLength(a: readonly AbsolutePoint[], b: readonly AbsolutePoint[]): number {
  let length = 0;
  for (let i = 0; i + 1 < Math.min(a.length, b.length); i++) {
    const [p, q, r, s] = [a[i], a[i + 1], b[i], b[i + 1]];
    if (!p || !q || !r || !s || !isSame(p, r)) break;
    const [dx, dy, ex, ey] = [q.x - p.x, q.y - p.y, s.x - r.x, s.y - r.y];
    const sameWay = Math.abs(dx * ey - dy * ex) < 0.01 && dx * ex + dy * ey > 0;
    if (!sameWay) break;
    length += Math.min(Math.abs(dx) + Math.abs(dy), Math.abs(ex) + Math.abs(ey));
  }
  return length;
}

/** The px in which two stretches lie on one line. */
function sharedLength(a: Rect, b: Rect): number {
  if (a.width > a.height !== b.width > b.height || !near(a, b, 0.01)) return 0;
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(x, y, 0);
}

/** Do these two meet where they have no right to? */
function shareWrongly(a: Line, b: Line): boolean {
  const fork = a.connector.from === b.connector.from && a.connector.fork && b.connector.fork;
  const joins = a.connector.to !== null && a.connector.to === b.connector.to && (fork || a.connector.from !== b.connector.from);
  if (!fork && !joins) {
    for (const s of a.stretches) for (const t of b.stretches) if (relation(s, t) === 'touch') return true;
  }
  if (!joins && coversHead(a, b)) return true;
  let shared = 0;
  for (const s of a.stretches) for (const t of b.stretches) shared += sharedLength(s, t);
  if (shared < 0.01) return false;
  const start = fork ? commonLength(a.points, b.points) : 0;
  const end = joins ? commonLength(a.points.toReversed(), b.points.toReversed()) : 0;
  // Two ways of one fork to one target may be the same all along.
  const whole = fork && joins && Math.abs(start - end) < 0.01;
  return shared > (whole ? start : start + end) + 0.01;
}

/** A line or a head on the arrow head of another target. */
function coversHead(a: Line, b: Line): boolean {
  if (near(a.head, b.head, 0)) return true;
  return a.stretches.some((stretch) => near(stretch, b.head, 0.01)) || b.stretches.some((stretch) => near(stretch, a.head, 0.01));
}

/** Pairs of connectors that share what they may not. */
export function countForeignShares(lines: readonly Line[]): number {
  let count = 0;
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) if (shareWrongly(a, b)) count++;
  });
  return count;
}
