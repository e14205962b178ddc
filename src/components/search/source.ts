import { normalizeText } from '../../sop/text.ts';
import type { SearchSource } from '../../search/answer.ts';
import { unpackDocument, type SopDocument } from '../../search/document.ts';
import { fieldsOfIstilah, fieldsOfPelaksana, fieldsOfPeraturan } from '../../search/fields.ts';
import { unpackKamus, type Kamus } from '../../search/kamus.ts';
import { unfoldLists, type Listed, type ListedRole, type Lists } from '../../search/lists.ts';
import type { Found } from '../../search/rank.ts';
import { hasAll } from '../../search/score.ts';
import type { IstilahCari } from '../../search/thesaurus.ts';
import { findResults, openFinder } from './find-results.ts';
import { loadPagefind, type PagefindResult } from './pagefind.ts';

/** Choices of the filters by name; `jenis` is no filter of the index but of what is shown. */
export type Choices = Readonly<Record<string, string>>;

export interface BrowserSource {
  istilah: readonly IstilahCari[];
  roles: readonly ListedRole[];
  /** A source that is narrowed by the choices and ranks so many SOPs. */
  narrowed: (choices: Choices, most: number) => SearchSource;
  /** Lets the browser prepare the search while nothing is asked yet; loads nothing. */
  warm: () => Promise<void>;
  /** All SOPs that the choices leave. */
  list: (choices: Choices, most: number) => Promise<{ sop: Found<SopDocument>[]; total: number }>;
}

/** Loads the index of the site under `base`. */
export async function openSource(base: string): Promise<BrowserSource> {
  const [pagefind, listed] = await Promise.all([loadPagefind(base), fetchText(`${base}cari/daftar.json`)]);
  const lists: Lists = JSON.parse(listed);
  const { peraturan, pelaksana } = unfoldLists(lists, base);
  const roles = new Map(pelaksana.map((role) => [role.key, role]));
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
    roles: pelaksana,
    narrowed: ({ jenis: _, ...choices }, most) => {
      const role = roles.get(choices['pelaksana'] ?? '');
      const finder = openFinder(pagefind, choices, role?.word);
      const left = {
        peraturan: narrow(peraturan, choices, ({ document }) => ({ keadaan: document.status })),
        pelaksana: narrow(pelaksana, choices, ({ key }) => ({ pelaksana: key })),
      };
      return {
        find: async (query) => {
          const { first, total } = await findResults(finder, query, most);
          const peran = role && new Set([role.document.nama, ...role.document.ejaan].map(normalizeText));
          return { candidates: { ...left, sop: await load(first), peran }, total };
        },
        has: async (query, isWanted) =>
          (isWanted('peraturan') && left.peraturan.some(({ document }) => hasAll(query, fieldsOfPeraturan(document)))) ||
          (isWanted('pelaksana') && left.pelaksana.some(({ document }) => hasAll(query, fieldsOfPelaksana(document)))) ||
          (isWanted('istilah') && lists.istilah.some((one) => hasAll(query, fieldsOfIstilah(one)))) ||
          ((isWanted('sop') || isWanted('langkah')) && (await finder(query.tokens.map(({ stem }) => stem))).length > 0),
        kamus: () => (kamus ??= fetchText(`${base}pagefind/kamus.txt`).then(unpackKamus)),
      };
    },
    warm: async () => void (await openFinder(pagefind, {}, undefined)([])),
    list: async ({ jenis: _, ...choices }, most) => {
      const results = await openFinder(pagefind, choices, roles.get(choices['pelaksana'] ?? '')?.word)([]);
      return { sop: await load(results.slice(0, most)), total: results.length };
    },
  };
}

/** Those that the choices leave; a choice that a kind does not know leaves none of it. */
function narrow<L extends Listed<unknown>>(all: readonly L[], choices: Choices, own: (one: L) => Record<string, string>): readonly L[] {
  const wanted = Object.entries(choices);
  if (wanted.length === 0) return all;
  return all.filter((one) =>
    wanted.every(([name, value]) => (name === 'unit' ? one.units.some(({ id }) => id === value) : name === 'instansi' ? one.units.some(({ instansi }) => instansi === value) : own(one)[name] === value)),
  );
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
