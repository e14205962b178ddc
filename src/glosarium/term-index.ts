import { wordKey, type Istilah } from './glosarium.ts';

/** A word that stands in a text, with all it may mean. */
export interface Term {
  /** As it is written in the text. */
  kata: string;
  /** Same for all spellings of the same meanings: what counts as "used before". */
  key: string;
  istilah: readonly Istilah[];
}

/** The terms, ready to be found in a text. */
export interface TermIndex {
  /** Their spellings by the first word, the longest first. */
  byFirstWord: ReadonlyMap<string, readonly Term[]>;
  /** Finds each word that begins with a sign that some term begins with: most words are passed by without being cut out. `null` without terms. */
  candidates: RegExp | null;
}

const FIRST_WORD = /[\p{L}\p{N}]+/u;

/** Prepares the terms for `findTerms`. A spelling that several entries claim keeps all their meanings. */
export function indexTerms(glosarium: readonly Istilah[]): TermIndex {
  const spellings = glosarium.flatMap((istilah) => [istilah.istilah, ...istilah.sinonim].map((kata) => ({ kata, istilah })));
  const meanings = Map.groupBy(spellings, ({ kata }) => wordKey(kata));
  const terms = [...new Set(spellings.map(({ kata }) => kata))].map((kata): Term => {
    const istilah = [...new Set((meanings.get(wordKey(kata)) ?? []).map((one) => one.istilah))];
    return { kata, key: istilah.map(({ id }) => id).join(' '), istilah };
  });
  const byFirstWord = Map.groupBy(terms, ({ kata }) => FIRST_WORD.exec(kata)?.[0] ?? '');
  byFirstWord.delete('');
  for (const sharing of byFirstWord.values()) sharing.sort((a, b) => b.kata.length - a.kata.length);
  const signs = new Set([...byFirstWord.keys()].flatMap((word) => [...word].slice(0, 1)));
  return { byFirstWord, candidates: signs.size === 0 ? null : new RegExp(`[${[...signs].join('')}](?<![\\p{L}\\p{N}].)[\\p{L}\\p{N}]*`, 'gsu') };
}

/** All meanings of a term in words: "Rencana Kerja, atau Rencana Kinerja". */
export function meaningOf({ istilah }: Pick<Term, 'istilah'>): string {
  return [...new Set(istilah.map(({ kepanjangan }) => kepanjangan))].join(', atau ');
}
