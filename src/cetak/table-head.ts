import type { Sop } from '../sop/schema.ts';
import type { Columns } from './columns.ts';
import { breakLines, limitLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { BORDER, HEAD, PAD_X, PAD_Y } from './paper.ts';

/** The two rows of the table's head, the same on every sheet; texts in lines, heights outer ones in px at scale 1. */
export interface TableHead {
  readonly no: readonly string[];
  readonly kegiatan: readonly string[];
  readonly lajur: readonly (readonly string[])[];
  /** As `columns.mutu`. */
  readonly mutu: readonly (readonly string[])[];
  readonly firstHeight: number;
  readonly secondHeight: number;
}

/** More lines of a name are not shown. */
const MOST_LINES = 16;

export function makeHead(sop: Sop, columns: Columns, measure: TextMeasure): TableHead {
  const fit = (text: string, outer: number): readonly string[] => limitLines(breakLines(text, outer - 2 * PAD_X - BORDER, HEAD, measure), MOST_LINES);
  const no = fit(sop.kepalaTabel.no, columns.no);
  const kegiatan = fit(sop.kepalaTabel.kegiatan, columns.kegiatan);
  const lajur = sop.pelaksana.map(({ nama }, i) => fit(nama, columns.lajur[i] ?? 0));
  const mutu = columns.mutu.map(({ judul, width }) => fit(judul, width));
  const outer = (lines: number): number => lines * HEAD.lineHeight + 2 * PAD_Y + BORDER;
  const linesOf = (texts: readonly (readonly string[])[]): number => Math.max(1, ...texts.map((lines) => lines.length));
  const firstHeight = outer(1);
  const inBoth = [no, kegiatan, ...columns.mutu.flatMap(({ key }, i) => (key === 'keterangan' ? [mutu[i] ?? []] : []))];
  // Over the segilima of facing sheets stand two lines: "hal." and the page.
  const least = columns.parts.length > 1 ? 2 : 1;
  const inSecond = [...lajur, ...columns.mutu.flatMap(({ key }, i) => (key === 'keterangan' ? [] : [mutu[i] ?? []]))];
  return { no, kegiatan, lajur, mutu, firstHeight, secondHeight: Math.max(outer(Math.max(least, linesOf(inSecond))), outer(linesOf(inBoth)) - firstHeight) };
}
