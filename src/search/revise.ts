import { isKnown, nearest, usualFor, type Correction, type Kamus } from './kamus.ts';
import type { Query, Token } from './query.ts';
import { wordsOf } from './words.ts';

/** What is answered in the place of a query. */
export interface Revision {
  teks: string;
  /** Words that nothing has, and that were left out. */
  dropped: string[];
}

/** Words that no document has, with what each may have meant. */
export interface Unknown {
  kata: string;
  meant: Correction[];
}

/** Letters that may be changed without asking. */
const MOST_EDITS = 1;
const MOST_GUESSES = 3;

/** What the words may have meant that nothing has. A word that is being typed is only unknown where the list has it finished. */
export function unknownWords(missing: readonly (Token & { begun: boolean })[], kamus: Kamus): Unknown[] {
  return missing.flatMap(({ kata, isNumber, begun }) => {
    // Filters may hide a word that other units have; it is none to be mended.
    const meant = isNumber || isKnown(kamus, kata) ? [] : nearest(kamus, kata);
    return begun && !meant.some(isNear) ? [] : [{ kata, meant }];
  });
}

/** The query with each unknown word mended, or left out where only another word could stand for it; null where nothing remains. */
export function revise({ teks, tokens }: Query, unknown: readonly Unknown[]): Revision | null {
  const mended = new Map(unknown.map(({ kata, meant }) => [kata, meant.find(isNear)?.kata ?? '']));
  if (tokens.every(({ kata }) => mended.get(kata) === '')) return null;
  return { teks: rewrite(teks, mended), dropped: [...mended].filter(([, word]) => word === '').map(([kata]) => kata) };
}

/** The query with the usual words for those that are slips of the sources too; null where there are none. */
export function withoutSlips({ teks, tokens }: Query, kamus: Kamus): string | null {
  const usual = tokens.flatMap(({ kata }) => [[kata, usualFor(kamus, kata)] as const]).flatMap(([kata, word]) => (word === null ? [] : [[kata, word] as const]));
  return usual.length === 0 ? null : rewrite(teks, new Map(usual));
}

/** The query with other guesses at its unknown words, the likeliest first. */
export function guesses({ teks }: Query, unknown: readonly Unknown[]): string[] {
  const mended = new Map(unknown.map(({ kata, meant }) => [kata, meant.find(isNear)?.kata ?? '']));
  const own = rewrite(teks, mended);
  const all = unknown.flatMap(({ kata, meant }) => meant.map((guess) => ({ kata, guess }))).sort((a, b) => a.guess.distance - b.guess.distance);
  return [...new Set(all.map(({ kata, guess }) => rewrite(teks, new Map([...mended, [kata, guess.kata]]))))].filter((one) => one !== own).slice(0, MOST_GUESSES);
}

function isNear({ edits }: Correction): boolean {
  return edits <= MOST_EDITS;
}

/** The text with words replaced wherever they stand and however they are written; those replaced by nothing are left out. */
export function rewrite(teks: string, words: ReadonlyMap<string, string>): string {
  let at = 0;
  let text = '';
  for (const { kata, start, end } of wordsOf(teks)) {
    const other = words.get(kata);
    if (other === undefined) continue;
    text += teks.slice(at, start) + other;
    at = end;
  }
  return (text + teks.slice(at)).replace(/\s+/gu, ' ').trim();
}
