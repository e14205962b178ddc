import type { Butir, Sop } from '../sop/schema.ts';
import type { Kutipan, KutipanResult } from './kutipan.ts';
import { readKutipan } from './read-kutipan.ts';

/** An item of Dasar Hukum with the regulations that it cites. */
export interface ButirHukum extends KutipanResult {
  butir: Butir;
}

/**
 * Reads the Dasar Hukum of an SOP, item by item.
 *
 * @param wilayah region of its unit, for a rule of a head of region that is cited without one
 * @returns one entry for each item of the box, in its order
 */
export function readDasarHukum({ kotak }: Sop, wilayah: string | null): ButirHukum[] {
  return kotak.dasarHukum.butir.map((butir) => ({ butir, ...readKutipan(butir.teks, wilayah) }));
}

/** All regulations cited in an SOP in the order of the text, without those that only another's title names. */
export function kutipanOf(hukum: readonly ButirHukum[]): Kutipan[] {
  return hukum.flatMap(({ kutipan }) => kutipan);
}
