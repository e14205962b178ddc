import { breakLines, limitLines } from '../cetak/lines.ts';
import type { TextMeasure } from '../cetak/measure.ts';
import { NODE_WIDTH, type MapEdge, type MapPiece } from './map-component.ts';
import { layoutMap } from './map-layout.ts';
import type { KeterkaitanSop, KeterkaitanUnit } from './relasi.ts';

/** px; must agree with `.peta text` in the stylesheet. The letters are semibold, and the site sets its words a little apart. */
export const LABEL = { size: 12.5, lineHeight: 16, widening: 1.1 } as const;
export const LABEL_PADDING = 10;
const MOST_LINES = 4;
/** On a larger map the missing names stand by themselves, for their lines would hide those between SOPs. */
const MOST_WITH_MISSING = 60;

/** An SOP, or a name that no SOP bears, at its place on a map; px. */
export interface MapNode {
  nama: string;
  /** `null` for what does not exist. */
  id: string | null;
  /** The name in lines; the last one may be cut short. */
  lines: readonly string[];
  x: number;
  y: number;
  height: number;
}

/** The map of a unit, ready to be drawn. */
export interface UnitMap {
  width: number;
  height: number;
  nodes: MapNode[];
  /** Paths of the lines and of their tips, by kind. */
  lines: { kind: string; path: string; heads: string }[];
  /** What stands below the rest, each with a heading whose text stands on this line. */
  apart: { jenis: 'hilang' | 'terpisah'; y: number }[];
}

/** The part of an index that a map is drawn from. */
interface UnitMapInput {
  unit: KeterkaitanUnit;
  bySop: ReadonlyMap<string, KeterkaitanSop>;
  namaOf: (id: string) => string;
  measure: TextMeasure;
}

/** Draws up the map of the SOPs of a unit; names that are missing hang on the SOPs that need them. */
export function drawUnitMap({ unit, bySop, namaOf, measure }: UnitMapInput): UnitMap {
  const entries = [...unit.sop.map((id) => ({ id, nama: namaOf(id) })), ...unit.hilang.map(({ nama }) => ({ id: null, nama }))];
  const place = new Map(unit.sop.map((id, i) => [id, i]));
  const at = (id: string): number => place.get(id) ?? 0;
  const withMissing = entries.length <= MOST_WITH_MISSING;
  const edges: MapEdge[] = [
    ...unit.sop.flatMap((id) => (bySop.get(id)?.merujuk ?? []).map(({ dari, ke, jenis }) => ({ from: at(dari), to: at(ke), kind: jenis }))),
    ...(withMissing ? unit.hilang.flatMap(({ sop }, i) => sop.map((id) => ({ from: at(id), to: unit.sop.length + i, kind: 'hilang' }))) : []),
  ];
  const labels = entries.map(({ nama }) => labelLines(nama, NODE_WIDTH - 2 * LABEL_PADDING, measure));
  const heights = labels.map(heightOf);
  const layout = layoutMap({ heights, edges, groupOf: (v) => (v < unit.sop.length ? 'terpisah' : 'hilang') });
  return {
    width: layout.width,
    height: layout.height,
    nodes: entries.map((entry, i) => ({ ...entry, lines: labels[i] ?? [], x: layout.nodes[i]?.x ?? 0, y: layout.nodes[i]?.y ?? 0, height: heights[i] ?? 0 })),
    lines: [...Map.groupBy(layout.pieces, ({ kind }) => kind)].map(([kind, pieces]) => ({
      kind,
      path: pieces.map(piecePath).join(''),
      heads: layout.heads.filter((head) => head.kind === kind).map(({ x, y, right }) => headPath(x, y, right)).join(''),
    })),
    apart: layout.apart.flatMap(({ group, y }) => (group === 'hilang' || group === 'terpisah' ? [{ jenis: group, y }] : [])),
  };
}

/** The lines of a name, at most four. */
export function labelLines(nama: string, room: number, measure: TextMeasure): readonly string[] {
  return limitLines(breakLines(nama, room, LABEL, measure), MOST_LINES);
}

/** Height of a node with these lines, px. */
export function heightOf(lines: readonly string[]): number {
  return Math.max(1, lines.length) * LABEL.lineHeight + 14;
}

/** An arc, a straight line past a column, or a curve over a gutter. */
function piecePath({ x1, y1, x2, y2, swing }: MapPiece): string {
  if (swing !== 0) return `M${x1} ${y1}C${x1 + swing} ${y1} ${x2 + swing} ${y2} ${x2} ${y2}`;
  if (y1 === y2) return `M${x1} ${y1}H${x2}`;
  const half = (x1 + x2) / 2;
  return `M${x1} ${y1}C${half} ${y1} ${half} ${y2} ${x2} ${y2}`;
}

function headPath(x: number, y: number, right: boolean): string {
  return right ? `M${x} ${y}l-9-4.5v9z` : `M${x} ${y}l9-4.5v9z`;
}
