import { isNone, normalizeText } from '../sop/text.ts';

/**
 * A nomor for comparing, the same wherever one is written: `SOP-013/SETDA`, `sop 013 / Setda` and `S.O.P. 013/SETDA` are one. Where it has letters
 * its words tell it; of digits alone the signs belong to it, for `060/1` and `060-1` are two.
 */
export function nomorKey(nomor: string): string {
  if (isNone(nomor)) return '';
  const words = foldWordSop(normalizeText(nomor));
  if (/\p{L}/u.test(words.replace(/^sop /u, ''))) return words;
  return words === '' ? '' : nomor.replace(/^\W*s\.?\s*o\.?\s*p\b\W*/iu, 'sop ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/(?<!^sop)\s+/giu, '').toLowerCase();
}

/** The nomor that a text may mean: the text itself, or what follows "SOP", "Nomor" or both. */
export function nomorIn(teks: string): string[] {
  const [, rest = ''] = /^\W*(?:s\.?\s*o\.?\s*p\b)?\W*(?:(?:nomor|no)\b)?\W*(.*)$/isu.exec(teks) ?? [];
  const [, behindWord = ''] = /^\W*(?:nomor|no)\b\W*(.*)$/isu.exec(teks) ?? [];
  return [...new Set([teks, behindWord, rest].map(nomorKey).filter((key) => key !== ''))];
}

/** `s o p`, left of S.O.P. by folding, is the word SOP. */
export function foldWordSop(normalized: string): string {
  return normalized.replace(/(?<![^ ])s o p(?![^ ])/gu, 'sop');
}
