import type { Sop } from '../sop/schema.ts';
import { normalizeText } from '../sop/text.ts';

/** Finds the SOP that a rujukan of a unit names. */
export type ResolveRujukan = (unit: string, teks: string) => string | null;

/** What bears a nomor or name: one SOP, or several that share it. */
export interface Found {
  ke: string | null;
  ganda: readonly string[];
}

export const NOTHING: Found = { ke: null, ganda: [] };

/** Looks up what a text of a unit names. */
export type FindRujukan = (unit: string, teks: string) => Found;

/**
 * Prepares the resolution of rujukan (design, section 8): an SOP of the same unit by exact number, then by name with
 * case, punctuation and the word SOP set aside; never by likeness and never across units. A nomor or a name that
 * several SOPs share resolves to none.
 *
 * @returns a function that gives the SOP's id, or `null`
 */
export function createResolver(all: readonly Sop[]): ResolveRujukan {
  const find = createFinder(all);
  return (unit, teks) => find(unit, teks).ke;
}

/** Like `createResolver`, but also tells the SOPs that share what was written. A text may also give a nomor and its name together. */
export function createFinder(all: readonly Sop[]): FindRujukan {
  const indexes = {
    nomor: indexBy(all, ({ nomor }) => [normalizeText(nomor ?? '')]),
    nama: indexBy(all, ({ nama }) => [namaKey(nama)]),
    both: indexBy(all, ({ nomor, nama }) => {
      const words = normalizeText(nomor ?? '');
      return words === '' ? [] : [bothKey(`${words} ${namaKey(nama)}`), bothKey(`${namaKey(nama)} ${words}`)];
    }),
  };
  return (unit, teks) => {
    const written = normalizeText(teks);
    if (written === '') return NOTHING;
    let ganda: readonly string[] = [];
    for (const keyIn of WAYS) {
      const { index, key } = keyIn(written);
      const ids = key === '' ? undefined : indexes[index].get(`${unit} ${key}`);
      if (ids?.length === 1) return { ke: ids[0] ?? null, ganda: [] };
      if (ids !== undefined && ganda.length === 0) ganda = ids;
    }
    return ganda.length === 0 ? NOTHING : { ke: null, ganda };
  };
}

/** The keys a normalised text may have, in the order in which they are looked up. */
const WAYS: readonly ((written: string) => { index: 'nomor' | 'nama' | 'both'; key: string })[] = [
  (written) => ({ index: 'nomor', key: written }),
  (written) => ({ index: 'nomor', key: /^(?:sop )?(?:nomor|no) (.+)/u.exec(written)?.[1] ?? '' }),
  (written) => ({ index: 'nama', key: foldSop(written) }),
  (written) => ({ index: 'both', key: /\d/u.test(written) ? bothKey(written) : '' }),
];

/** A name for comparing: `SOP Penyusunan "Renja"` → `penyusunan renja`. */
export function namaKey(nama: string): string {
  return foldSop(normalizeText(nama));
}

function foldSop(normalized: string): string {
  return normalized
    .replace(/^(?:standar(?:d)? operasional prosedur )?(?:sop )?(?=.)/u, '')
    .replace(/^standar(?:d)? operasional prosedur (?=.)/u, '')
    .replace(/(?<=.) sop$/u, '');
}

/** A nomor and a name in one text, without the words between them. */
function bothKey(normalized: string): string {
  return normalized.split(' ').filter((word) => !/^(?:sop|nomor|no|tentang|perihal)$/u.test(word)).join(' ');
}

/** SOP ids by unit and key. */
function indexBy(all: readonly Sop[], keysOf: (sop: Sop) => string[]): Map<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const sop of all) {
    for (const key of keysOf(sop)) {
      if (key === '') continue;
      const ids = index.get(`${sop.unit} ${key}`);
      if (ids === undefined) index.set(`${sop.unit} ${key}`, [sop.id]);
      else if (!ids.includes(sop.id)) ids.push(sop.id);
    }
  }
  return index;
}
