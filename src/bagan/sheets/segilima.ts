import type { Graph } from '../graph.ts';
import type { Crossing, Sheet } from './sheet-crossings.ts';

/** How many rows and columns for segilima stand around the sheet's own. */
export interface Margins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A segilima on a sheet; `row` and `col` count the margins in. */
export interface PlacedSegilima {
  readonly crossing: Crossing;
  /** Does the flow leave the sheet here, or come from another? */
  readonly leaves: boolean;
  readonly side: keyof Margins;
  readonly row: number;
  readonly col: number;
  readonly simpul: string;
}

interface Wanted {
  readonly crossing: Crossing;
  readonly leaves: boolean;
  readonly side: keyof Margins;
  /** Place of the simpul it belongs to, from the sheet's first own row and column. */
  readonly row: number;
  readonly col: number;
}

/** A sheet beside this one shows the same rows; all others come before or after it. */
function sideTowards(sheet: Sheet, other: Sheet): keyof Margins {
  if (sheet.firstRow === other.firstRow) return other.firstCol > sheet.firstCol ? 'right' : 'left';
  return other.firstRow > sheet.firstRow ? 'bottom' : 'top';
}

function wantedOn(graph: Graph, sheets: readonly Sheet[], at: number, crossings: readonly Crossing[]): Wanted[] {
  const sheet = sheets[at];
  if (!sheet) return [];
  return crossings.flatMap((crossing) => {
    const leaves = crossing.from === at;
    if (!leaves && crossing.to !== at) return [];
    const other = sheets[leaves ? crossing.to : crossing.from];
    const node = graph.nodes[leaves ? (graph.edges[crossing.edges[0] ?? -1]?.source ?? -1) : crossing.target];
    if (!other || !node) return [];
    return [{ crossing, leaves, side: sideTowards(sheet, other), row: node.row - sheet.firstRow, col: node.col - sheet.firstCol }];
  });
}

/** The free place nearest to `wanted`; to the left of it when two are as near. */
function nearestFree(taken: ReadonlySet<number>, wanted: number, count: number): number | null {
  for (let away = 0; away < count; away++) {
    for (const place of [wanted - away, wanted + away]) if (place >= 0 && place < count && !taken.has(place)) return place;
  }
  return null;
}

/** Above and below, segilima stand in the column of their simpul or near it; what finds no room stands a row further out. */
function placeInRows(wanted: readonly Wanted[], colCount: number): { item: Wanted; away: number; col: number }[] {
  const rows: Set<number>[] = [];
  return wanted.map((item) => {
    for (let away = 0; ; away++) {
      const taken = (rows[away] ??= new Set());
      const col = nearestFree(taken, item.col, colCount);
      if (col === null) continue;
      taken.add(col);
      return { item, away, col };
    }
  });
}

/** At the sides they stand in the row of their simpul; the second in a row a column further out. */
function placeInColumns(wanted: readonly Wanted[]): { item: Wanted; away: number }[] {
  const used = new Map<number, number>();
  return wanted.map((item) => {
    const away = used.get(item.row) ?? 0;
    used.set(item.row, away + 1);
    return { item, away };
  });
}

/** Where the segilima of a sheet stand: those whose simpul is nearest to the edge choose first. */
export function placeSegilima(
  graph: Graph,
  sheets: readonly Sheet[],
  at: number,
  crossings: readonly Crossing[],
): { placed: PlacedSegilima[]; margins: Margins } {
  const sheet = sheets[at] ?? { firstRow: 0, endRow: 0, firstCol: 0, endCol: 0 };
  const [rowCount, colCount] = [sheet.endRow - sheet.firstRow, sheet.endCol - sheet.firstCol];
  const wanted = wantedOn(graph, sheets, at, crossings);
  const of = (side: keyof Margins): Wanted[] => wanted.filter((item) => item.side === side);
  const top = placeInRows(of('top').sort((a, b) => a.row - b.row || a.col - b.col), colCount);
  const bottom = placeInRows(of('bottom').sort((a, b) => b.row - a.row || a.col - b.col), colCount);
  const left = placeInColumns(of('left').sort((a, b) => a.col - b.col));
  const right = placeInColumns(of('right').sort((a, b) => b.col - a.col));
  const depth = (items: readonly { away: number }[]): number => Math.max(0, ...items.map(({ away }) => away + 1));
  const margins = { top: depth(top), bottom: depth(bottom), left: depth(left), right: depth(right) };
  const place = (item: Wanted, row: number, col: number): PlacedSegilima => ({
    crossing: item.crossing,
    leaves: item.leaves,
    side: item.side,
    row,
    col,
    simpul: `segilima:${item.crossing.letter}`,
  });
  const placed = [
    ...top.map(({ item, away, col }) => place(item, margins.top - 1 - away, margins.left + col)),
    ...bottom.map(({ item, away, col }) => place(item, margins.top + rowCount + away, margins.left + col)),
    ...left.map(({ item, away }) => place(item, margins.top + item.row, margins.left - 1 - away)),
    ...right.map(({ item, away }) => place(item, margins.top + item.row, margins.left + colCount + away)),
  ];
  return { placed, margins };
}
