import { addPhrase, createPhrases, phrasesFrom, type PhraseNode } from '../sop/phrases.ts';
import type { SplitText, Word } from '../sop/split-words.ts';

/** A name found in a text. */
export interface NameMatch<T> {
  value: T;
  /** The words as written. */
  written: string;
  /** The words before and after it that no punctuation parts from it, folded; `null` where there is none. */
  before: string | null;
  after: string | null;
}

/** Names as whole words, for finding all of them in a text in one walk, however many names there are. */
export interface WordTrie<T> {
  /** The longest names in a text, from left to right, none inside another. */
  find: (text: SplitText) => NameMatch<T>[];
}

/** Prepares the search for names; keys are normalised (`normalizeText`). */
export function createWordTrie<T>(names: Iterable<readonly [key: string, value: T]>): WordTrie<T> {
  const root = createPhrases<T>();
  for (const [key, value] of names) addPhrase(root, key, value);
  return { find: (text) => findNames(root, text) };
}

function findNames<T>(root: PhraseNode<T>, text: SplitText): NameMatch<T>[] {
  const { teks, words } = text;
  const matches: NameMatch<T>[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const [longest] = phrasesFrom(root, text, i);
    // Of two names written alike the later one counts.
    const value = longest?.values.at(-1);
    if (longest === undefined || value === undefined) continue;
    const { last } = longest;
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

/** The one of two words that lies outside the name, unless punctuation stands between them. */
function neighbour(teks: string, left: Word | undefined, right: Word | undefined, side: 'before' | 'after'): string | null {
  if (!left || !right || /[^\s"“”'‘’]/u.test(teks.slice(left.end, right.start))) return null;
  return side === 'before' ? left.key : right.key;
}
