import type { KutipanResult } from './kutipan.ts';
import { assemble } from './read/assemble.ts';
import { prepare } from './read/prepare.ts';
import { findStructure } from './read/structure.ts';

/**
 * Reads the regulations that a text cites, in any spelling (design, section 7). What is cited stands in `kutipan`, what is named in its
 * title or amends it in its `merujuk`; what holds words and is no citation is in `unread`. Takes time in proportion to the text.
 *
 * @param text an item of a Dasar Hukum, or any text with citations in it
 * @param wilayah the region with its level (`Kabupaten Way Kanan`) of a rule that is cited without one; then marked as inferred
 */
export function readKutipan(text: string, wilayah: string | null = null): KutipanResult {
  const prepared = prepare(text);
  return assemble(prepared, findStructure(prepared), wilayah);
}
