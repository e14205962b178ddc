import { slugify } from '../sop/text.ts';
import type { PelaksanaDocument, PeraturanDocument, UnitNames } from './document.ts';
import { roleWord } from './role-word.ts';
import type { IstilahCari } from './thesaurus.ts';

/**
 * Regulations, roles and terms: small, and far fewer than SOPs. The search page loads them whole, for as entries of
 * Pagefind's index each would cost every first search seven bytes, and a file of its own when it is shown.
 */
export interface Lists {
  unit: ListedUnit[];
  istilah: IstilahCari[];
  peraturan: ListedPeraturan[];
  /** Names of roles, which many units share. */
  nama: string[];
  /** The roles of each unit, in the order of `unit`. */
  pelaksana: ListedPeran[][];
}

export type ListedUnit = [id: string, ...names: UnitNames];

export interface ListedPeraturan extends Omit<PeraturanDocument, 'jenis'> {
  id: string;
  /** Units whose SOPs cite it, indexes. */
  unit: number[];
}

/** A role: index of its name, numbers of its SOPs and langkah, indexes of its other spellings, and its id where its name does not give it. */
export type ListedPeran = [nama: number, sop: number, langkah: number, ejaan?: number[], id?: string];

/** A document of the lists with what narrows to it. */
export interface Listed<D> {
  url: string;
  document: D;
  units: readonly { id: string; instansi: string }[];
}

/** A role of a unit. */
export interface ListedRole extends Listed<PelaksanaDocument> {
  /** `<unit>/<id>`, as filters name it. */
  key: string;
  /** The word under which its SOPs are found. */
  word: string;
}

/** Unfolds the lists for a site under `base`. */
export function unfoldLists({ unit, peraturan, nama, pelaksana }: Lists, base: string): { peraturan: Listed<PeraturanDocument>[]; pelaksana: ListedRole[] } {
  const units = unit.map(([id, ...names]) => ({ id, names, instansi: names[2] }));
  return {
    peraturan: peraturan.map(({ id, unit: citing, ...rest }) => ({ url: `${base}peraturan/${id}/`, document: { jenis: 'peraturan', ...rest }, units: citing.flatMap((i) => units[i] ?? []) })),
    pelaksana: pelaksana.flatMap((list, i) => {
      const own = units[i];
      if (!own) return [];
      return list.map(([name, sop, langkah, ejaan = [], id], n) => {
        const text = nama[name] ?? '';
        const key = `${own.id}/${id ?? slugify(text, 'peran')}`;
        return {
          key,
          word: roleWord(i, n),
          url: `${base}pelaksana/${key}/`,
          document: { jenis: 'pelaksana' as const, nama: text, ejaan: ejaan.map((one) => nama[one] ?? ''), unit: own.names, sop, langkah },
          units: [own],
        };
      });
    }),
  };
}
