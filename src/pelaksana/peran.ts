import type { PeranList } from '../sop/situs.ts';
import { normalizeText, slugify } from '../sop/text.ts';

/** A role of a unit, however its name is spelled. */
export interface Peran {
  id: string;
  nama: string;
}

/**
 * The role that a lajur name stands for in a unit: the entry of `pelaksana.yaml` with that name or alias, else
 * the name itself. Names that only resemble each other are never joined.
 */
export function peranOf(unit: string, namaLajur: string, daftar: PeranList): Peran {
  const dicari = normalizeText(namaLajur);
  const terdaftar = daftar.find((peran) => peran.unit === unit && [peran.nama, ...peran.alias].some((nama) => normalizeText(nama) === dicari));
  const nama = terdaftar?.nama ?? namaLajur;
  return { id: slugify(nama, 'peran'), nama };
}
