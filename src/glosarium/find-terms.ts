import type { Term, TermIndex } from './term-index.ts';

/** A term in a text. */
export interface TermPlace {
  start: number;
  end: number;
  term: Term;
}

const IS_WORD_SIGN = /[\p{L}\p{N}]/u;

/** All places of terms in a text: whole words in the case of their entry. One pass over the text, however many terms there are. */
export function findTerms(text: string, { starts, byFirstSign }: TermIndex): TermPlace[] {
  const found: TermPlace[] = [];
  if (starts === null) return found;
  let end = 0;
  for (const { index: start } of text.matchAll(starts)) {
    if (start < end) continue;
    const term = byFirstSign.get(text.charCodeAt(start))?.find(({ kata }) => text.startsWith(kata, start) && standsAlone(text, start, start + kata.length));
    if (term === undefined) continue;
    end = start + term.kata.length;
    found.push({ start, end, term });
  }
  return found;
}

/**
 * Where terms may stand in HTML, in ascending order: every place at which `findTerms` finds one in a text of it, and some more. A term with a sign that HTML
 * writes as an entity is looked for up to there.
 */
export function findCandidates(html: string, { plainStarts }: TermIndex): number[] {
  return plainStarts === null ? [] : Array.from(html.matchAll(plainStarts), ({ index }) => index);
}

/** A word of its own: no part of a number such as `SOP-011/SETDA` or `060/SOP/2021`, nor of a name such as `E-LKj`. */
function standsAlone(text: string, start: number, end: number): boolean {
  const [before = '', beforeThat = ''] = [text.charAt(start - 1), text.charAt(start - 2)];
  const [after = '', afterThat = ''] = [text.charAt(end), text.charAt(end + 1)];
  if (IS_WORD_SIGN.test(before) || IS_WORD_SIGN.test(after)) return false;
  if (before === '-' && IS_WORD_SIGN.test(beforeThat)) return false;
  return !(/[-/.]/.test(before) && /\d/.test(beforeThat)) && !(/[-/.]/.test(after) && /\d/.test(afterThat));
}
