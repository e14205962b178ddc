import type { Sop } from '../sop/schema.ts';
import { normalizeText } from '../sop/text.ts';

/** Ids of SOPs by their normalised names. */
export function createSopIndex(all: readonly Sop[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const { id, nama } of all) {
    const key = normalizeText(nama);
    const ids = index.get(key);
    if (ids) ids.push(id);
    else index.set(key, [id]);
  }
  return index;
}
