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
  const byNomor = indexBy(all, ({ nomor }) => [normalizeText(nomor ?? '')]);
  const byNama = indexBy(all, ({ nama }) => [namaKey(nama)]);
  const byBoth = indexBy(all, ({ nomor, nama }) => {
    const nomorWords = normalizeText(nomor ?? '');
    return nomorWords === '' ? [] : [bothKey(`${nomorWords} ${namaKey(nama)}`), bothKey(`${namaKey(nama)} ${nomorWords}`)];
  });
  return (unit, teks) => {
    const written = normalizeText(teks);
    if (written === '') return NOTHING;
    const lookUp = (index: Map<string, readonly string[]>, key: string): readonly string[] => index.get(`${unit} ${key}`) ?? [];
    const candidates = [
      lookUp(byNomor, written),
      lookUp(byNomor, written.replace(/^(?:sop )?(?:nomor|no) /u, '')),
      lookUp(byNama, namaKey(teks)),
      /\d/u.test(written) ? lookUp(byBoth, bothKey(written)) : [],
    ];
    const single = candidates.find(({ length }) => length === 1);
    if (single?.[0] !== undefined) return { ke: single[0], ganda: [] };
    return { ke: null, ganda: candidates.find(({ length }) => length > 1) ?? [] };
  };
}

/** A name for comparing: `SOP Penyusunan "Renja"` → `penyusunan renja`. */
export function namaKey(nama: string): string {
  return normalizeText(nama)
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
