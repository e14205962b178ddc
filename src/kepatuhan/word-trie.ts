import { normalizeText } from '../sop/text.ts';

/** A word of a text: folded for comparing, and where it stands. */
interface Word {
  key: string;
  start: number;
  end: number;
}

/** A text and its words, so that several searches need to split it only once. */
export interface SplitText {
  teks: string;
  words: readonly Word[];
}

/** A name found in a text. */
export interface NameMatch<T> {
  value: T;
  /** The words as written. */
  written: string;
  /** The words before and after it that no punctuation parts from it, folded; `null` where there is none. */
  before: string | null;
  after: string | null;
}

interface Branch<T> {
  next: Map<string, Branch<T>>;
  /** What the name that ends here stands for. */
  value: T | undefined;
}

/** Names as whole words, for finding all of them in a text in one walk, however many names there are. */
export interface WordTrie<T> {
  /** The longest names in a text, from left to right, none inside another. */
  find: (text: SplitText) => NameMatch<T>[];
}

/** Prepares the search for names; keys are normalised (`normalizeText`). */
export function createWordTrie<T>(names: Iterable<readonly [key: string, value: T]>): WordTrie<T> {
  const root: Branch<T> = { next: new Map(), value: undefined };
  for (const [key, value] of names) {
    let branch = root;
    for (const word of key.split(' ')) {
      const known = branch.next.get(word) ?? { next: new Map(), value: undefined };
      branch.next.set(word, known);
      branch = known;
    }
    branch.value = value;
  }
  return { find: (text) => findNames(root, text) };
}

function findNames<T>(root: Branch<T>, { teks, words }: SplitText): NameMatch<T>[] {
  const matches: NameMatch<T>[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const longest = longestFrom(root, words, i);
    if (!longest) continue;
    const { value, last } = longest;
    matches.push({
      value,
      written: teks.slice(words[i]?.start, words[last]?.end),
      before: neighbour(teks, words[i - 1], words[i], 'before'),
      after: neighbour(teks, words[last], words[last + 1], 'after'),
    });
    i = last;
  }
  return matches;
}

function longestFrom<T>(root: Branch<T>, words: readonly Word[], first: number): { value: T; last: number } | null {
  let longest: { value: T; last: number } | null = null;
  let branch: Branch<T> | undefined = root;
  for (let i = first; i < words.length; i += 1) {
    branch = branch.next.get(words[i]?.key ?? '');
    if (!branch) break;
    if (branch.value !== undefined) longest = { value: branch.value, last: i };
  }
  return longest;
}

/** The one of two words that lies outside the name, unless punctuation stands between them. */
function neighbour(teks: string, left: Word | undefined, right: Word | undefined, side: 'before' | 'after'): string | null {
  if (!left || !right || /[^\s"“”'‘’]/u.test(teks.slice(left.end, right.start))) return null;
  return side === 'before' ? left.key : right.key;
}

/** Splits a text into its words. */
export function splitWords(teks: string): SplitText {
  const words: Word[] = [];
  for (const { 0: word, index } of teks.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    // Most words are plain letters, and folding them in full is what takes the time.
    words.push({ key: /^[A-Za-z0-9]+$/.test(word) ? word.toLowerCase() : normalizeText(word), start: index, end: index + word.length });
  }
  return { teks, words };
}
