import { nearest, usualFor, type Kamus } from './kamus.ts';
import { readQuery, replaceWords, type Query } from './query.ts';
import { rank, type Candidates, type Group } from './rank.ts';
import { createThesaurus, type IstilahCari, type Thesaurus } from './thesaurus.ts';
import { stemsOf } from './words.ts';

/** Where documents come from: the index in the browser, or lists in a test. */
export interface SearchSource {
  /** The documents that may answer a query; `total` counts the SOPs found. */
  find: (query: Query) => Promise<{ candidates: Omit<Candidates, 'istilah'>; total: number }>;
  /** The list of known words, loaded only where it is needed. */
  kamus: () => Promise<Kamus>;
}

export interface Answer {
  query: Query;
  groups: Group[];
  /** SOPs found in all; more than were ranked. */
  total: number;
  /** Words that nothing has, and those that were searched in their place. */
  corrections: { from: string; to: string }[];
  /** Other queries that may have been meant. */
  suggestions: string[];
  /** Terms of the query with their meaning. */
  terms: IstilahCari[];
}

const MOST_SUGGESTIONS = 4;
/** A best result worth less may come of a slip in the query that a source has too; then the list of words is asked. */
const GOOD_ENOUGH = 0.9;

/** Answers a query as it was typed; words that nothing has are replaced by the nearest that are known. */
export async function answerQuery(teks: string, istilah: readonly IstilahCari[], source: SearchSource, thesaurus: Thesaurus = createThesaurus(istilah)): Promise<Answer> {
  const query = readQuery(teks, thesaurus);
  const terms = termsIn(query, istilah);
  const found = await source.find(query);
  const ranking = rank(query, { ...found.candidates, istilah });
  const plain = { query, groups: ranking.groups, total: found.total, corrections: [], suggestions: [], terms };
  const unknown = ranking.missing.flatMap((i) => query.tokens[i] ?? []).filter(({ isNumber }) => !isNumber);
  if (unknown.length === 0 && bestOf(ranking.groups) >= GOOD_ENOUGH) return plain;
  const kamus = await source.kamus();
  const slips = new Map(query.tokens.flatMap(({ kata }) => [[kata, usualFor(kamus, kata)] as const]).flatMap(([kata, usual]) => (usual === null ? [] : [[kata, usual] as const])));
  const nearby = unknown.map(({ kata }) => ({ kata, words: nearest(kamus, kata).map((one) => one.kata) })).filter(({ words }) => words.length > 0);
  const replacements = new Map([...slips, ...nearby.map(({ kata, words }) => [kata, words[0] ?? kata] as const)]);
  if (replacements.size === 0) {
    const far = ranking.groups.length > 0 ? [] : unknown.map(({ kata }) => ({ kata, words: nearest(kamus, kata, 1).map((one) => one.kata) }));
    return { ...plain, suggestions: suggest(teks, far) };
  }
  const corrected = replaceWords(query, replacements, thesaurus);
  const again = await source.find(corrected);
  const { groups } = rank(corrected, { ...again.candidates, istilah });
  if (bestOf(groups) <= bestOf(ranking.groups)) return { ...plain, suggestions: suggest(teks, nearby) };
  return {
    query: corrected,
    groups,
    total: again.total,
    // A word that is being typed is no mistake.
    corrections: [...replacements].map(([from, to]) => ({ from, to })).filter(({ from, to }) => !to.startsWith(from)),
    suggestions: suggest(teks, nearby.map(({ kata, words }) => ({ kata, words: words.slice(1) }))),
    terms: termsIn(corrected, istilah),
  };
}

function bestOf(groups: readonly Group[]): number {
  return groups[0]?.results[0]?.score ?? 0;
}

/** The query with one word replaced, for each word that may have been meant. */
function suggest(teks: string, nearby: readonly { kata: string; words: readonly string[] }[]): string[] {
  const all = nearby.flatMap(({ kata, words }) => words.map((word) => replaceInText(teks, kata, word)));
  return [...new Set(all)].filter((one) => one !== teks).slice(0, MOST_SUGGESTIONS);
}

/** The text with a word replaced, wherever it stands and however it is written. */
export function replaceInText(teks: string, kata: string, other: string): string {
  return teks.replace(/[\p{L}\p{N}]+/gu, (written) => (written.toLowerCase() === kata ? other : written));
}

function termsIn({ tokens }: Query, istilah: readonly IstilahCari[]): IstilahCari[] {
  const row = ` ${tokens.map(({ stem }) => stem).join(' ')} `;
  const has = (form: string): boolean => {
    const stems = stemsOf(form).join(' ');
    return stems !== '' && row.includes(` ${stems} `);
  };
  return istilah.filter(({ istilah: term, kepanjangan, sinonim }) => [term, kepanjangan, ...sinonim].some(has)).slice(0, 4);
}
