import type { Sop } from '../sop/schema.ts';
import { divideLajur } from './divide-lajur.ts';
import { widestWord } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { BODY, BORDER, HEAD, PAD_X, SCALES, SMALLEST_SCALE } from './paper.ts';
import { sum } from './sum.ts';

export const MUTU_KEYS = ['kelengkapan', 'waktu', 'output', 'keterangan'] as const;
export type MutuKey = (typeof MUTU_KEYS)[number];

interface MutuColumn {
  readonly key: MutuKey;
  readonly judul: string;
  readonly width: number;
}

/** The lajur of one sheet; the first sheet of facing ones has the Kegiatan, the last one the mutu baku. */
export interface Part {
  readonly firstCol: number;
  readonly endCol: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Widths are outer ones, with padding and the right border, px at scale 1. */
export interface Columns {
  readonly scale: number;
  /** One, or the facing sheets from left to right. */
  readonly parts: readonly Part[];
  readonly no: number;
  readonly kegiatan: number;
  readonly lajur: readonly number[];
  readonly mutu: readonly MutuColumn[];
}

const NO_WIDTH = 30;
const LEAST: Record<MutuKey | 'kegiatan', number> = { kegiatan: 170, kelengkapan: 100, waktu: 62, output: 100, keterangan: 60 };
/** A longer word is broken inside. */
const LONGEST_WORD = 130;
const LONGEST_HEAD_WORD = 96;
/** The name of a lajur may have about so many lines; a longer one makes its lajur wider, up to a width. */
const HEAD_LINES = 9;
const WIDEST_HEAD = 300;
/** Lajur grow no further than this beyond what they need. */
const LAJUR_GROWTH = 24;

const extra = 2 * PAD_X + BORDER;

export function mutuText(langkah: Sop['langkah'][number], key: MutuKey): string {
  return key === 'waktu' ? langkah.waktu.asli : langkah[key].teks;
}

interface TextColumn {
  least: number;
  /** Width at which nothing of it is broken. */
  most: number;
  /** All its text, px in one line. */
  amount: number;
}

function textColumn(texts: readonly string[], judul: string, least: number, measure: TextMeasure): TextColumn {
  const widths = texts.flatMap((text) => text.split('\n')).map((line) => measure(line) * BODY.size);
  const word = Math.min(LONGEST_WORD, Math.max(widestWord(texts, BODY, measure), widestWord([judul], HEAD, measure)));
  const start = Math.max(least, word + extra + 2);
  return { least: start, most: Math.max(start, ...widths.map((width) => width + extra + 4)), amount: widths.reduce((a, b) => a + b, 0) };
}

/** Gives `room` to the columns by the amount of their text, none more than it can use; what is left over is returned. */
function widen(columns: readonly TextColumn[], widths: number[], room: number): number {
  let left = room;
  for (let round = 0; round < 4 && left > 1; round++) {
    const open = columns.map((column, i) => (widths[i] ?? 0) < column.most - 1 ? column.amount + 1 : 0);
    const all = sum(open);
    if (all === 0) break;
    const given = left;
    columns.forEach((column, i) => {
      const more = Math.min((given * (open[i] ?? 0)) / all, column.most - (widths[i] ?? 0));
      if (more <= 0) return;
      widths[i] = (widths[i] ?? 0) + more;
      left -= more;
    });
  }
  return left;
}

/** px. */
export interface ColumnRoom {
  readonly paper: number;
  /** Width of the columns for segilima at an inner edge of facing sheets. */
  readonly edge: number;
  readonly mostScale: number;
}

/**
 * The widths of the columns, the scale of the table, and how its lajur are divided over facing sheets. In: the least inner width of
 * every lajur in px, and the room.
 * The rules: the largest scale at which all columns have their least width; else the smallest scale and facing sheets. Room that is left
 * goes to the text columns by their amount of text, then to the lajur, then to Kegiatan.
 */
export function planColumns(sop: Sop, lajurLeast: readonly number[], room: ColumnRoom, measure: TextMeasure): Columns {
  const { paper: paperWidth, edge, mostScale } = room;
  const headed = sop.pelaksana.map(({ nama }) => {
    const inLines = Math.min(WIDEST_HEAD, (measure(nama) * HEAD.size * HEAD.widening) / HEAD_LINES);
    return Math.max(inLines, Math.min(LONGEST_HEAD_WORD, widestWord([nama], HEAD, measure))) + extra + 2;
  });
  const lajur = lajurLeast.map((least, i) => Math.ceil(Math.max(least + BORDER, headed[i] ?? 0)));
  const keys = MUTU_KEYS.filter((key) => sop.kepalaTabel[key] !== null);
  const judulOf = (key: MutuKey): string => sop.kepalaTabel[key] ?? '';
  const kegiatan = textColumn(sop.langkah.map((l) => l.kegiatan), sop.kepalaTabel.kegiatan, LEAST.kegiatan, measure);
  const mutu = keys.map((key) => textColumn(sop.langkah.map((l) => mutuText(l, key)), judulOf(key), LEAST[key], measure));
  const no = Math.max(NO_WIDTH, Math.min(LONGEST_HEAD_WORD, widestWord([sop.kepalaTabel.no], HEAD, measure)) + extra + 4, ...sop.langkah.map((l) => Math.ceil(measure(String(l.no)) * BODY.size) + extra + 2));
  const fixed = no + BORDER;
  const mutuLeast = sum(mutu.map(({ least }) => least));
  const total = fixed + kegiatan.least + sum(lajur) + mutuLeast;

  const scale = SCALES.find((s) => s <= mostScale && total <= paperWidth / s);
  const column = (widths: readonly number[]): MutuColumn[] => keys.map((key, i) => ({ key, judul: judulOf(key), width: Math.floor(widths[i] ?? 0) }));
  if (scale !== undefined) {
    const widths = [kegiatan.least, ...mutu.map(({ least }) => least)];
    let left = widen([kegiatan, ...mutu], widths, paperWidth / scale - total);
    const grown = lajur.map((width) => Math.floor(width + Math.min(LAJUR_GROWTH, left / lajur.length)));
    left -= sum(grown) - sum(lajur);
    const [first = 0, ...rest] = widths;
    const part = { firstCol: 0, endCol: lajur.length, isFirst: true, isLast: true };
    return { scale, parts: [part], no, kegiatan: Math.floor(first + Math.max(0, left)), lajur: grown, mutu: column(rest) };
  }

  const free = paperWidth / SMALLEST_SCALE - fixed - edge;
  const borders = divideLajur(sop, lajur, { first: free - kegiatan.least, middle: free - edge, last: free - mutuLeast });
  const parts = borders.slice(1).map((endCol, i) => ({ firstCol: borders[i] ?? 0, endCol, isFirst: i === 0, isLast: i === borders.length - 2 }));
  const mutuWidths = mutu.map(({ least }) => least);
  const kegiatanWidths = [kegiatan.least];
  const grown = parts.flatMap(({ firstCol, endCol, isFirst, isLast }) => {
    const own = lajur.slice(firstCol, endCol);
    const room = free - sum(own);
    const left = isFirst && isLast ? 0 : isLast ? widen(mutu, mutuWidths, room - mutuLeast) : isFirst ? widen([kegiatan], kegiatanWidths, room - kegiatan.least) : room - edge;
    return own.map((width) => Math.floor(width + Math.max(0, Math.min(LAJUR_GROWTH, left / own.length))));
  });
  return { scale: SMALLEST_SCALE, parts, no, kegiatan: Math.floor(kegiatanWidths[0] ?? 0), lajur: grown, mutu: column(mutuWidths) };
}
