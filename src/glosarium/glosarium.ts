import { slugify } from '../sop/text.ts';
import type { EntriGlosarium } from './entri.ts';

/** A term of the glossary with its address. */
export interface Istilah {
  /** The id of its place on the page: `iku`. */
  id: string;
  istilah: string;
  kepanjangan: string;
  sinonim: string[];
  arti: string | null;
  sumber: string | null;
  url: string;
}

/** The terms in the order of the alphabet, each with an id of its own. A repeated entry is left out; two meanings of one term are two terms. */
export function buildGlosarium(entri: readonly EntriGlosarium[], base: string): Istilah[] {
  const taken = new Set<string>();
  return [...new Map(entri.toReversed().map((one) => [entryKey(one), one])).values()]
    .toReversed()
    .sort((a, b) => compare(wordKey(a.istilah), wordKey(b.istilah)))
    .map(({ istilah, kepanjangan, sinonim, arti, sumber }) => {
      const id = freeId(slugify(istilah, 'istilah'), taken);
      return { id, istilah, kepanjangan, sinonim, arti: arti ?? null, sumber: sumber ?? null, url: `${base}glosarium/#${id}` };
    });
}

/** Words that differ only in case are one. */
export function wordKey(word: string): string {
  return word.trim().toLowerCase();
}

/** The same for one term with one meaning that is written twice. */
export function entryKey({ istilah, kepanjangan }: EntriGlosarium): string {
  return `${wordKey(istilah)}\n${wordKey(kepanjangan)}`;
}

function freeId(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  taken.add(id);
  return id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
