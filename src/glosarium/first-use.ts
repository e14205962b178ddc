import { textParts, type TextPart } from '../keterkaitan/text-parts.ts';
import type { Term, TermIndex } from './term-index.ts';

/** A term in a text. */
export interface TermPlace {
  start: number;
  end: number;
  term: Term;
}

/** A stretch of a text that is left alone, such as a link. */
export interface Stretch {
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const IS_WORD_SIGN = /[\p{L}\p{N}]/u;

/** All places of terms in a text: whole words in the case of their entry. One pass over the text, however many terms there are. */
export function findTerms(text: string, terms: TermIndex): TermPlace[] {
  const found: TermPlace[] = [];
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (start < end) continue;
    const term = terms.get(word)?.find(({ kata }) => text.startsWith(kata, start) && standsAlone(text, start, start + kata.length));
    if (term === undefined) continue;
    end = start + term.kata.length;
    found.push({ start, end, term });
  }
  return found;
}

/**
 * Leaves the places of terms that were not used before.
 *
 * @param seen keys of the terms used before; those found are added
 * @param avoid stretches in which no term is taken
 */
export function keepFirstUses(places: readonly TermPlace[], seen: Set<string>, avoid: readonly Stretch[] = []): TermPlace[] {
  return places.filter(({ start, end, term }) => {
    if (seen.has(term.key) || avoid.some((stretch) => start < stretch.end && stretch.start < end)) return false;
    seen.add(term.key);
    return true;
  });
}

/** The places that lie in a stretch of the text, counted from its start. */
export function placesWithin(places: readonly TermPlace[], start: number, end: number): TermPlace[] {
  return places.filter((place) => place.start >= start && place.end <= end).map((place) => ({ ...place, start: place.start - start, end: place.end - start }));
}

/** Cuts a text at the terms that were not used before; all parts together are the text as it is written. */
export function annotateFirstUse(text: string, terms: TermIndex, seen: Set<string>): TextPart<TermPlace>[] {
  return textParts(text, keepFirstUses(findTerms(text, terms), seen));
}

/** A word of its own: no part of a number such as `SOP-011/SETDA` or `060/SOP/2021`, nor of a name such as `E-LKj`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before = '', beforeThat = ''] = [text.charAt(start - 1), text.charAt(start - 2)];
  const [after = '', afterThat = ''] = [text.charAt(end), text.charAt(end + 1)];
  if (IS_WORD_SIGN.test(before) || IS_WORD_SIGN.test(after)) return false;
  if (before === '-' && IS_WORD_SIGN.test(beforeThat)) return false;
  return !(/[-/.]/.test(before) && /\d/.test(beforeThat)) && !(/[-/.]/.test(after) && /\d/.test(afterThat));
}
