import type { Sop } from '../sop/schema.ts';
import { normalizeText } from '../sop/text.ts';
import { foldWordSop, nomorIn, nomorKey } from './nomor.ts';

/** Finds the SOP that a rujukan of a unit names. */
export type ResolveRujukan = (unit: string, teks: string) => string | null;

/** What bears a nomor or name: one SOP, or several that share it. */
export interface Found {
  ke: string | null;
  ganda: readonly string[];
  /** What the several share. */
  menurut: 'nomor' | 'nama' | null;
}

export const NOTHING: Found = { ke: null, ganda: [], menurut: null };

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
    nomor: indexBy(all, ({ nomor }) => [nomorKey(nomor ?? '')]),
    nama: indexBy(all, ({ nama }) => [namaKey(nama)]),
    both: indexBy(all, ({ nomor, nama }) => {
      const words = normalizeText(nomor ?? '');
      return words === '' ? [] : [bothKey(`${words} ${namaKey(nama)}`), bothKey(`${namaKey(nama)} ${words}`)];
    }),
  };
  return (unit, teks) => {
    const written = normalizeText(teks);
    if (written === '') return NOTHING;
    let shared: Found = NOTHING;
    for (const { index, keys } of waysOf(teks, written)) {
      for (const key of keys) {
        const ids = key === '' ? undefined : indexes[index].get(`${unit} ${key}`);
        if (ids?.length === 1) return { ke: ids[0] ?? null, ganda: [], menurut: null };
        if (ids !== undefined && shared === NOTHING) shared = { ke: null, ganda: ids, menurut: index === 'nomor' ? 'nomor' : 'nama' };
      }
    }
    return shared;
  };
}

/** The keys a text may have, in the order in which they are looked up. */
function waysOf(teks: string, written: string): { index: 'nomor' | 'nama' | 'both'; keys: string[] }[] {
  const hasDigit = /\d/u.test(written);
  return [
    { index: 'nomor', keys: nomorIn(teks) },
    { index: 'nama', keys: [foldSop(written)] },
    { index: 'both', keys: hasDigit ? [bothKey(written)] : [] },
  ];
}

/** A name for comparing: `SOP Penyusunan "Renja"` → `penyusunan renja`. */
export function namaKey(nama: string): string {
  return foldSop(normalizeText(nama));
}

/** The word SOP, written out or not, and what joins it to the name: "SOP tentang …". */
const CALLED_SOP = /^(?:standard? operasional prosedur sop|standard? operasional prosedur|sop)(?: (?:tentang|mengenai|perihal))? (?=.)/u;

function foldSop(normalized: string): string {
  return foldWordSop(normalized).replace(CALLED_SOP, '').replace(/^standard? operasional prosedur (?=.)/u, '').replace(/(?<=.) sop$/u, '');
}

/** A nomor and a name in one text, without the words between them. */
function bothKey(normalized: string): string {
  return foldWordSop(normalized).split(' ').filter((word) => !/^(?:sop|nomor|no|tentang|perihal)$/u.test(word)).join(' ');
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
