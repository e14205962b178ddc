import type { Jenis } from './document.ts';
import type { Kamus } from './kamus.ts';
import { readQuery, type Query } from './query.ts';
import { bestOf, rank, type Candidates, type Group, type Ranking } from './rank.ts';
import { guesses, revise, unknownWords, withoutSlips, type Revision } from './revise.ts';
import { createThesaurus, type IstilahCari, type Thesaurus } from './thesaurus.ts';
import { stemsOf } from './words.ts';

/** Where documents come from: the index in the browser, or lists in a test. */
export interface SearchSource {
  /** The documents that may answer a query; `total` counts the SOPs found. Each word that some SOP has is in one of them. */
  find: (query: Query) => Promise<{ candidates: Omit<Candidates, 'istilah'>; total: number }>;
  /** Is there a document of a wanted kind with every word of a query? */
  has: (query: Query, isWanted: (jenis: Jenis) => boolean) => Promise<boolean>;
  /** The list of known words, loaded only where it is needed. */
  kamus: () => Promise<Kamus>;
}

export interface Answer {
  query: Query;
  groups: Group[];
  /** SOPs found in all; more than were ranked. */
  total: number;
  /** What was answered in the place of the query; null where it was answered as it was typed. */
  revision: Revision | null;
  /** Other queries that may have been meant; each has results. */
  suggestions: string[];
  /** Terms of the query with their meaning. */
  terms: IstilahCari[];
}

export interface AnswerOptions {
  thesaurus?: Thesaurus;
  /** Answers the query as it is, whatever nothing has. */
  isExact?: boolean;
  /** Kinds of results that are shown. */
  isWanted?: (jenis: Jenis) => boolean;
}

/** A best result worth less may come of a slip in the query that a source has too; then the list of words is asked. */
const GOOD_ENOUGH = 0.9;

/** Answers a query as it was typed. Words that nothing has are mended by one letter or left out, and the answer says so. */
export async function answerQuery(teks: string, istilah: readonly IstilahCari[], source: SearchSource, { thesaurus = createThesaurus(istilah), isExact = false, isWanted = () => true }: AnswerOptions = {}): Promise<Answer> {
  const attempt = async (words: string): Promise<Answer & Pick<Ranking, 'missing'>> => {
    const query = readQuery(words, thesaurus);
    const { candidates, total } = await source.find(query);
    const { groups, missing } = rank(query, { ...candidates, istilah }, isWanted);
    return { query, groups, missing, total, revision: null, suggestions: [], terms: termsIn(query, istilah) };
  };
  const { missing, ...plain } = await attempt(teks);
  const isGood = bestScore(plain) >= GOOD_ENOUGH;
  // The number of an SOP may be given in part, and what has it is found all the same.
  const open = missing.flatMap(({ index, begun }) => (plain.query.tokens[index] ? [{ ...plain.query.tokens[index], begun, others: wordsMeant(plain.query, index) }] : [])).filter(({ isNumber }) => !(isNumber && isGood));
  if (isExact || (open.length === 0 && isGood)) return plain;
  const kamus = await source.kamus();
  const unknown = unknownWords(open, kamus);
  if (unknown.length === 0) {
    // A word that stands in a text is never replaced, however rare it is and however near a usual one.
    const usual = withoutSlips(plain.query, kamus);
    return usual === null || bestScore(await attempt(usual)) <= bestScore(plain) ? plain : { ...plain, suggestions: [usual] };
  }
  const revision = revise(plain.query, unknown);
  const revised = revision && { ...(await attempt(revision.teks)), revision };
  const shown = revised && revised.groups.length > 0 ? revised : { ...plain, groups: [], total: 0 };
  const offered = await Promise.all(guesses(plain.query, unknown).map(async (guess) => ((await source.has(readQuery(guess, thesaurus), isWanted)) ? [guess] : [])));
  return { ...shown, suggestions: offered.flat() };
}

function bestScore({ groups }: Pick<Answer, 'groups'>): number {
  return Math.max(0, ...groups.map(bestOf));
}

/** Words of the other forms of a token. */
function wordsMeant({ phrases }: Query, index: number): string[] {
  const forms = phrases.filter(({ start, end }) => start <= index && index < end).flatMap(({ others }) => others);
  return [...new Set(forms.flatMap(({ katas }) => katas.split(' ')))];
}

function termsIn({ tokens }: Query, istilah: readonly IstilahCari[]): IstilahCari[] {
  const row = ` ${tokens.map(({ stem }) => stem).join(' ')} `;
  const has = (form: string): boolean => {
    const stems = stemsOf(form).join(' ');
    return stems !== '' && row.includes(` ${stems} `);
  };
  return istilah.filter(({ istilah: term, kepanjangan, sinonim }) => [term, kepanjangan, ...sinonim].some(has)).slice(0, 4);
}
