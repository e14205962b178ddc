import { readFileSync } from 'node:fs';
import type { Kutipan } from '../../src/peraturan/kutipan.ts';

/** One citation as a line of the data file states it. */
export interface Expected {
  /** `null` where the region is not known. */
  id: string | null;
  pasal: string[];
  merujuk: string[];
}

export interface Case {
  teks: string;
  wilayah: string | null;
  kutipan: Expected[];
}

/** The texts of `kutipan.data.tsv` with what each cites. */
export function readCases(): Case[] {
  const lines = readFileSync(new URL('kutipan.data.tsv', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [teks = '', wilayah = '', kutipan = ''] = line.split('\t');
      return { teks: unescape(teks), wilayah: wilayah || null, kutipan: kutipan === '' ? [] : kutipan.split(' ;; ').map(readExpected) };
    });
}

function unescape(teks: string): string {
  return teks.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function readExpected(text: string): Expected {
  const match = /^(\S+)(?: \[([^\]]*)\])?(?: \{([^}]*)\})?$/.exec(text);
  if (!match) throw new Error(`Cannot read "${text}"`);
  const [, id = '', pasal, merujuk] = match;
  return { id: id === '?' ? null : id, pasal: pasal?.split(' | ') ?? [], merujuk: merujuk?.split(' ') ?? [] };
}

/** What was read, in the form of the data file. */
export function toExpected({ id, pasal, merujuk }: Kutipan): Expected {
  return { id, pasal, merujuk: merujuk.flatMap((nested) => nested.id ?? []) };
}

/** Share of the pairs read that are right, and of the right ones that were read. */
export function precisionAndRecall(found: readonly string[], right: readonly string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const pair of right) left.set(pair, (left.get(pair) ?? 0) + 1);
  const hits = found.filter((pair) => {
    const count = left.get(pair) ?? 0;
    left.set(pair, count - 1);
    return count > 0;
  }).length;
  return { precision: found.length === 0 ? 1 : hits / found.length, recall: right.length === 0 ? 1 : hits / right.length };
}
