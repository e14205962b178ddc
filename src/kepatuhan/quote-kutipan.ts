import type { ButirHukum } from '../peraturan/dasar-hukum.ts';
import type { Posisi } from '../sop/schema.ts';
import { foldSpaces } from '../sop/text.ts';
import { posisiAt } from '../sop/traced.ts';

/** A piece of an item as the SOP wrote it, on one line. */
export function quoteKutipan({ butir }: ButirHukum, { start, end }: { start: number; end: number }): string {
  return foldSpaces(butir.teks.slice(start, end));
}

/** Where a piece of an item begins in the file of the SOP. */
export function posisiKutipan({ butir }: ButirHukum, { start }: { start: number }): Posisi {
  return posisiAt(butir, start);
}
