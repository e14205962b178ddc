/** Counts what is wrong with a drawn flowchart, from nothing but what stands on the screen. */

export interface XY {
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a browser drew, in px at natural size. */
export interface Drawing {
  /** Points along the outline of each symbol. */
  symbols: { id: string; outline: XY[] }[];
  /** Points along each connector, about 1 px apart, and its pieces, each an unbroken run of points. */
  connectors: { id: string; from: string; to: string; pieces: XY[][] }[];
  labels: { connector: string; box: Box }[];
}

export interface Defects {
  /** Connectors through, along or within 2 px of a symbol that is neither their source nor their target. */
  throughSymbol: string[];
  /** Pairs of connectors on one stretch that neither end in one symbol nor leave one fork without labels. */
  sharedStretch: string[];
  /** Labels that touch a symbol, another label, or a connector that is not their own. */
  labelCollisions: string[];
}

const NEAR_SYMBOL = 2;
/** Two lines this near look like one; a stretch this long is no crossing. */
const SAME_LINE = 1.5;
const STRETCH = 6;

export function countDefects({ symbols, connectors, labels }: Drawing): Defects {
  const hulls = symbols.map(({ id, outline }) => ({ id, hull: convexHull(outline) }));
  const labelled = new Set(labels.map(({ connector }) => connector));
  const throughSymbol = connectors.flatMap((connector) =>
    hulls
      .filter(({ id, hull }) => id !== connector.from && id !== connector.to && connector.pieces.some((points) => points.some((point) => distance(point, hull) < NEAR_SYMBOL)))
      .map(({ id }) => `${connector.id} × ${id}`),
  );
  const sharedStretch = pairs(connectors)
    .filter(([a, b]) => !(a.to === b.to) && !(a.from === b.from && !labelled.has(a.id) && !labelled.has(b.id)) && runsAlong(a.pieces, b.pieces) >= STRETCH)
    .map(([a, b]) => `${a.id} × ${b.id}`);
  const onSymbol = labels.flatMap(({ connector, box }) => hulls.filter(({ hull }) => touches(box, hull)).map(({ id }) => `${connector} × ${id}`));
  const onLabel = pairs(labels)
    .filter(([a, b]) => a.connector !== b.connector && overlaps(a.box, b.box))
    .map(([a, b]) => `${a.connector} × ${b.connector}`);
  const onConnector = labels.flatMap(({ connector, box }) =>
    connectors.filter(({ id, pieces }) => id !== connector && pieces.some((points) => points.some((point) => inside(point, box)))).map(({ id }) => `${connector} × ${id}`),
  );
  return { throughSymbol, sharedStretch, labelCollisions: [...onSymbol, ...onLabel, ...onConnector] };
}

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [T, T] => [a, b]));
}

/** The px of `a` that run beside `b` in the same or the opposite direction. */
function runsAlong(a: readonly XY[][], b: readonly XY[][]): number {
  const directed = b.flatMap((points) => withDirections(points));
  let length = 0;
  for (const points of a) {
    for (const { point, direction, step } of withDirections(points)) {
      const beside = directed.some((other) => Math.hypot(other.point.x - point.x, other.point.y - point.y) <= SAME_LINE && Math.abs(other.direction.x * direction.y - other.direction.y * direction.x) < 0.2);
      if (beside) length += step;
    }
  }
  return length;
}

function withDirections(points: readonly XY[]): { point: XY; direction: XY; step: number }[] {
  return points.slice(1).flatMap((point, i) => {
    const before = points[i] ?? point;
    const step = Math.hypot(point.x - before.x, point.y - before.y);
    return step === 0 ? [] : [{ point, direction: { x: (point.x - before.x) / step, y: (point.y - before.y) / step }, step }];
  });
}

/** All symbols are convex. */
function convexHull(points: readonly XY[]): XY[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const half = (ordered: readonly XY[]): XY[] => {
    const chain: XY[] = [];
    for (const point of ordered) {
      for (;;) {
        const [a, b] = [chain.at(-2), chain.at(-1)];
        if (!a || !b || cross(a, b, point) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

function cross(a: XY, b: XY, c: XY): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Distance of a point from a convex shape; 0 inside. */
function distance(point: XY, hull: readonly XY[]): number {
  const sides = hull.map((a, i): [XY, XY] => [a, hull[(i + 1) % hull.length] ?? a]);
  if (sides.every(([a, b]) => cross(a, b, point) >= 0)) return 0;
  return Math.min(...sides.map(([a, b]) => distanceToSegment(point, a, b)));
}

function distanceToSegment(point: XY, a: XY, b: XY): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length));
  return Math.hypot(point.x - a.x - t * (b.x - a.x), point.y - a.y - t * (b.y - a.y));
}

function inside({ x, y }: XY, box: Box): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Looks at points 1 px apart over the box, which is fine enough for shapes of this size. */
function touches(box: Box, hull: readonly XY[]): boolean {
  for (let x = box.left; x <= box.right; x += 1) {
    for (let y = box.top; y <= box.bottom; y += 1) if (distance({ x, y }, hull) === 0) return true;
  }
  return false;
}
