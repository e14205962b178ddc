import type { SearchSource } from '../../search/answer.ts';
import { unpackDocument, type SopDocument } from '../../search/document.ts';
import { unpackKamus, type Kamus } from '../../search/kamus.ts';
import { unfoldLists, type Listed, type Lists } from '../../search/lists.ts';
import type { Query } from '../../search/query.ts';
import type { Found } from '../../search/rank.ts';
import type { IstilahCari } from '../../search/thesaurus.ts';
import { nameKey } from '../../pelaksana/name-key.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from './pagefind.ts';

/** Choices of the filters by name; `jenis` is no filter of the index but of what is shown. */
export type Choices = Readonly<Record<string, string>>;

export interface BrowserSource {
  istilah: readonly IstilahCari[];
  /** A source that is narrowed by the choices and ranks so many SOPs. */
  narrowed: (choices: Choices, most: number) => SearchSource;
  /** All SOPs that the choices leave. */
  list: (choices: Choices, most: number) => Promise<{ sop: Found<SopDocument>[]; total: number }>;
}

/** SOPs with every word below which those that have only some of them are looked for too. */
const FEW = 5;

/** Loads the index of the site under `base`. */
export async function openSource(base: string): Promise<BrowserSource> {
  const [pagefind, listed] = await Promise.all([loadPagefind(base), fetchText(`${base}cari/daftar.json`)]);
  const lists: Lists = JSON.parse(listed);
  const { peraturan, pelaksana } = unfoldLists(lists, base);
  const documents = new Map<string, Promise<Found<SopDocument> | null>>();
  const documentOf = (result: PagefindResult): Promise<Found<SopDocument> | null> => {
    const known = documents.get(result.id) ?? readDocument(result);
    documents.set(result.id, known);
    return known;
  };
  const load = async (results: readonly PagefindResult[]): Promise<Found<SopDocument>[]> => (await Promise.all(results.map(documentOf))).filter((one) => one !== null);
  let kamus: Promise<Kamus> | undefined;
  return {
    istilah: lists.istilah,
    narrowed: ({ jenis: _, ...choices }, most) => ({
      find: async (query) => {
        const results = await findResults(pagefind, query, choices, most);
        const candidates = {
          sop: await load(results.slice(0, most)),
          peraturan: narrow(peraturan, choices, ({ status }) => ({ keadaan: status })),
          pelaksana: narrow(pelaksana, choices, ({ nama }) => ({ pelaksana: nameKey(nama) })),
          peran: choices['pelaksana'],
        };
        return { candidates, total: results.length };
      },
      kamus: () => (kamus ??= fetchText(`${base}pagefind/kamus.txt`).then(unpackKamus)),
    }),
    list: async ({ jenis: _, ...choices }, most) => {
      const { results } = await pagefind.search(null, { filters: choices });
      return { sop: await load(results.slice(0, most)), total: results.length };
    },
  };
}

/** Those that the choices leave; a choice that a kind does not know leaves none of it. */
function narrow<D>(all: readonly Listed<D>[], choices: Choices, own: (document: D) => Record<string, string>): Listed<D>[] {
  const wanted = Object.entries(choices);
  if (wanted.length === 0) return [...all];
  return all.filter(({ document, units }) =>
    wanted.every(([name, value]) => (name === 'unit' ? units.some(({ id }) => id === value) : name === 'instansi' ? units.some(({ instansi }) => instansi === value) : own(document)[name] === value)),
  );
}

/** Those that have every word; where they are few, then those that have most of the rarer words. */
async function findResults(pagefind: Pagefind, query: Query, filters: Choices, most: number): Promise<PagefindResult[]> {
  const stems = [...new Set(query.tokens.map(({ stem }) => stem))];
  const { results } = await pagefind.search(stems.join(' '), { filters });
  if (stems.length < 2 || results.length >= Math.min(most, FEW)) return results;
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

async function readDocument(result: PagefindResult): Promise<Found<SopDocument> | null> {
  const { url, anchors } = await result.data();
  const packed = anchors.find(({ element }) => element === 'i');
  return packed ? { url, document: unpackDocument(packed.id) } : null;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
