import { stem } from './stem.ts';

/** The words of the whole index in one small file, for words typed with a wrong letter. */

export interface Kamus {
  /** How often each word occurs, by the power of two. */
  counts: ReadonlyMap<string, number>;
}

/** Writes the words in the order of the alphabet, each as the number of letters it shares with the one before, the rest, and how often it occurs. */
export function packKamus(counts: ReadonlyMap<string, number>): string {
  let before = '';
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      let shared = 0;
      while (shared < 35 && shared < word.length - 1 && word[shared] === before[shared]) shared += 1;
      before = word;
      return `${shared.toString(36)}${word.slice(shared)}${Math.min(9, Math.floor(Math.log2(count)))}`;
    })
    .join('\n');
}

export function unpackKamus(text: string): Kamus {
  const counts = new Map<string, number>();
  let before = '';
  for (const line of text === '' ? [] : text.split('\n')) {
    before = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, -1);
    counts.set(before, Number(line.slice(-1)));
  }
  return { counts };
}

/** A word that may have been meant. */
export interface Correction {
  kata: string;
  /** Letters to change, 0 where it only goes on. */
  edits: number;
  distance: number;
}

/** Fewer letters are a word of their own with any of them changed. */
const SHORTEST = 4;
/** From so many letters on, two wrong ones may be thought of. */
const LONG = 6;
const MOST = 6;

/** Has some text the word, in whatever form? */
export function isKnown({ counts }: Kamus, kata: string): boolean {
  if (counts.has(kata)) return true;
  const own = stem(kata);
  for (const word of counts.keys()) if (stem(word) === own) return true;
  return false;
}

/**
 * The known words nearest to one that is not known: those that begin with it, then those that differ by a letter, by two
 * in longer words or that have it within (`izin`: `perizinan`). The more frequent go first. Two letters make another word (`keterangan`, `kewenangan`): good for a question only.
 */
export function nearest({ counts }: Kamus, kata: string): Correction[] {
  if (kata.length < SHORTEST || counts.has(kata)) return [];
  const limit = kata.length >= LONG ? 2 : 1;
  const found: Counted[] = joinedWords(counts, kata);
  for (const [word, count] of counts) {
    if (word.startsWith(kata)) found.push({ kata: word, edits: 0, distance: 0.5, count });
    else if (word.includes(kata)) found.push({ kata: word, edits: 2, distance: 2, count });
    else if (Math.abs(word.length - kata.length) <= limit) {
      const edits = editDistance(kata, word, limit);
      // A wrong first letter is rare.
      if (edits <= limit) found.push({ kata: word, edits, distance: edits + (word[0] === kata[0] ? 0 : 0.5), count });
    }
  }
  if (!found.some(({ edits }) => edits <= 1)) found.push(...formsOfNearest(counts, kata));
  // A word that stands once and lies no nearer than a usual one is a slip itself.
  const usual = Math.min(...found.map(({ distance, count }) => (count > 0 ? distance : Infinity)));
  return found
    .filter(({ distance, count }) => count > 0 || distance < usual)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || a.kata.length - b.kata.length || (a.kata < b.kata ? -1 : 1))
    .slice(0, MOST)
    .map(({ count: _, ...correction }) => correction);
}

interface Counted extends Correction {
  count: number;
}

/** The word with a letter of its stem mended, where only other forms of it are known (`verifikasi` for `verifkasi`, of which the texts have `memverifikasi`); short stems are too much alike. */
function formsOfNearest(counts: ReadonlyMap<string, number>, kata: string): Counted[] {
  const own = stem(kata);
  if (own.length <= LONG || !kata.includes(own)) return [];
  const mended = new Map<string, number>();
  for (const [word, count] of counts) {
    const other = stem(word);
    if (other[0] !== own[0] || Math.abs(other.length - own.length) > 1 || editDistance(own, other, 1) > 1) continue;
    const form = kata.replace(own, other);
    if (stem(form) === other) mended.set(form, Math.max(count, mended.get(form) ?? 0));
  }
  return [...mended].map(([form, count]) => ({ kata: form, edits: 1, distance: 1.5, count }));
}

/** Two known words written as one. */
function joinedWords(counts: ReadonlyMap<string, number>, kata: string): Counted[] {
  const cuts = Array.from({ length: Math.max(0, kata.length - 5) }, (_, i) => [kata.slice(0, i + 3), kata.slice(i + 3)] as const);
  return cuts.flatMap(([first, second]) => {
    const count = Math.min(counts.get(first) ?? -1, counts.get(second) ?? -1);
    return count < 0 ? [] : [{ kata: `${first} ${second}`, edits: 1, distance: 1, count }];
  });
}

/** The frequent word that a rare one is most likely a slip of: slips stand in the sources too. */
export function usualFor(kamus: Kamus, kata: string): string | null {
  const own = kamus.counts.get(kata);
  if (own === undefined || own > 1 || kata.length < SHORTEST) return null;
  const others = new Map([...kamus.counts].filter(([word, count]) => word !== kata && count >= own + 3));
  return nearest({ counts: others }, kata).find(({ distance }) => distance === 1)?.kata ?? null;
}

/** Letters to change, leave out, add or swap with their neighbour, counted no further than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (older[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return limit + 1;
    older = old;
    old = row;
  }
  return old[b.length] ?? 0;
}
