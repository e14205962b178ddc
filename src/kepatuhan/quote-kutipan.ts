import type { ButirHukum } from '../peraturan/dasar-hukum.ts';
import { foldSpaces } from '../sop/text.ts';

/** A piece of an item as the SOP wrote it, on one line. */
export function quoteKutipan({ butir }: ButirHukum, { start, end }: { start: number; end: number }): string {
  return foldSpaces(butir.teks.slice(start, end));
}
