import type { Sop } from '../sop/schema.ts';
import { isNone, normalizeText } from '../sop/text.ts';
import { getOrMake } from './peran.ts';

/** Something that several SOPs name, written as the first of them does. */
export interface Belonging {
  /** The text with case and punctuation set aside. */
  key: string;
  teks: string;
  /** The SOPs that name it, in their order. */
  sop: Sop[];
}

/** Distinct texts with the SOPs they come from, in the order of their first mention; "none" is left out. */
export function collectBelongings(parts: readonly { sop: Sop; teks: readonly string[] }[]): Belonging[] {
  const found = new Map<string, Belonging>();
  for (const { sop, teks } of parts) {
    for (const one of teks) {
      if (isNone(one)) continue;
      // What has neither letter nor digit is told apart as written.
      const key = normalizeText(one) || one;
      const belonging = getOrMake(found, key, () => ({ key, teks: one, sop: [] }));
      if (belonging.sop.at(-1) !== sop) belonging.sop.push(sop);
    }
  }
  return [...found.values()];
}
