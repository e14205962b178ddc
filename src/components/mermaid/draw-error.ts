import * as z from 'zod/mini';
import { countedLines } from './source-lines.ts';

/** Where the last part that was read begins, in the errors of Mermaid's older parsers. */
const placeSchema = z.object({ hash: z.object({ loc: z.object({ first_line: z.int().check(z.positive()) }) }) });

/** Why a text could not be drawn, in Indonesian. */
export class DrawError extends Error {
  /** Line of the text as written, from 1, or `null` where Mermaid names none. */
  readonly line: number | null;
  /** What Mermaid itself said. */
  readonly original: string | null;

  constructor(message: string, line: number | null = null, original: string | null = null) {
    super(message);
    this.name = 'DrawError';
    this.line = line;
    this.original = original;
  }
}

/** Puts what Mermaid threw into words that say where and what to do next. */
export function toDrawError(error: unknown, text: string): DrawError {
  const original = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'UnknownDiagramError') {
    return new DrawError(
      'Jenis bagan tidak dikenal. Baris pertama harus menyebut jenisnya, misalnya "swimlane-beta", "flowchart TD", atau "sequenceDiagram".',
      countedLines(text)[0] ?? 1,
      original,
    );
  }
  const counted = /\bon line (\d+)/i.exec(original)?.[1];
  if (counted !== undefined) return unreadableLine(Number(counted), error, original, text);
  if (/edge limit/i.test(original)) {
    return new DrawError('Anak panah pada bagan ini terlalu banyak. Bagilah menjadi beberapa bagan.', null, original);
  }
  return new DrawError('Mermaid tidak dapat menggambar teks ini. Periksa penulisannya, atau bagilah menjadi bagan yang lebih kecil.', null, original);
}

/** A part left open is noticed only at the end of the text; Mermaid then knows where it began. */
function unreadableLine(counted: number, error: unknown, original: string, text: string): DrawError {
  const lines = countedLines(text);
  const written = text.split(/\r\n|\r|\n/);
  const place = (count: number): number => lines[Math.min(count, lines.length) - 1] ?? 1;
  const atEnd = written.slice(place(counted) - 1).every((line, i) => (i === 0 ? /^\s*(?:end)?\s*$/ : /^\s*$/).test(line));
  const begun = placeSchema.safeParse(error);
  if (atEnd && begun.success) {
    const line = place(begun.data.hash.loc.first_line);
    return new DrawError(`Ada yang belum ditutup mulai baris ${line}: periksa tanda kurung, tanda kutip, dan "end" sesudahnya.`, line, original);
  }
  const line = place(counted);
  return new DrawError(`Baris ${line} tidak dapat dibaca. Periksa tanda kurung, tanda kutip, dan anak panah di baris itu dan baris sebelumnya.`, line, original);
}
