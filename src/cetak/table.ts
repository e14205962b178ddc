import { layoutBagan } from '../bagan/layout/layout.ts';
import { buildGraph } from '../bagan/graph.ts';
import type { Graph } from '../bagan/graph.ts';
import type { Crossing, Sheet } from '../bagan/sheets/sheet-crossings.ts';
import { layoutSheets, uncut } from '../bagan/sheets/sheets.ts';
import type { Bagan } from '../bagan/types.ts';
import type { Sop } from '../sop/schema.ts';
import { bandOf } from './bands.ts';
import type { Band } from './bands.ts';
import { planColumns } from './columns.ts';
import type { Columns } from './columns.ts';
import type { TextMeasure } from './measure.ts';
import { choosePageBreaks } from './page-breaks.ts';
import { BODY, BORDER, SCALES } from './paper.ts';
import type { Paper } from './paper.ts';
import { makeRows } from './rows.ts';
import type { PrintRow } from './rows.ts';
import { makeHead } from './table-head.ts';
import type { TableHead } from './table-head.ts';
import { sum } from './sum.ts';

/** The table divided over sheets; `bands` are the rows that go together, each on one sheet or on facing ones. */
export interface TablePlan {
  readonly columns: Columns;
  readonly head: TableHead;
  readonly rows: readonly PrintRow[];
  readonly bands: readonly Band[];
}

/** What the table may use; px. */
interface TableRoom {
  readonly paper: Paper;
  /** Height of the sheet without title and foot. */
  readonly height: number;
  /** What the signature needs on the last sheet. */
  readonly signature: number;
  /** Number of the page that the first sheet is. */
  readonly firstPage: number;
}

/** Room that a row or column of segilima takes at first, px; raised where it turns out to be more. */
const SEGILIMA_ROOM = 46;
const MOST_ATTEMPTS = 12;
/** Scales that are tried to save a sheet. */
const SAVING_SCALES = [0.9, 0.85];
/** Width of a lajur with a symbol and a track on each side, px. */
const LITTLE_LAJUR = 66;

/** What is learnt from one attempt for the next; all px, and only ever growing. */
interface Needs {
  lajur: number[];
  edge: number;
  rows: number[];
  segilima: number;
}

function onRows(graph: Graph, rows: readonly PrintRow[]): Graph {
  const firstRow = new Map<number, number>();
  rows.forEach((row, at) => row.isFirst && firstRow.set(row.index, at));
  return { ...graph, rowCount: rows.length, nodes: graph.nodes.map((node) => ({ ...node, row: firstRow.get(node.row) ?? 0 })) };
}

function segilimaName(graph: Graph, rows: readonly PrintRow[], firstPage: number) {
  const noOf = (node: number): string => `langkah ${rows[graph.nodes[node]?.row ?? 0]?.langkah.no ?? ''}`;
  return (crossing: Crossing, leaves: boolean): string => {
    if (leaves) return `Segilima ${crossing.letter}: ke halaman ${firstPage + crossing.to}, ${noOf(crossing.target)}`;
    const sources = new Set(crossing.edges.map((edge) => noOf(graph.edges[edge]?.source ?? -1)));
    return `Segilima ${crossing.letter}: dari halaman ${firstPage + crossing.from}, ${[...sources].join(', ')}`;
  };
}

/** Raises what a plan showed to be too little; false when nothing was. */
function learn(needs: Needs, plan: TablePlan, capacity: number, lastCapacity: number): boolean {
  let grown = false;
  const { columns } = plan;
  for (const { sheets } of plan.bands) {
    sheets.forEach(({ sheet: { bagan, margins } }, p) => {
      const part = columns.parts[p];
      if (!part) return;
      for (let col = part.firstCol; col < part.endCol; col++) {
        const need = bagan.columns[margins.left + col - part.firstCol]?.min ?? 0;
        if (need + BORDER <= (columns.lajur[col] ?? 0)) continue;
        needs.lajur[col] = Math.max(need, needs.lajur[col] ?? 0);
        grown = true;
      }
      const edges = [bagan.columns.slice(0, margins.left), bagan.columns.slice(bagan.columns.length - margins.right)];
      for (const edge of edges) {
        const need = sum(edge.map(({ min }) => min + BORDER));
        if (need <= needs.edge) continue;
        needs.edge = need;
        grown = true;
      }
    });
  }
  plan.bands.forEach((band, i) => {
    const room = i === plan.bands.length - 1 ? lastCapacity : capacity;
    if (sum(band.heights) + band.above + band.below <= room || band.endRow - band.firstRow === 1) return;
    band.heights.forEach((height, row) => {
      const at = band.firstRow + row;
      if (height > (needs.rows[at] ?? 0)) [needs.rows[at], grown] = [height, true];
    });
    const edge = Math.max(band.above, band.below);
    if (edge > needs.segilima) [needs.segilima, grown] = [edge, true];
    if (!grown) [needs.segilima, grown] = [needs.segilima + 10, true];
  });
  return grown;
}

function sheetCount({ bands, columns }: TablePlan): number {
  return bands.length * columns.parts.length;
}

/** Rooms for rows at a scale, px at scale 1. */
function capacities(room: TableRoom, scale: number, head: TableHead): { capacity: number; lastCapacity: number } {
  const capacity = Math.floor(room.height / scale) - head.firstHeight - head.secondHeight - BORDER;
  return { capacity, lastCapacity: capacity - Math.ceil(room.signature / scale) };
}

/** Is a sheet higher than the paper? Only a langkah that alone is too high, with all its segilima, makes one so. */
function isOverfull({ bands, columns, head }: TablePlan, room: TableRoom): boolean {
  const { capacity, lastCapacity } = capacities(room, columns.scale, head);
  return bands.some((band, i) => sum(band.heights) + band.above + band.below > (i === bands.length - 1 ? lastCapacity : capacity));
}

/** Plans the table at the largest scale up to `mostScale` at which its columns fit. */
function planAtScale(sop: Sop, whole: Graph, layout: Bagan, room: TableRoom, limits: { mostScale: number; lajur: number }, measure: TextMeasure): TablePlan {
  const { mostScale } = limits;
  const needs: Needs = { lajur: layout.columns.map(({ min }) => Math.min(min, limits.lajur)), edge: 0, rows: [], segilima: SEGILIMA_ROOM };
  for (let attempt = 1; ; attempt++) {
    const columns = planColumns(sop, needs.lajur, { paper: room.paper.width, edge: needs.edge, mostScale }, measure);
    const head = makeHead(sop, columns, measure);
    const { capacity, lastCapacity } = capacities(room, columns.scale, head);
    const linesIn = (height: number): number => Math.max(4, Math.floor((height - 2 * needs.segilima) / BODY.lineHeight) - 1);
    const rows = makeRows(sop, columns, { any: linesIn(capacity), last: linesIn(lastCapacity) }, measure);
    const graph = onRows(whole, rows);
    const heights = rows.map((row, i) => Math.max(row.textHeight, needs.rows[i] ?? (row.isFirst ? (layout.rows[row.index]?.min ?? 0) + BORDER : 0)));
    const flows = graph.edges.flatMap(({ source, target }) => {
      const [from, to] = [graph.nodes[source], graph.nodes[target]];
      return from && to ? [{ from: from.row, to: to.row }] : [];
    });
    const starts = choosePageBreaks({ heights, flows, capacity, lastCapacity, segilimaHeight: needs.segilima, perRow: Math.max(1, sop.pelaksana.length) });
    const sheets = starts.flatMap((firstRow, i): Sheet[] =>
      columns.parts.map(({ firstCol, endCol }) => ({ firstRow, endRow: starts[i + 1] ?? rows.length, firstCol, endCol })),
    );
    // On a single sheet nothing is cut: it is the flowchart of the whole.
    const isWhole = sheets.length === 1 && rows.length === sop.langkah.length;
    const drawn = isWhole ? [uncut(layout)] : layoutSheets(graph, sheets, segilimaName(graph, rows, room.firstPage));
    const bands = starts.map((firstRow, i) => {
      const endRow = starts[i + 1] ?? rows.length;
      return bandOf(drawn.slice(i * columns.parts.length, (i + 1) * columns.parts.length), columns, rows, { firstRow, endRow }, measure);
    });
    const plan = { columns, head, rows, bands };
    if (attempt === MOST_ATTEMPTS || !learn(needs, plan, capacity, lastCapacity)) return plan;
  }
}

/**
 * Divides the procedure table over sheets of paper. Columns, rows and breaks depend on each other (a wider lajur leaves less for the text,
 * another break gives another flowchart), so they are planned again with what was learnt until all fits. A table that needs fewer sheets at a
 * scale of 90 or 85 % is set at that scale, and one with a langkah too high for a sheet at the largest scale at which it fits.
 */
export function planTable(sop: Sop, room: TableRoom, measure: TextMeasure): TablePlan {
  const whole = buildGraph(sop);
  const layout = layoutBagan(sop);
  let plan = planAtScale(sop, whole, layout, room, { mostScale: 1, lajur: Number.POSITIVE_INFINITY }, measure);
  if (plan.columns.scale < 1 && sheetCount(plan) > 1) {
    // Divided, its flowcharts need less room than the whole: start from little.
    const divided = planAtScale(sop, whole, layout, room, { mostScale: 1, lajur: LITTLE_LAJUR }, measure);
    if (sheetCount(divided) <= sheetCount(plan)) plan = divided;
  }
  const height = sum(plan.bands.flatMap(({ heights }) => heights));
  for (const scale of SAVING_SCALES) {
    const { capacity, lastCapacity } = capacities(room, scale, plan.head);
    const couldFit = height <= (plan.bands.length - 2) * capacity + lastCapacity;
    if (scale >= plan.columns.scale || plan.bands.length === 1 || !couldFit) continue;
    const smaller = planAtScale(sop, whole, layout, room, { mostScale: scale, lajur: Number.POSITIVE_INFINITY }, measure);
    if (smaller.bands.length < plan.bands.length) {
      plan = smaller;
      break;
    }
  }
  for (const mostScale of SCALES) {
    if (!isOverfull(plan, room)) break;
    if (mostScale < plan.columns.scale) plan = planAtScale(sop, whole, layout, room, { mostScale, lajur: LITTLE_LAJUR }, measure);
  }
  return plan;
}
