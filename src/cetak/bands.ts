import type { SheetBagan } from '../bagan/sheets/sheets.ts';
import type { Columns, Part } from './columns.ts';
import { breakLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { BODY, BORDER, PAD_X } from './paper.ts';
import { heightOf } from './rows.ts';
import type { PrintRow } from './rows.ts';
import { sum } from './sum.ts';

/** Rows that go together, on one sheet or on facing ones. Heights are outer ones, px at scale 1. */
export interface Band {
  readonly firstRow: number;
  readonly endRow: number;
  /** One for each part of `columns.parts`. */
  readonly sheets: readonly BandSheet[];
  /** Of its rows, the same on facing sheets. */
  readonly heights: readonly number[];
  /** Of all segilima rows above and below, the same on facing sheets. */
  readonly above: number;
  readonly below: number;
}

interface BandSheet {
  readonly sheet: SheetBagan;
  readonly top: readonly SegilimaRow[];
  readonly bottom: readonly SegilimaRow[];
}

/** A row of segilima, with the words for them. */
export interface SegilimaRow {
  readonly lines: readonly string[];
  readonly height: number;
}

function segilimaRow(sheet: SheetBagan, row: number, room: number | null, measure: TextMeasure): SegilimaRow {
  const symbols = sheet.bagan.symbols.filter((symbol) => symbol.shape === 'segilima' && symbol.row === row).sort((a, b) => a.col - b.col);
  const words = symbols.map(({ name }) => name.replace('Segilima ', ''));
  const lines = room === null ? [] : words.flatMap((text) => breakLines(text, room, BODY, measure));
  return { lines, height: Math.max((sheet.bagan.rows[row]?.min ?? 0) + BORDER, heightOf(lines.length)) };
}

/** Where the words for segilima stand: under No and Kegiatan, on a last sheet without these under the mutu baku; px, `null` for nowhere. */
function wordsRoom(columns: Columns, part: Part | undefined): number | null {
  const mutu = sum(columns.mutu.map(({ width }) => width));
  if (part?.isFirst) return columns.no + columns.kegiatan - 2 * PAD_X - BORDER;
  return part?.isLast && mutu > 0 ? mutu - 2 * PAD_X - BORDER : null;
}

/** The rows `firstRow` … `endRow` as they stand on paper, from the flowcharts of their sheets. */
export function bandOf(
  sheets: readonly SheetBagan[],
  columns: Columns,
  rows: readonly PrintRow[],
  { firstRow, endRow }: { firstRow: number; endRow: number },
  measure: TextMeasure,
): Band {
  const bandSheets = sheets.map((sheet, p): BandSheet => {
    const room = wordsRoom(columns, columns.parts[p]);
    const own = sheet.bagan.rows.map((_, row) => row);
    const rowsOf = (indices: readonly number[]): SegilimaRow[] => indices.map((row) => segilimaRow(sheet, row, room, measure));
    return { sheet, top: rowsOf(own.slice(0, sheet.margins.top)), bottom: rowsOf(own.slice(own.length - sheet.margins.bottom)) };
  });
  const heights = rows.slice(firstRow, endRow).map((row, i) => {
    const drawn = sheets.map(({ bagan, margins }) => (bagan.rows[margins.top + i]?.min ?? 0) + BORDER);
    return Math.max(row.textHeight, ...drawn);
  });
  const most = (side: 'top' | 'bottom'): number => Math.max(0, ...bandSheets.map((sheet) => sum(sheet[side].map(({ height }) => height))));
  return { firstRow, endRow, sheets: bandSheets, heights, above: most('top'), below: most('bottom') };
}
