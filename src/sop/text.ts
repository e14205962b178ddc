/** Small helpers for text as people write it. */

/** True for an empty text or a lone dash (`-`, `–`, `—`, `_`): the form's way to say "none". */
export function isNone(teks: string): boolean {
  return /^\s*(?:[-–—_]\s*)?$/u.test(teks);
}

/** Folds case, accents, punctuation and blanks away, to compare headings and names: `Pencatatan & Pendataan` → `pencatatan pendataan`. */
export function normalizeText(teks: string): string {
  // Nearly all texts are plain letters; folding accents is what takes the time.
  if (!/[^\x00-\x7f]/.test(teks)) return teks.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
  return teks
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** An id for addresses: lower-case ASCII words joined by hyphens; `fallback` where nothing is left. */
export function slugify(teks: string, fallback: string): string {
  const slug = normalizeText(teks)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? fallback : slug;
}

/** Folds runs of white space into one blank. */
export function foldSpaces(teks: string): string {
  return teks.replace(/\s+/gu, ' ').trim();
}

/** Joins words as in a sentence: `a, b, dan c`. */
export function joinWords(words: readonly string[], last: 'dan' | 'atau' = 'dan'): string {
  if (words.length < 3) return words.join(` ${last} `);
  return `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1) ?? ''}`;
}

/** Order of two texts by their code units, the same on every machine; for `sort`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
