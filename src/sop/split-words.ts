import { normalizeText } from './text.ts';

/** A word of a text: folded for comparing, and where it stands. */
export interface Word {
  key: string;
  start: number;
  end: number;
}

/** A text and its words, so that several searches need to split it only once. */
export interface SplitText {
  teks: string;
  words: readonly Word[];
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
