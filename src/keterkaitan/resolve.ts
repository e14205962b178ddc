import type { Sop } from '../sop/schema.ts';
import { normalizeText } from '../sop/text.ts';

/** Finds the SOP that a rujukan of a unit names. */
export type ResolveRujukan = (unit: string, teks: string) => string | null;

/**
 * Prepares the resolution of rujukan (design, section 8): an SOP of the same unit by exact number, then by name with
 * case, punctuation and the word SOP set aside; never by likeness and never across units. A nomor or a name that
 * several SOPs share resolves to none.
 *
 * @returns a function that gives the SOP's id, or `null`
 */
export function createResolver(semua: readonly Sop[]): ResolveRujukan {
  const menurutNomor = uniqueIndex(semua, ({ nomor }) => nomor && normalizeText(nomor));
  const menurutNama = uniqueIndex(semua, ({ nama }) => namaKey(nama));
  return (unit, teks) =>
    menurutNomor.get(`${unit} ${normalizeText(teks)}`) ?? menurutNama.get(`${unit} ${namaKey(teks)}`) ?? null;
}

function namaKey(nama: string): string {
  return normalizeText(nama).replace(/^sop\s+/, '').replace(/\s+sop$/, '');
}

/** SOP ids by unit and key; keys that several SOPs share are left out. */
function uniqueIndex(semua: readonly Sop[], keyOf: (sop: Sop) => string | null): Map<string, string> {
  const kelompok = Map.groupBy(semua, (sop) => `${sop.unit} ${keyOf(sop) ?? ''}`);
  return new Map(
    [...kelompok].flatMap(([kunci, [pertama, ...lain]]) =>
      pertama && lain.length === 0 && !kunci.endsWith(' ') ? [[kunci, pertama.id] as const] : [],
    ),
  );
}
