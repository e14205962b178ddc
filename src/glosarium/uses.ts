import type { Sop } from '../sop/schema.ts';
import type { Istilah } from './glosarium.ts';
import { findTerms } from './find-terms.ts';
import { readSopTerms, textsOf } from './sop-terms.ts';
import { indexTerms, type TermIndex } from './term-index.ts';

/** The SOPs that use each term, short or in full, by the term's id and in the given order. */
export function findUses<T extends { sop: Sop }>(all: readonly T[], glosarium: readonly Istilah[], terms: TermIndex): Map<string, T[]> {
  // An expansion is written in any case: on a letterhead in capitals, in a title with some.
  const expansions = indexTerms(glosarium.map((istilah) => ({ ...istilah, istilah: istilah.kepanjangan.toLowerCase(), sinonim: [] })));
  const uses = new Map<string, T[]>();
  for (const item of all) {
    const inFull = findTerms(textsOf(item.sop).join('\n').toLowerCase(), expansions).map(({ term }) => term);
    const used = new Set([...readSopTerms(item.sop, terms), ...inFull].flatMap(({ istilah }) => istilah.map(({ id }) => id)));
    for (const id of used) {
      const known = uses.get(id);
      if (known) known.push(item);
      else uses.set(id, [item]);
    }
  }
  return uses;
}
