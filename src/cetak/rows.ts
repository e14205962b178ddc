import type { Langkah, Sop } from '../sop/schema.ts';
import type { Columns, MutuKey } from './columns.ts';
import { MUTU_KEYS, mutuText } from './columns.ts';
import { breakLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { BODY, BORDER, PAD_X, PAD_Y } from './paper.ts';

/** A row of the printed table: a langkah, or a part of one that is higher than a sheet. All texts in lines. */
export interface PrintRow {
  readonly langkah: Langkah;
  /** Index of the langkah. */
  readonly index: number;
  /** Only the first part holds the symbols; the others begin with "(lanjutan)". */
  readonly isFirst: boolean;
  readonly no: readonly string[];
  readonly kegiatan: readonly string[];
  readonly mutu: Readonly<Record<MutuKey, readonly string[]>>;
  /** Outer height that the text needs, px at scale 1. */
  readonly textHeight: number;
}

/** Outer height of a row with so many lines. */
export function heightOf(lines: number): number {
  return Math.max(1, lines) * BODY.lineHeight + 2 * PAD_Y + BORDER;
}

/** How many lines a row may have; that of the last langkah stands over the signature. */
interface MostLines {
  readonly any: number;
  readonly last: number;
}

/** The rows of the table; a langkah of more lines than a row may have goes on in a row of its own. */
export function makeRows(sop: Sop, columns: Columns, most: MostLines, measure: TextMeasure): PrintRow[] {
  const width = new Map(columns.mutu.map((column) => [column.key, column.width]));
  const fit = (text: string, outer: number): string[] => breakLines(text, outer - 2 * PAD_X - BORDER, BODY, measure);
  return sop.langkah.flatMap((langkah, index) => {
    const kegiatan = fit(langkah.kegiatan, columns.kegiatan);
    const mutu = new Map(MUTU_KEYS.map((key) => [key, width.has(key) ? fit(mutuText(langkah, key), width.get(key) ?? 0) : []]));
    const count = Math.max(1, kegiatan.length, ...[...mutu.values()].map((lines) => lines.length));
    const rows: PrintRow[] = [];
    const mostLines = index === sop.langkah.length - 1 ? most.last : most.any;
    for (let start = 0, end = 0; start < count; start = end) {
      const continued = start === 0 ? 0 : 1;
      end = Math.min(count, start + mostLines - continued);
      const cut = (lines: readonly string[] = []): readonly string[] => lines.slice(start, end);
      rows.push({
        langkah,
        index,
        isFirst: start === 0,
        no: [String(langkah.no)],
        kegiatan: cut(kegiatan),
        mutu: { kelengkapan: cut(mutu.get('kelengkapan')), waktu: cut(mutu.get('waktu')), output: cut(mutu.get('output')), keterangan: cut(mutu.get('keterangan')) },
        textHeight: heightOf(end - start + continued),
      });
    }
    return rows;
  });
}
