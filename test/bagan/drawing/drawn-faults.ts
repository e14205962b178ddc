import type { AlurSop } from '../../../src/bagan/index.ts';
import type { Drawn, Head, Outline, Piece, XY } from './pieces.ts';

/**
 * Faults of what is drawn, found from the flow and the drawn text alone: neither the layout nor its metrics are asked, so that
 * their mistakes are not repeated.
 */

const NEAR = 0.05;
const CLEARANCE = 2;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ x1, y1, x2, y2 }: Piece): Box {
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x1 - x2), height: Math.abs(y1 - y2) };
}

/** The distance between two boxes on the axis on which they are further apart; negative where they overlap. */
function gap(a: Box, b: Box): number {
  const dx = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const dy = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(dx, dy);
}

function point({ x, y }: XY): Box {
  return { x, y, width: 0, height: 0 };
}

function isOnOutline({ x, y }: XY, box: Outline): boolean {
  const [dx, dy] = [Math.abs(x - box.x - box.width / 2), Math.abs(y - box.y - box.height / 2)];
  if (box.isKetupat) return Math.abs(dx / box.width + dy / box.height - 0.5) < 0.002;
  const [overX, overY] = [dx - box.width / 2, dy - box.height / 2];
  return Math.abs(Math.max(overX, overY)) < NEAR;
}

function endsOf({ x1, y1, x2, y2 }: Piece): readonly [XY, XY] {
  return [{ x: x1, y: y1 }, { x: x2, y: y2 }];
}

/** All pieces that hang together with `start`. */
function joined(start: readonly Piece[], all: readonly Piece[]): Piece[] {
  const found = new Set(start);
  const queue = [...start];
  for (let piece = queue.pop(); piece !== undefined; piece = queue.pop()) {
    for (const other of all) {
      if (found.has(other) || gap(boxOf(piece), boxOf(other)) > NEAR) continue;
      found.add(other);
      queue.push(other);
    }
  }
  return [...found];
}

/** The pieces of one jalur hang together from the outline of its source to the head at that of its target, and none is left over. */
function pathFaults(name: string, pieces: readonly Piece[], heads: readonly Head[], source: Outline | undefined, target: Outline | undefined): string[] {
  const faults: string[] = [];
  const reached = new Set<Piece>();
  for (const { tip, back } of heads) {
    const head = { x: Math.min(tip.x, back.x), y: Math.min(tip.y, back.y), width: Math.abs(tip.x - back.x), height: Math.abs(tip.y - back.y) };
    const last = pieces.filter((piece) => endsOf(piece).some((end) => gap(point(end), head) < NEAR));
    const path = joined(last, pieces);
    for (const piece of path) reached.add(piece);
    if (target && !isOnOutline(tip, target)) faults.push(`${name}: its head is not at its target`);
    if (!source || !path.some((piece) => endsOf(piece).some((end) => isOnOutline(end, source)))) faults.push(`${name}: broken between source and head`);
  }
  if (pieces.some((piece) => !reached.has(piece))) faults.push(`${name}: a piece that leads to no head`);
  return faults;
}

/** px in which two pieces lie on one line. */
function together(a: Piece, b: Piece): number {
  const [p, q] = [boxOf(a), boxOf(b)];
  if (p.width > p.height !== q.width > q.height || gap(p, q) > NEAR) return 0;
  const overlap = (lo: number, size: number, other: number, otherSize: number): number => Math.min(lo + size, other + otherSize) - Math.max(lo, other);
  return Math.max(overlap(p.x, p.width, q.x, q.width), overlap(p.y, p.height, q.y, q.height));
}

interface Way {
  readonly name: string;
  readonly from: string;
  readonly to: string | null;
  readonly mayFork: boolean;
  readonly pieces: readonly Piece[];
  readonly heads: readonly Head[];
  readonly source: Outline | undefined;
  readonly target: Outline | undefined;
}

function byHook<T extends { readonly hook: string }>(items: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const list = map.get(item.hook);
    if (list) list.push(item);
    else map.set(item.hook, [item]);
  }
  return map;
}

function waysOf(sop: AlurSop, drawn: Drawn): Way[] {
  const places = new Map(drawn.simpul.map((outline) => [outline.hook, outline]));
  const decisions = new Set(sop.langkah.flatMap(({ urutan, simpul }) => simpul.flatMap(({ pelaksana, simbol }) => (simbol === 'keputusan' ? [`${urutan}:${pelaksana}`] : []))));
  const [pieces, heads] = [byHook(drawn.pieces), byHook(drawn.heads)];
  const names = new Map<string, AlurSop['alur'][number][]>();
  for (const alur of sop.alur) {
    const name = `${alur.dari.langkah}:${alur.dari.pelaksana}>${alur.ke ? `${alur.ke.langkah}:${alur.ke.pelaksana}` : alur.ujung}`;
    names.set(name, [...(names.get(name) ?? []), alur]);
  }
  return [...names].flatMap(([name, [alur]]) => {
    if (!alur) return [];
    const from = `${alur.dari.langkah}:${alur.dari.pelaksana}`;
    const to = alur.ke ? `${alur.ke.langkah}:${alur.ke.pelaksana}` : null;
    const same = names.get(name) ?? [];
    const [source, target] = [places.get(from), to === null ? undefined : places.get(to)];
    const mayFork = !decisions.has(from) && same.some(({ label }) => label === null);
    return [{ name, from, to, mayFork, pieces: pieces.get(name) ?? [], heads: heads.get(name) ?? [], source, target }];
  });
}

/** Everything wrong in what is drawn of a flow; all ends of its alur must exist. */
export function drawnFaults(sop: AlurSop, drawn: Drawn): string[] {
  const ways = waysOf(sop, drawn);
  const faults: string[] = [];
  for (const { urutan, simpul } of sop.langkah) {
    for (const { pelaksana } of simpul) {
      const count = drawn.simpul.filter(({ hook }) => hook === `${urutan}:${pelaksana}`).length;
      if (count !== 1) faults.push(`${urutan}:${pelaksana} is drawn ${count} times`);
    }
  }
  ways.forEach((way, i) => {
    const { name, from, to, pieces, heads, source, target } = way;
    if (to !== null && heads.length === 0) faults.push(`${name}: no head`);
    faults.push(...pathFaults(name, pieces, heads, source, target));
    for (const piece of pieces) {
      for (const outline of [...drawn.simpul, ...drawn.ends]) {
        const isOwn = outline.hook === from || outline.hook === to || outline.hook === name;
        if (!isOwn && gap(boxOf(piece), outline) < CLEARANCE - NEAR) faults.push(`${name}: too near to ${outline.hook}`);
      }
    }
    for (const other of ways.slice(i + 1)) {
      const related = (way.mayFork && other.mayFork && from === other.from) || (to !== null && to === other.to && from !== other.from);
      if (related) continue;
      if (pieces.some((a) => other.pieces.some((b) => together(a, b) > NEAR))) faults.push(`${name} and ${other.name} on one line`);
    }
  });
  return faults;
}
