import type { SearchSource } from '../../search/answer.ts';
import { unpackDocument, type PelaksanaDocument, type PeraturanDocument, type SopDocument } from '../../search/document.ts';
import { unpackKamus, type Kamus } from '../../search/kamus.ts';
import type { Query } from '../../search/query.ts';
import type { Found } from '../../search/rank.ts';
import { loadPagefind, type Pagefind, type PagefindFilters, type PagefindResult } from './pagefind.ts';

/** Choices of the filters by name; `jenis` is no filter of the index but of what is shown. */
export type Choices = Readonly<Record<string, string>>;

export interface BrowserSource {
  /** A source that is narrowed by the choices and ranks so many SOPs. */
  narrowed: (choices: Choices, most: number) => SearchSource;
  /** All SOPs that the choices leave. */
  list: (choices: Choices, most: number) => Promise<{ sop: Found<SopDocument>[]; total: number }>;
}

/** Peraturan and pelaksana that are ranked; they are few, and their documents small. */
const MOST_OTHERS = 6;
const SMALL_KINDS = ['peraturan', 'pelaksana'] as const;
const ONLY_SOP: PagefindFilters = { none: SMALL_KINDS.map((jenis) => ({ jenis })) };

/** Loads the index of the site under `base`. */
export async function openSource(base: string): Promise<BrowserSource> {
  const pagefind = await loadPagefind(base);
  const documents = new Map<string, Promise<Found | null>>();
  const documentOf = (result: PagefindResult): Promise<Found | null> => {
    const known = documents.get(result.id) ?? readDocument(result);
    documents.set(result.id, known);
    return known;
  };
  const load = async (results: readonly PagefindResult[]): Promise<Found[]> => (await Promise.all(results.map(documentOf))).filter((one) => one !== null);
  let kamus: Promise<Kamus> | undefined;
  const find = async (query: Query, kind: PagefindFilters, choices: Choices, most: number): Promise<{ found: Found[]; total: number }> => {
    const results = await findResults(pagefind, query, { ...choices, ...kind }, most);
    return { found: await load(results.slice(0, most)), total: results.length };
  };
  return {
    narrowed: ({ jenis: _, ...choices }, most) => ({
      find: async (query) => {
        const [sop, ...others] = await Promise.all([find(query, ONLY_SOP, choices, most), ...SMALL_KINDS.map((jenis) => find(query, { jenis }, choices, MOST_OTHERS))]);
        const small = others.flatMap(({ found }) => found);
        return { candidates: { sop: sop.found.filter(isSop), peraturan: small.filter(isPeraturan), pelaksana: small.filter(isPelaksana), peran: choices['pelaksana'] }, total: sop.total };
      },
      kamus: () => (kamus ??= fetchText(`${base}pagefind/kamus.txt`).then(unpackKamus)),
    }),
    list: async ({ jenis: _, ...choices }, most) => {
      const { results } = await pagefind.search(null, { filters: { ...choices, ...ONLY_SOP } });
      return { sop: (await load(results.slice(0, most))).filter(isSop), total: results.length };
    },
  };
}

/** Those that have every word; where they are few, then those that have most of the rarer words. */
async function findResults(pagefind: Pagefind, query: Query, filters: PagefindFilters, most: number): Promise<PagefindResult[]> {
  const stems = [...new Set(query.tokens.map(({ stem }) => stem))];
  const { results } = await pagefind.search(stems.join(' '), { filters });
  if (stems.length < 2 || results.length >= Math.min(most, 5)) return results;
  const each = await Promise.all(stems.map(async (stem) => (await pagefind.search(stem, { filters })).results));
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
  return [...results, ...others.slice(0, Math.max(0, most - results.length)).map(({ result }) => result)];
}

async function readDocument(result: PagefindResult): Promise<Found | null> {
  const { url, anchors } = await result.data();
  const packed = anchors.find(({ element }) => element === 'i');
  return packed ? { url, document: unpackDocument(packed.id) } : null;
}

/** Text beside the site's pages. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

function isSop(found: Found): found is Found<SopDocument> {
  return found.document.jenis === 'sop';
}

function isPeraturan(found: Found): found is Found<PeraturanDocument> {
  return found.document.jenis === 'peraturan';
}

function isPelaksana(found: Found): found is Found<PelaksanaDocument> {
  return found.document.jenis === 'pelaksana';
}
