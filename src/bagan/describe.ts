import type { AlurSop } from './types.ts';

/** Words for a branch's goal; `tanpa` is a copy for information and the like. */
const endWords = { selesai: 'ke Selesai', tanpa: 'tanpa langkah lanjutan' } as const;

interface Index {
  readonly rows: ReadonlyMap<number, AlurSop['langkah'][number]>;
  readonly names: ReadonlyMap<string, string>;
}

/** Lookup tables for `describe`, so that a whole SOP is described in linear time. */
export function indexAlur(sop: AlurSop): Index {
  return {
    rows: new Map(sop.langkah.map((langkah) => [langkah.urutan, langkah])),
    names: new Map(sop.pelaksana.map((lajur) => [lajur.id, lajur.nama])),
  };
}

function goal(index: Index, alur: AlurSop['alur'][number]): string | null {
  if (alur.ke === null) return alur.ujung === null ? null : endWords[alur.ujung];
  const row = index.rows.get(alur.ke.langkah);
  if (row === undefined) return null;
  const name = row.simpul.length > 1 ? ` (${index.names.get(alur.ke.pelaksana) ?? alur.ke.pelaksana})` : '';
  return `ke langkah ${row.no}${name}`;
}

/** As `describeSimpul`, with the lookup tables and the simpul's own outgoing alur handed in. */
export function describeWith(
  index: Index,
  langkah: number,
  pelaksana: string,
  outgoing: readonly AlurSop['alur'][number][],
): string {
  const row = index.rows.get(langkah);
  const simbol = row?.simpul.find((simpul) => simpul.pelaksana === pelaksana)?.simbol;
  const parts = [`Langkah ${row?.no ?? langkah}`, index.names.get(pelaksana) ?? pelaksana];
  if (simbol !== undefined) parts.push(simbol);
  const goals: string[] = [];
  for (const alur of outgoing) {
    // A terminator says by its kind that the flow ends there.
    if (alur.ke === null && alur.label === null && simbol === 'selesai') continue;
    const words = goal(index, alur);
    if (words !== null) goals.push(alur.label === null ? words : `${alur.label} ${words}`);
  }
  return parts.join(', ') + (goals.length > 0 ? `: ${goals.join(', ')}` : '');
}

/**
 * The sentence that stands for one simpul where the picture cannot be seen, e.g.
 * "Langkah 6, Kasubag Perencanaan, keputusan: Ya ke langkah 7, Tidak ke langkah 5".
 *
 * In: the alur of an SOP, the `urutan` of the langkah and the id of the lajur. Numbers are the No as written; the
 * target's lajur is named when its row has several simpul.
 */
export function describeSimpul(sop: AlurSop, langkah: number, pelaksana: string): string {
  const outgoing = sop.alur.filter((alur) => alur.dari.langkah === langkah && alur.dari.pelaksana === pelaksana);
  return describeWith(indexAlur(sop), langkah, pelaksana, outgoing);
}
