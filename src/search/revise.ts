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

/** A word of a query that no document has whole. */
export interface MissingWord extends Token {
  /** Some word begins with it. */
  begun: boolean;
  /** Words of its other forms. */
  others: readonly string[];
}

/** Letters that may be changed without asking. */
const MOST_EDITS = 1;
const MOST_GUESSES = 3;

/** What the words may have meant that nothing has. A word that is being typed is only unknown where the list has it finished. */
export function unknownWords(missing: readonly MissingWord[], kamus: Kamus): Unknown[] {
  return missing.flatMap(({ kata, isNumber, begun, asWritten, others }) => {
    // Filters may hide a word that other units have; it is none to be mended.
    const isElsewhere = isKnown(kamus, kata);
    if (asWritten && isElsewhere) return kamus.counts.has(kata) ? [] : [{ kata, meant: [] }];
    const meant = isNumber || isElsewhere ? [] : others.length > 0 ? otherForms(others, kamus) : nearest(kamus, kata);
    return begun && !meant.some(isNear) ? [] : [{ kata, meant }];
  });
}

/** What a word stands for is nearer than what is written like it: to sekcam the Sekretaris, and not the Sekda. It is only asked. */
function otherForms(words: readonly string[], { counts }: Kamus): Correction[] {
  return words.filter((kata) => counts.has(kata)).map((kata) => ({ kata, edits: MOST_EDITS + 1, distance: 1 }));
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
