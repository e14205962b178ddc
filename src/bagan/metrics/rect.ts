import type { AbsolutePoint, Rect } from './geometry.ts';
import type { Direction, Shape } from '../types.ts';

/** Rectangles and how they lie to each other; all px. A straight line is a rectangle without width or height. */

/** Length of an arrow head, and half its breadth; see `heads` in `draw.ts`. */
const HEAD_LENGTH = 8;
const HEAD_HALF = 4;

/** The straight stretches of a path. */
export function stretchesOf(points: readonly AbsolutePoint[]): Rect[] {
  const out: Rect[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (!a || !b) continue;
    out.push({ x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) });
  }
  return out;
}

/** Whether two rectangles come nearer than `gap` px (0: overlap). */
export function near(a: Rect, b: Rect, gap: number): boolean {
  const dx = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const dy = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(dx, dy) < gap - 1e-6;
}

export function isInside(box: Rect, outer: Rect): boolean {
  return (
    box.x >= outer.x - 1e-6 &&
    box.y >= outer.y - 1e-6 &&
    box.x + box.width <= outer.x + outer.width + 1e-6 &&
    box.y + box.height <= outer.y + outer.height + 1e-6
  );
}

/** How two stretches meet: `cross`, `touch` (lie on one line, or one ends or turns on the other) or `apart`. */
export function relation(a: Rect, b: Rect): 'cross' | 'touch' | 'apart' {
  if (!near(a, b, 0.01)) return 'apart';
  const aHorizontal = a.width > a.height;
  if (aHorizontal === b.width > b.height) return 'touch';
  const [h, v] = aHorizontal ? [a, b] : [b, a];
  const inside = v.x > h.x + 0.01 && v.x < h.x + h.width - 0.01 && h.y > v.y + 0.01 && h.y < v.y + v.height - 0.01;
  return inside ? 'cross' : 'touch';
}

/** The rectangle around an arrow head. */
export function headBox(tip: AbsolutePoint, head: Direction): Rect {
  if (head === 'up' || head === 'down') {
    return { x: tip.x - HEAD_HALF, y: head === 'down' ? tip.y - HEAD_LENGTH : tip.y, width: 2 * HEAD_HALF, height: HEAD_LENGTH };
  }
  return { x: head === 'right' ? tip.x - HEAD_LENGTH : tip.x, y: tip.y - HEAD_HALF, width: HEAD_LENGTH, height: 2 * HEAD_HALF };
}

/** How far `value` lies outside of `from … from + size` (0 inside), measured from the middle in halves of the size. */
function reach(lo: number, hi: number, from: number, size: number): number {
  const middle = from + size / 2;
  return Math.max(0, lo - middle, middle - hi) / (size / 2);
}

/** Whether a stretch goes into the outline of a symbol, further than to its edge. */
export function enters(stretch: Rect, shape: Shape, box: Rect): boolean {
  if (shape !== 'ketupat') {
    const within = (lo: number, hi: number, from: number, size: number): boolean => hi > from + 0.01 && lo < from + size - 0.01;
    return (
      within(stretch.x, stretch.x + stretch.width, box.x, box.width) && within(stretch.y, stretch.y + stretch.height, box.y, box.height)
    );
  }
  const x = reach(stretch.x, stretch.x + stretch.width, box.x, box.width);
  const y = reach(stretch.y, stretch.y + stretch.height, box.y, box.height);
  return x + y < 0.999;
}

/** Whether a point lies on the outline of a symbol; of a kapsul, on its straight sides or the tops of its rounds. */
export function onOutline(point: AbsolutePoint, shape: Shape, box: Rect): boolean {
  const x = Math.abs(point.x - (box.x + box.width / 2)) / (box.width / 2);
  const y = Math.abs(point.y - (box.y + box.height / 2)) / (box.height / 2);
  if (shape === 'ketupat') return Math.abs(x + y - 1) < 0.001;
  return x <= 1.001 && y <= 1.001 && (x > 0.999 || y > 0.999);
}
