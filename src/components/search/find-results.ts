import type { Query } from '../../search/query.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';

/** The SOPs that have all of some stems; without any, all that the choices leave. */
export type Finder = (stems: readonly string[]) => Promise<readonly PagefindResult[]>;

/** SOPs with every word below which those that have only some of them are looked for too. */
const FEW = 5;

/**
 * A finder among the SOPs that the choices leave.
 *
 * @param roleWord the word of the chosen role, which is found as a word and not by a filter
 */
export function openFinder(pagefind: Pagefind, { pelaksana: _, ...filters }: Readonly<Record<string, string>>, roleWord: string | undefined): Finder {
  return async (stems) => {
    const words = [...new Set(roleWord === undefined ? stems : [...stems, roleWord])];
    return (await pagefind.search(words.length === 0 ? null : words.join(' '), { filters })).results;
  };
}

/** Those that have every word; where they are few, then those that have most of the rarer words. Each word that some SOP has is in one of them. */
export async function findResults(finder: Finder, query: Query, most: number): Promise<{ first: PagefindResult[]; total: number }> {
  const stems = [...new Set(query.tokens.map(({ stem }) => stem))];
  const results = await finder(stems);
  if (stems.length < 2 || results.length >= Math.min(most, FEW)) return { first: results.slice(0, most), total: results.length };
  const each = await Promise.all(stems.map((stem) => finder([stem])));
  const points = new Map<string, { result: PagefindResult; points: number }>();
  for (const list of each) {
    for (const result of list) {
      const known = points.get(result.id) ?? { result, points: 0 };
      known.points += 1 / Math.log2(2 + list.length) + result.score / 10_000;
      points.set(result.id, known);
    }
  }
  const all = new Set(results.map(({ id }) => id));
  const others = [...points.values()].filter(({ result }) => !all.has(result.id)).sort((a, b) => b.points - a.points);
  const first = [...results, ...others.slice(0, Math.max(0, most - results.length)).map(({ result }) => result)];
  // One for each word that none of the first has: what a word is missing from must not be guessed from ten SOPs.
  const ids = new Set(first.map(({ id }) => id));
  const seldom = results.length > 0 ? [] : each.flatMap((list) => (list.some(({ id }) => ids.has(id)) ? [] : list.slice(0, 1)));
  return { first: [...first, ...seldom], total: first.length };
}
