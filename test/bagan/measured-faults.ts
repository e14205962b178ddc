import type { AlurSop, Bagan } from '../../src/bagan/index.ts';
import type { Box, Measured, MeasuredBagan } from './measured.ts';

/*
 * Faults of a bagan as a browser shows it. Boxes are measured without strokes: half a line is 0.75 px, half an outline 0.875 px
 * thick. A browser rounds the sizes of cells and borders, so that what should meet is met within ROUNDING.
 */

const STROKES = 0.75 + 0.875;
const CLEARANCE = 2;
const ROUNDING = 0.15;
/** px that a piece reaches over its tile's border. */
const SEAM = 1;
/** Tracks stand at least 6 px apart. */
const PITCH = 6;

function gap(a: Box, b: Box): number {
  const dx = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  const dy = Math.max(a.y, b.y) - Math.min(a.y + a.height, b.y + b.height);
  return Math.max(dx, dy);
}

function isInside(box: Box, outer: Box, over: number): boolean {
  const right = outer.x + outer.width - box.x - box.width;
  const bottom = outer.y + outer.height - box.y - box.height;
  return Math.min(box.x - outer.x, box.y - outer.y, right, bottom) >= -over;
}

function byHook(items: readonly Measured[]): Map<string, Measured[]> {
  const map = new Map<string, Measured[]>();
  for (const item of items) map.set(item.hook, [...(map.get(item.hook) ?? []), item]);
  return map;
}

/** Between which simpul a jalur runs. */
function endsOf(jalur: string): { from: string; to: string } {
  const [from = '', to = ''] = jalur.split('>');
  return { from, to };
}

function tileFaults({ cells, simpul, ends, texts, labels, heads, pieces }: MeasuredBagan): string[] {
  const faults: string[] = [];
  const check = (item: Measured, over: number): void => {
    const cell = cells[item.cell];
    if (!cell || !isInside(item.box, cell.box, over)) faults.push(`${item.kind} ${item.hook} reaches out of its cell`);
  };
  for (const { box, tile } of cells) if (tile && !isInside(tile, box, ROUNDING)) faults.push('a tile reaches out of its cell');
  for (const item of [...simpul, ...ends, ...texts, ...labels, ...heads]) check(item, ROUNDING);
  for (const item of pieces) check(item, SEAM + ROUNDING);
  return faults;
}

/** Pieces and heads that come too near to a symbol that is not theirs. */
function symbolFaults({ simpul, ends, pieces, heads }: MeasuredBagan): string[] {
  const faults: string[] = [];
  for (const item of [...pieces, ...heads]) {
    const { from, to } = endsOf(item.hook);
    for (const symbol of [...simpul, ...ends]) {
      if (symbol.hook === from || symbol.hook === to || symbol.hook === item.hook) continue;
      const air = gap(item.box, symbol.box) - STROKES;
      if (air < CLEARANCE) faults.push(`${item.hook} is ${air.toFixed(2)} px from ${symbol.hook}`);
    }
  }
  return faults;
}

/** Every jalur hangs together, from its source to its target. */
function pathFaults({ simpul, ends, pieces, heads }: MeasuredBagan): string[] {
  const faults: string[] = [];
  const outlines = byHook([...simpul, ...ends]);
  const ownHeads = byHook(heads);
  for (const [jalur, own] of byHook(pieces)) {
    const { from, to } = endsOf(jalur);
    const parts = [...own, ...(ownHeads.get(jalur) ?? [])];
    const source = outlines.get(from)?.[0]?.box;
    // A branch that ends has its own kapsul, and several of them of one name have several.
    const targets = outlines.get(to) ?? outlines.get(jalur) ?? [];
    // One jalur may be several alur; each has its head.
    for (const head of ownHeads.get(jalur) ?? []) {
      const joined = new Set([head]);
      for (const part of joined) for (const other of parts) if (gap(part.box, other.box) <= ROUNDING) joined.add(other);
      if (!source || ![...joined].some(({ box }) => gap(box, source) <= ROUNDING)) faults.push(`${jalur} does not hang together`);
      if (targets.length > 0 && !targets.some(({ box }) => gap(head.box, box) <= ROUNDING)) faults.push(`${jalur} does not reach its target`);
      if (joined.size !== parts.length && (ownHeads.get(jalur)?.length ?? 0) === 1) faults.push(`${jalur} has a loose piece`);
    }
    if (!ownHeads.has(jalur)) faults.push(`${jalur} has no head`);
  }
  return faults;
}

/** Two ways of unlike source and target that lie on, or nearly on, one line. */
function shareFaults(sop: AlurSop, { pieces }: MeasuredBagan): string[] {
  const forks = new Set(sop.alur.flatMap(({ dari, label }) => (label === null ? [`${dari.langkah}:${dari.pelaksana}`] : [])));
  for (const { urutan, simpul } of sop.langkah) for (const { pelaksana, simbol } of simpul) if (simbol === 'keputusan') forks.delete(`${urutan}:${pelaksana}`);
  const faults: string[] = [];
  const runs = pieces.map(({ hook, box }) => ({ hook, box, ...endsOf(hook), level: box.width > box.height }));
  runs.forEach((a, i) => {
    for (const b of runs.slice(i + 1)) {
      if (a.hook === b.hook || a.level !== b.level || a.to === b.to || (a.from === b.from && forks.has(a.from))) continue;
      const apart = a.level ? Math.abs(a.box.y - b.box.y) : Math.abs(a.box.x - b.box.x);
      if (apart > PITCH - ROUNDING) continue;
      const along = a.level
        ? Math.min(a.box.x + a.box.width, b.box.x + b.box.width) - Math.max(a.box.x, b.box.x)
        : Math.min(a.box.y + a.box.height, b.box.y + b.box.height) - Math.max(a.box.y, b.box.y);
      if (along > 2 * SEAM + ROUNDING) faults.push(`${a.hook} and ${b.hook} run together for ${along.toFixed(1)} px`);
    }
  });
  return faults;
}

/** Whether a box comes nearer than half a px to the true outline of a symbol. */
function touchesOutline(box: Box, { kind, box: outline }: Measured): boolean {
  if (kind !== 'path') return gap(box, outline) < 0.5;
  const [x, y] = [outline.x + outline.width / 2, outline.y + outline.height / 2];
  const dx = Math.max(box.x - x, x - box.x - box.width, 0);
  const dy = Math.max(box.y - y, y - box.y - box.height, 0);
  return dx / (outline.width / 2 + 0.5) + dy / (outline.height / 2 + 0.5) < 1;
}

/** Labels that touch what is not theirs, or are wider than the layout took them to be. */
function labelFaults(bagan: Bagan, { simpul, ends, pieces, heads, labels }: MeasuredBagan): string[] {
  const faults: string[] = [];
  labels.forEach((label, i) => {
    for (const symbol of simpul) if (touchesOutline(label.box, symbol)) faults.push(`the label of ${label.hook} touches ${symbol.hook}`);
    const others = [...ends, ...heads, ...pieces.filter(({ hook }) => hook !== label.hook), ...labels.slice(i + 1)];
    for (const other of others) if (gap(label.box, other.box) < 0.5) faults.push(`the label of ${label.hook} touches ${other.kind} ${other.hook}`);
    const reserved = bagan.labels.filter(({ jalur }) => jalur === label.hook).map(({ width }) => width);
    if (label.box.width > Math.max(...reserved)) faults.push(`the label of ${label.hook} is ${label.box.width.toFixed(1)} px wide, more than ${reserved.join(', ')}`);
  });
  return faults;
}

/** The text of a simpul stands within its outline; of a ketupat, within its slants at the height of its digits. */
function textFaults({ simpul, texts }: MeasuredBagan): string[] {
  const outlines = new Map(simpul.map((item) => [item.hook, item]));
  return texts.flatMap(({ hook, box, text }) => {
    const outline = outlines.get(hook);
    if (!outline) return [`${hook} has no outline`];
    if (!isInside(box, outline.box, 0)) return [`"${text}" reaches out of ${hook}`];
    if (outline.kind !== 'path') return [];
    const digits = 10;
    const [x, y] = [box.x + box.width / 2 - outline.box.x - outline.box.width / 2, box.y + box.height / 2 - outline.box.y - outline.box.height / 2];
    const over = (Math.abs(x) + box.width / 2) / (outline.box.width / 2) + (Math.abs(y) + digits / 2) / (outline.box.height / 2);
    return over <= 1 ? [] : [`"${text}" reaches over the slants of ${hook}`];
  });
}

/** Everything wrong in the bagan of a page. */
export function measuredFaults(sop: AlurSop, bagan: Bagan, measured: MeasuredBagan): string[] {
  const faults: string[] = [];
  const expected = bagan.symbols.map(({ simpul }) => simpul).sort();
  if (measured.simpul.map(({ hook }) => hook).sort().join() !== expected.join()) faults.push('not every simpul is drawn once');
  const jalur = new Set([...measured.pieces, ...measured.heads].map(({ hook }) => hook));
  for (const connector of bagan.connectors) if (!jalur.has(connector.jalur)) faults.push(`${connector.jalur} is not drawn`);
  if (measured.labels.length !== bagan.labels.length) faults.push(`${measured.labels.length} labels instead of ${bagan.labels.length}`);
  return [
    ...faults,
    ...tileFaults(measured),
    ...symbolFaults(measured),
    ...pathFaults(measured),
    ...shareFaults(sop, measured),
    ...labelFaults(bagan, measured),
    ...textFaults(measured),
  ];
}
