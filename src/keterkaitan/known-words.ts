import leven from 'leven';
import { compareText, normalizeText } from '../sop/text.ts';

/** Shorter words are too much alike. */
const SHORTEST = 5;
const LONGEST = 24;

/** Can a word be held against others? */
export function isComparable(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^\p{L}+$/u.test(word);
}

/**
 * For each word the known ones that differ from it by one letter (left out, added, changed) or by two that changed places, the
 * most used first: what occurs once may itself be a slip. Linear in both lists: words are brought together by what is left of them without one letter.
 *
 * @param unknown normalised words that are not known
 * @param known normalised words with how often they occur
 */
export function nearestWords(unknown: ReadonlySet<string>, known: ReadonlyMap<string, number>): Map<string, string[]> {
  const byRest = new Map<string, Set<string>>();
  for (const word of unknown) {
    if (!isComparable(word)) continue;
    for (const rest of restsOf(word)) {
      const words = byRest.get(rest);
      if (words) words.add(word);
      else byRest.set(rest, new Set([word]));
    }
  }
  const found = new Map<string, Set<string>>();
  if (byRest.size === 0) return new Map();
  for (const word of known.keys()) {
    if (!isComparable(word)) continue;
    for (const rest of restsOf(word)) {
      for (const wrong of byRest.get(rest) ?? []) {
        if (!isSlip(wrong, word)) continue;
        const near = found.get(wrong);
        if (near) near.add(word);
        else found.set(wrong, new Set([word]));
      }
    }
  }
  const usesOf = (word: string): number => known.get(word) ?? 0;
  return new Map([...found].map(([wrong, near]) => [wrong, [...near].sort((a, b) => usesOf(b) - usesOf(a) || leven(wrong, a) - leven(wrong, b) || compareText(a, b))]));
}

/** A word, and the word without each of its letters but the first, which is seldom the wrong one. */
function restsOf(word: string): string[] {
  return [word, ...Array.from({ length: word.length - 1 }, (_, i) => word.slice(0, i + 1) + word.slice(i + 2))];
}

/** One letter's difference, or two neighbours that changed places. */
function isSlip(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0)) return false;
  const distance = leven(a, b, { maxDistance: 3 });
  return distance === 1 || (distance === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join(''));
}

/** Writes a normalised word as another one was written: `Rentra` + `renstra` → `Renstra`. */
export function inCaseOf(written: string, word: string): string {
  if (/^\P{Ll}+$/u.test(written)) return word.toUpperCase();
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** The words of a text as written, with what they are folded to. */
export function wordsIn(teks: string): { written: string; key: string }[] {
  return [...teks.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([written]) => ({ written, key: normalizeText(written) }));
}
