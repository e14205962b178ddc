import type { VFile } from 'vfile';
import { z } from 'zod';
import type { VFileMessage } from 'vfile-message';
import type { Posisi } from './schema.ts';
import { compareText } from './text.ts';

const tingkatSchema = z.enum(['galat', 'peringatan', 'info']);

/** How grave a finding is. Only `galat` stops a build. */
export type Tingkat = z.output<typeof tingkatSchema>;

/** A finding as it is published (`lajur check --format json`, design section 9). */
export const temuanSchema = z.object({
  aturan: z.string(),
  tingkat: tingkatSchema,
  /** Id of the SOP, `null` for findings about other files. */
  sop: z.string().nullable(),
  /** Path relative to the content folder, with `/`. */
  berkas: z.string(),
  baris: z.number(),
  kolom: z.number(),
  /** The value found. */
  nilai: z.string().nullable(),
  pesan: z.string(),
  /** How to mend it. */
  saran: z.string().nullable(),
  /** Id of the regulation concerned. */
  peraturan: z.string().nullable(),
});

export type Temuan = z.output<typeof temuanSchema>;

/** What a rule says of one place. */
export interface TemuanContent {
  aturan: string;
  posisi: Posisi | null;
  pesan: string;
  nilai?: string | null;
  saran?: string | null;
}

const START: Posisi = { baris: 1, kolom: 1 };

/** Findings of one rule in one file that are told; more of them say no more, and each costs time. */
const MOST_OF_A_RULE = 500;
const counts = new WeakMap<VFile, Map<string, number>>();

/** Adds a finding to the messages of a file. */
export function report(file: VFile, tingkat: Tingkat, content: TemuanContent): void {
  const count = counts.get(file) ?? new Map<string, number>();
  counts.set(file, count);
  const told = count.get(content.aturan) ?? 0;
  if (told >= MOST_OF_A_RULE) return;
  count.set(content.aturan, told + 1);
  const { baris, kolom } = content.posisi ?? START;
  const message = file.message(content.pesan, { line: baris, column: kolom });
  message.source = 'lajur';
  message.ruleId = content.aturan;
  // The VFile convention: fatal true = error, false = warning, undefined = info.
  message.fatal = tingkat === 'galat' ? true : tingkat === 'peringatan' ? false : undefined;
  if (content.nilai != null) message.actual = content.nilai;
  if (content.saran != null) message.note = content.saran;
}

/** Turns a message of a file into a finding; `sop` is the id of the SOP in that file or `null`. */
export function temuanFromMessage(message: VFileMessage, berkas: string, sop: string | null): Temuan {
  return {
    aturan: message.ruleId ?? 'lajur',
    tingkat: message.fatal === true ? 'galat' : message.fatal === false ? 'peringatan' : 'info',
    sop,
    berkas,
    baris: message.line ?? 1,
    kolom: message.column ?? 1,
    nilai: message.actual ?? null,
    pesan: message.reason,
    saran: message.note ?? null,
    peraturan: null,
  };
}

const URUTAN_TINGKAT: Record<Tingkat, number> = { galat: 0, peringatan: 1, info: 2 };

/** Order of a list of findings: by file, line, column, then gravity and rule. */
export function compareTemuan(a: Temuan, b: Temuan): number {
  return (
    compareText(a.berkas, b.berkas) ||
    a.baris - b.baris ||
    a.kolom - b.kolom ||
    URUTAN_TINGKAT[a.tingkat] - URUTAN_TINGKAT[b.tingkat] ||
    compareText(a.aturan, b.aturan)
  );
}
