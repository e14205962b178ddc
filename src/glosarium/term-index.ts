import { wordKey, type Istilah } from './glosarium.ts';

/** A word that stands in a text, with all it may mean. */
export interface Term {
  /** As it is written in the text. */
  kata: string;
  /** Same for all spellings of the same meanings: what counts as "used before". */
  key: string;
  istilah: readonly Istilah[];
}

/** The terms, ready to be found in a text. A pattern runs over a text several times as fast as anything written out; `null` without terms. */
export interface TermIndex {
  /** Finds where spellings begin. */
  starts: RegExp | null;
  /** Finds where in HTML they begin: what of them stands there as it is. */
  plainStarts: RegExp | null;
  /** The spellings by their first UTF-16 code, the longest first. */
  byFirstSign: ReadonlyMap<number, readonly Term[]>;
}

const AMPERSAND = '&';
/** From here on HTML may have an entity. */
const FROM_ENTITY = /[&<>"'\u00a0].*$/su;

/** Prepares the terms for `findTerms`. A spelling that several entries claim keeps all their meanings. */
export function indexTerms(glosarium: readonly Istilah[]): TermIndex {
  const spellings = glosarium.flatMap((istilah) => [istilah.istilah, ...istilah.sinonim].map((kata) => ({ kata, istilah })));
  const meanings = Map.groupBy(spellings, ({ kata }) => wordKey(kata));
  const terms = [...new Set(spellings.map(({ kata }) => kata))].map((kata): Term => {
    const istilah = [...new Set((meanings.get(wordKey(kata)) ?? []).map((one) => one.istilah))];
    return { kata, key: istilah.map(({ id }) => id).join(' '), istilah };
  });
  const byFirstSign = Map.groupBy(terms, ({ kata }) => kata.charCodeAt(0));
  for (const sharing of byFirstSign.values()) sharing.sort((a, b) => b.kata.length - a.kata.length);
  return { starts: anyOf(terms.map(({ kata }) => kata)), plainStarts: anyOf(terms.map(({ kata }) => kata.replace(FROM_ENTITY, '') || AMPERSAND)), byFirstSign };
}

/** A pattern for every place where one of some texts begins, but inside a word; grouped by the first sign, so that it stays quick with hundreds of them. */
function anyOf(texts: readonly string[]): RegExp | null {
  if (texts.length === 0) return null;
  const groups = Map.groupBy(new Set(texts), (text) => RegExp.escape(String.fromCodePoint(text.codePointAt(0) ?? 0)));
  const patterns = [...groups].map(([first, all]) => `${first}(?=${all.map((text) => RegExp.escape(text).slice(first.length)).join('|')})`);
  return new RegExp(`(?<![A-Za-z0-9])(?:${patterns.join('|')})`, 'g');
}

/** All meanings of a term in words: "Rencana Kerja, atau Rencana Kinerja". */
export function meaningOf({ istilah }: Pick<Term, 'istilah'>): string {
  return [...new Set(istilah.map(({ kepanjangan }) => kepanjangan))].join(', atau ');
}
