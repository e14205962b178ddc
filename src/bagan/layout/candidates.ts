import type { Graph, Node } from '../graph.ts';
import { leg } from './leg.ts';
import type { Leg } from './leg.ts';

/** Which gutters can be reached along the middle of its row from the node in each direction, through empty cells. */
interface Reach {
  readonly first: number;
  readonly last: number;
}

/** A possible way. */
export interface Candidate {
  readonly legs: readonly Leg[];
  /** Cost besides crossings, bends and length: how unlike the usual form it looks. */
  readonly oddness: number;
}

export function reachOf(graph: Graph, node: Node): Reach {
  const empty = (col: number): boolean => graph.cells[node.row * graph.colCount + col] === -1;
  let first = node.col;
  let last = node.col + 1;
  while (first > 0 && empty(first - 1)) first--;
  while (last < graph.colCount && empty(last)) last++;
  return { first, last };
}

const SIDE_ENTRY = 3;
const TOP_ENTRY_OF_RETURN = 6;
const TOP_ENTRY_OF_ROW = 4;
const TOP_EXIT = 6;
const BOTTOM_EXIT_OF_RETURN = 4;
const FORWARD_GUTTER = 2;

/**
 * All ways from `s` to `t` at level 0, in a fixed order. Names: M middle of a row, H gutter between rows, C middle of a
 * column, V gutter between columns.
 */
export function candidates(graph: Graph, s: Node, t: Node, sReach: Reach, tReach: Reach, mayLeaveUp: boolean): Candidate[] {
  const out: Candidate[] = [];
  const sx = 2 * s.col + 1;
  const sy = 2 * s.row + 1;
  const tx = 2 * t.col + 1;
  const ty = 2 * t.row + 1;
  const forward = t.row > s.row;
  const sameRow = t.row === s.row;
  const top = forward ? 0 : sameRow ? TOP_ENTRY_OF_ROW : TOP_ENTRY_OF_RETURN;
  const side = forward ? SIDE_ENTRY : 0;
  const gutter = forward ? FORWARD_GUTTER : 0;
  const bottom = t.row < s.row ? BOTTOM_EXIT_OF_RETURN : 0;
  const push = (oddness: number, ...legs: Leg[]): void => void out.push({ oddness, legs });

  if (s === t) {
    // A self loop goes round a corner of its symbol.
    for (const k of [s.col + 1, s.col]) {
      push(0, leg('M', s.row, sx, 2 * k), leg('V', k, sy, 2 * t.row), leg('H', t.row, 2 * k, tx), leg('C', t.col, 2 * t.row, ty));
      push(0, leg('C', s.col, sy, sy + 1), leg('H', s.row + 1, sx, 2 * k), leg('V', k, sy + 1, ty), leg('M', t.row, 2 * k, tx));
    }
    return out;
  }
  if (sameRow) push(0, leg('M', s.row, sx, tx));
  if (forward) {
    if (sx === tx) push(0, leg('C', s.col, sy, ty));
    else {
      push(0, leg('M', s.row, sx, tx), leg('C', t.col, sy, ty));
      push(side, leg('C', s.col, sy, ty), leg('M', t.row, sx, tx));
      for (let h = t.row; h > s.row; h--) push(0, leg('C', s.col, sy, 2 * h), leg('H', h, sx, tx), leg('C', t.col, 2 * h, ty));
    }
  }
  if (!sameRow) {
    for (let k = Math.max(sReach.first, tReach.first); k <= Math.min(sReach.last, tReach.last); k++) {
      push(side + gutter, leg('M', s.row, sx, 2 * k), leg('V', k, sy, ty), leg('M', t.row, 2 * k, tx));
    }
  }
  for (let k = sReach.first; k <= sReach.last; k++) {
    push(top + gutter, leg('M', s.row, sx, 2 * k), leg('V', k, sy, ty - 1), leg('H', t.row, 2 * k, tx), leg('C', t.col, ty - 1, ty));
  }
  for (let k = tReach.first; k <= tReach.last; k++) {
    const tail = [leg('V', k, sy + 1, ty), leg('M', t.row, 2 * k, tx)];
    push(side + gutter + bottom, leg('C', s.col, sy, sy + 1), leg('H', s.row + 1, sx, 2 * k), ...tail);
  }
  for (let k = 0; k <= graph.colCount; k++) {
    if (t.row === s.row + 1) break;
    push(
      top + gutter + bottom,
      leg('C', s.col, sy, sy + 1),
      leg('H', s.row + 1, sx, 2 * k),
      leg('V', k, sy + 1, ty - 1),
      leg('H', t.row, 2 * k, tx),
      leg('C', t.col, ty - 1, ty),
    );
  }
  if (mayLeaveUp && t.row < s.row) {
    // A decision may leave upwards when it returns: straight beside the row right above, else in gutters.
    if (sx !== tx && t.row === s.row - 1) push(TOP_EXIT, leg('C', s.col, sy, ty), leg('M', t.row, sx, tx));
    for (let k = tReach.first; k <= tReach.last; k++) {
      push(TOP_EXIT, leg('C', s.col, sy, sy - 1), leg('H', s.row, sx, 2 * k), leg('V', k, sy - 1, ty), leg('M', t.row, 2 * k, tx));
    }
  }
  return out;
}

/**
 * The ways that always remain: out of a side into the gutter next to it and into a side of the target from the gutter next to
 * that, at any level, if need be over a horizontal gutter. In the order of their looks.
 */
export function sideCandidates(graph: Graph, s: Node, t: Node): Candidate[] {
  const out: Candidate[] = [];
  const sx = 2 * s.col + 1;
  const sy = 2 * s.row + 1;
  const tx = 2 * t.col + 1;
  const ty = 2 * t.row + 1;
  const between = t.row > s.row ? [t.row, s.row + 1] : t.row < s.row ? [s.row, t.row + 1] : [t.row, t.row + 1];
  for (const k of [s.col, s.col + 1]) {
    const exit = leg('M', s.row, sx, 2 * k);
    out.push({ oddness: 2, legs: [exit, leg('V', k, sy, ty - 1), leg('H', t.row, 2 * k, tx), leg('C', t.col, ty - 1, ty)] });
    for (const m of [t.col, t.col + 1]) {
      const entry = leg('M', t.row, 2 * m, tx);
      if (k !== m) {
        for (const h of new Set(between)) {
          out.push({ oddness: 4, legs: [exit, leg('V', k, sy, 2 * h), leg('H', h, 2 * k, 2 * m), leg('V', m, 2 * h, ty), entry] });
        }
      } else if (s.row !== t.row) out.push({ oddness: 2, legs: [exit, leg('V', k, sy, ty), entry] });
    }
  }
  if (s.row === t.row && Math.abs(s.col - t.col) === 1) out.push({ oddness: 0, legs: [leg('M', s.row, sx, tx)] });
  if (s.row !== t.row) {
    // Beside the middle of one symbol only: the other end may run along the middle of its row.
    const [from, to] = [reachOf(graph, s), reachOf(graph, t)];
    for (const k of [s.col, s.col + 1, t.col, t.col + 1]) {
      const isBoth = (k === s.col || k === s.col + 1) && (k === t.col || k === t.col + 1);
      if (isBoth || k < Math.max(from.first, to.first) || k > Math.min(from.last, to.last)) continue;
      out.push({ oddness: t.row > s.row ? SIDE_ENTRY + FORWARD_GUTTER : 0, legs: [leg('M', s.row, sx, 2 * k), leg('V', k, sy, ty), leg('M', t.row, 2 * k, tx)] });
    }
  }
  for (const m of [t.col, t.col + 1]) {
    const entry = leg('M', t.row, 2 * m, tx);
    out.push({ oddness: 2, legs: [leg('C', s.col, sy, sy + 1), leg('H', s.row + 1, sx, 2 * m), leg('V', m, sy + 1, ty), entry] });
  }
  return out;
}
