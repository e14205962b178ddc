import type { SopDocument } from './document.ts';
import { fieldsOfSop } from './fields.ts';
import type { Query } from './query.ts';
import { coverage, matchField, matchFields, toField } from './score.ts';

/** What an SOP's result quotes. */
export interface SopExcerpt {
  teks: string;
  /** Number of the langkah that it is; null for any other text. */
  langkah: number | null;
}

/** The head of an SOP's result: its name, other titles, number and unit. */
const HEAD = 4;

/**
 * The text of an SOP that has most of what the head of its result lacks. Where that is a langkah, the result leads to it; so
 * none is quoted where the head says it all, for who types an SOP's name wants the SOP from its beginning.
 */
export function excerptOfSop(query: Query, document: SopDocument): SopExcerpt {
  const head = matchFields(query, fieldsOfSop(document).slice(0, HEAD)).known;
  const weights = head.map((isThere) => (isThere ? 0.3 : 1));
  const langkah = document.langkah.map(([no, kegiatan, , kelengkapan, , output]) => ({ teks: [kegiatan, kelengkapan, output].filter(Boolean).join(' · '), langkah: no }));
  const others = [...document.kotak, ...document.pejabat, document.pelaksana.join(', ')].map((teks) => ({ teks, langkah: null }));
  let best: SopExcerpt = { teks: '', langkah: null };
  let most = 0;
  for (const one of [...langkah, ...others]) {
    const values = matchField(query, toField(one.teks));
    if (one.langkah !== null && !values.some((value, i) => value > 0 && head[i] !== true)) continue;
    const value = coverage(values, weights);
    if (value > most) {
      best = one;
      most = value;
    }
  }
  return best;
}
