import type { SplitText } from './split-words.ts';

/** Phrases of whole words with what each stands for. */
export interface PhraseNode<T> {
  next: Map<string, PhraseNode<T>>;
  values: T[];
}

/** An empty set of phrases. */
export function createPhrases<T>(): PhraseNode<T> {
  return { next: new Map(), values: [] };
}

/** Adds a phrase; `key` is normalised (`normalizeText`). */
export function addPhrase<T>(root: PhraseNode<T>, key: string, value: T): void {
  let node = root;
  for (const word of key.split(' ')) {
    const known = node.next.get(word) ?? createPhrases<T>();
    node.next.set(word, known);
    node = known;
  }
  node.values.push(value);
}

/** All phrases that begin at a word, the longest first; `last` is the place of the final word. */
export function phrasesFrom<T>(root: PhraseNode<T>, { words }: SplitText, first: number): { values: readonly T[]; last: number }[] {
  const found: { values: readonly T[]; last: number }[] = [];
  let node: PhraseNode<T> | undefined = root;
  for (let i = first; i < words.length; i += 1) {
    node = node.next.get(words[i]?.key ?? '');
    if (node === undefined) break;
    if (node.values.length > 0) found.unshift({ values: node.values, last: i });
  }
  return found;
}
