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
  distance: number;
}

/** Fewer letters are a word of their own with any of them changed. */
const SHORTEST = 4;
const MOST = 6;

/**
 * The known words nearest to one that is not known: those that begin with it, then those that differ by a letter, by two
 * in long words. The more frequent go first.
 *
 * @param slack letters that may differ beyond that, for suggestions alone
 */
export function nearest({ counts }: Kamus, kata: string, slack = 0): Correction[] {
  if (kata.length < SHORTEST || counts.has(kata)) return [];
  const limit = (kata.length >= 8 ? 2 : 1) + slack;
  const found: (Correction & { count: number })[] = joinedWords(counts, kata);
  for (const [word, count] of counts) {
    if (word.startsWith(kata)) found.push({ kata: word, distance: 0.5, count });
    else if (Math.abs(word.length - kata.length) <= limit) {
      const distance = editDistance(kata, word, limit);
      // A wrong first letter is rare.
      if (distance <= limit) found.push({ kata: word, distance: distance + (word[0] === kata[0] ? 0 : 0.5), count });
    }
  }
  if (found.length === 0) found.push(...formsOfNearest(counts, kata, limit));
  // A word that stands once and lies no nearer than a usual one is a slip itself.
  const usual = Math.min(...found.map(({ distance, count }) => (count > 0 ? distance : Infinity)));
  return found
    .filter(({ distance, count }) => count > 0 || distance < usual)
    .sort((a, b) => a.distance - b.distance || b.count - a.count || a.kata.length - b.kata.length || (a.kata < b.kata ? -1 : 1))
    .slice(0, MOST)
    .map(({ kata: word, distance }) => ({ kata: word, distance }));
}

/** Known forms of a word that itself never stands alone (`memverifikasi` for `verifkasi`): their stems are compared. */
function formsOfNearest(counts: ReadonlyMap<string, number>, kata: string, limit: number): (Correction & { count: number })[] {
  const own = stem(kata);
  const most = own.length >= 8 ? limit : 1;
  return [...counts].flatMap(([word, count]) => {
    const other = stem(word);
    if (own.length < SHORTEST || other[0] !== own[0] || Math.abs(other.length - own.length) > most) return [];
    const distance = editDistance(own, other, most);
    return distance <= most ? [{ kata: word, distance: distance + 0.5, count }] : [];
  });
}

/** Two known words written as one. */
function joinedWords(counts: ReadonlyMap<string, number>, kata: string): (Correction & { count: number })[] {
  const cuts = Array.from({ length: Math.max(0, kata.length - 5) }, (_, i) => [kata.slice(0, i + 3), kata.slice(i + 3)] as const);
  return cuts.flatMap(([first, second]) => {
    const count = Math.min(counts.get(first) ?? -1, counts.get(second) ?? -1);
    return count < 0 ? [] : [{ kata: `${first} ${second}`, distance: 1, count }];
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
