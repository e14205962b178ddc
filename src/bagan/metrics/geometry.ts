import type { Bagan, BaganConnector, BaganEnd, BaganLabel, BaganSymbol, Coordinate, TileBox } from '../types.ts';

/** px, absolute. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AbsolutePoint {
  readonly x: number;
  readonly y: number;
}

/** A bagan at known column widths and row heights; all px from the top left of the first tile. */
export interface ResolvedBagan {
  readonly symbols: readonly { readonly symbol: BaganSymbol; readonly box: Rect }[];
  readonly connectors: readonly { readonly connector: BaganConnector; readonly points: readonly AbsolutePoint[] }[];
  readonly labels: readonly { readonly label: BaganLabel; readonly box: Rect }[];
  readonly ends: readonly { readonly end: BaganEnd; readonly box: Rect }[];
  /** `tiles[row][col]`. */
  readonly tiles: readonly (readonly Rect[])[];
}

function startsOf(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}

/**
 * The bagan as a browser draws it when its tiles have these sizes (px, without borders): for tests and metrics. Sizes below
 * the bagan's least sizes are raised to them, as the stylesheet's minimum sizes do.
 */
export function resolveGeometry(
  bagan: Bagan,
  columnWidths: readonly number[] = [],
  rowHeights: readonly number[] = [],
): ResolvedBagan {
  const widths = bagan.columns.map((column, i) => Math.max(column.min, columnWidths[i] ?? 0));
  const heights = bagan.rows.map((row, i) => Math.max(row.min, rowHeights[i] ?? 0));
  const lefts = startsOf(widths);
  const tops = startsOf(heights);
  const x = (at: Coordinate): number => (lefts[at.index] ?? 0) + (widths[at.index] ?? 0) * at.at + at.px;
  const y = (at: Coordinate): number => (tops[at.index] ?? 0) + (heights[at.index] ?? 0) * at.at + at.px;
  const centreX = (col: number): number => x({ index: col, at: 0.5, px: bagan.columns[col]?.shift ?? 0 });
  const centreY = (row: number): number => y({ index: row, at: 0.5, px: bagan.rows[row]?.shift ?? 0 });
  const box = (item: TileBox): Rect => ({
    x: centreX(item.col) + item.x,
    y: centreY(item.row) + item.y,
    width: item.width,
    height: item.height,
  });
  return {
    symbols: bagan.symbols.map((symbol) => ({
      symbol,
      box: {
        x: centreX(symbol.col) - symbol.halfWidth,
        y: centreY(symbol.row) - symbol.halfHeight,
        width: 2 * symbol.halfWidth,
        height: 2 * symbol.halfHeight,
      },
    })),
    connectors: bagan.connectors.map((connector) => ({
      connector,
      points: connector.points.map((point) => ({ x: x(point.x), y: y(point.y) })),
    })),
    labels: bagan.labels.map((label) => ({ label, box: box(label) })),
    ends: bagan.ends.map((end) => ({ end, box: box(end) })),
    tiles: heights.map((height, row) => widths.map((width, col) => ({ x: lefts[col] ?? 0, y: tops[row] ?? 0, width, height }))),
  };
}
