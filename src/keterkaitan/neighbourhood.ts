import type { TextMeasure } from '../cetak/measure.ts';
import type { KeterkaitanSop, Relasi } from './relasi.ts';
import { heightOf, LABEL, LABEL_PADDING, labelLines } from './unit-map.ts';

/** px: it must fit the smallest telephone. */
const WIDTH = 320;
const TRUNK = 14;
const INDENT = 36;
const GAP = 12;
const NOTE_HEIGHT = 16;
/** Air between the SOP itself and its neighbours, with room for the tip of the arrow. */
const CENTRE_GAP = 22;
/** More neighbours than these on one side stand only in the list. */
const MOST = 6;

/** A neighbour, or the SOP itself, at its place; px. */
export interface NeighbourBox {
  /** `null` for what does not exist. */
  id: string | null;
  nama: string;
  kind: Relasi['jenis'] | 'hilang' | 'sendiri';
  lines: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
  /** What stands on its arrow. */
  note: string | null;
}

/** What refers to an SOP above it, what it refers to below it. */
export interface Neighbourhood {
  width: number;
  height: number;
  boxes: NeighbourBox[];
  lines: { kind: string; path: string }[];
  /** Tips of the arrows. */
  heads: string;
  /** Texts for neighbours that are not drawn, with the line they stand on. */
  more: { teks: string; y: number }[];
}

type Neighbour = Pick<NeighbourBox, 'id' | 'nama' | 'kind' | 'note'>;

/** Draws up the neighbourhood of an SOP; `null` where it has none. */
export function drawNeighbourhood(sop: KeterkaitanSop, namaOf: (id: string) => string, measure: TextMeasure): Neighbourhood | null {
  const above = sop.dirujuk.map((one): Neighbour => ({ id: one.dari, nama: namaOf(one.dari), kind: one.jenis, note: noteOf(one) }));
  const missing = sop.rujukan.filter(({ ke, ganda }) => ke === null && ganda.length === 0);
  const below = [
    ...sop.merujuk.map((one): Neighbour => ({ id: one.ke, nama: namaOf(one.ke), kind: one.jenis, note: noteOf(one) })),
    ...[...new Set(missing.map(({ teks }) => teks))].map((nama): Neighbour => ({ id: null, nama, kind: 'hilang', note: 'belum tersedia' })),
  ];
  if (above.length + below.length === 0) return null;
  const drawing: Neighbourhood = { width: WIDTH, height: 0, boxes: [], lines: [], heads: '', more: [] };
  const shape = (one: Neighbour): Neighbour & { lines: readonly string[]; height: number } => {
    const lines = labelLines(one.nama, WIDTH - INDENT - 2 * LABEL_PADDING - 2, measure);
    return { ...one, lines, height: heightOf(lines) };
  };
  const note = (one: Neighbour): Neighbour => ({ ...one, note: one.note === null ? null : shorten(one.note, measure) });
  let y = 1;
  const joinsAbove: { kind: string; y: number }[] = [];
  for (const one of above.slice(0, MOST).map(note).map(shape)) {
    joinsAbove.push({ kind: one.kind, y: y + one.height / 2 });
    drawing.boxes.push({ ...one, x: INDENT, y, width: WIDTH - INDENT - 1 });
    y += one.height + (one.note === null ? 0 : NOTE_HEIGHT) + GAP;
  }
  y = addMore(drawing, above.length - MOST, y);
  const top = above.length === 0 ? 1 : y - GAP + CENTRE_GAP;
  const own = shape({ id: sop.id, nama: namaOf(sop.id), kind: 'sendiri', note: null });
  drawing.boxes.push({ ...own, x: 1, y: top, width: WIDTH - 2 });
  // One trunk for all of them, so that lines of several kinds do not cover each other.
  for (const { kind, y: at } of joinsAbove) drawing.lines.push({ kind, path: `M${INDENT} ${at}H${TRUNK}` });
  if (joinsAbove[0]) {
    drawing.lines.push({ kind: 'batang', path: `M${TRUNK} ${joinsAbove[0].y}V${top - 6}` });
    drawing.heads += `M${TRUNK} ${top}l-4.5-9h9z`;
  }
  const bottom = top + own.height;
  y = bottom + (below.length === 0 ? 0 : GAP + 4);
  let last = bottom;
  for (const one of below.slice(0, MOST).map(note).map(shape)) {
    // The note stands over the box, where its arrow comes in.
    const boxTop = y + (one.note === null ? 0 : NOTE_HEIGHT);
    const middle = boxTop + one.height / 2;
    drawing.lines.push({ kind: one.kind, path: `M${TRUNK} ${middle}H${INDENT - 6}` });
    last = middle;
    drawing.heads += `M${INDENT} ${middle}l-9-4.5v9z`;
    drawing.boxes.push({ ...one, x: INDENT, y: boxTop, width: WIDTH - INDENT - 1 });
    y = boxTop + one.height + GAP;
  }
  if (last > bottom) drawing.lines.push({ kind: 'batang', path: `M${TRUNK} ${bottom}V${last}` });
  y = addMore(drawing, below.length - MOST, y);
  drawing.height = below.length === 0 ? bottom + 1 : y - GAP + 1;
  return drawing;
}

/** What stands on an arrow: where the SOP is named, and the documents that both handle. */
function noteOf({ jenis, langkah, dokumen }: Relasi): string | null {
  const [first, ...others] = dokumen;
  const parts = [
    ...(jenis === 'disebut' ? [`disebut di langkah ${langkah.join(', ')}`] : []),
    ...(first === undefined ? [] : [`${first}${others.length > 0 ? ` dan ${others.length} dokumen lain` : ''}`]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

/** One line of a note; the list has the whole. */
function shorten(note: string, measure: TextMeasure): string {
  const room = (WIDTH - INDENT) / (11.5 * LABEL.widening);
  if (measure(note) <= room) return note;
  let cut = note;
  while (measure(`${cut}…`) > room && cut !== '') cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

function addMore(drawing: Neighbourhood, count: number, y: number): number {
  if (count <= 0) return y;
  drawing.more.push({ teks: `dan ${count} SOP lain di daftar`, y: y + 12 });
  return y + NOTE_HEIGHT + GAP;
}
