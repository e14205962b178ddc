import { normalizeText } from '../sop/text.ts';
import type { LangkahDocument, SopDocument } from './document.ts';
import { fieldsOfLangkah } from './fields.ts';
import type { Query } from './query.ts';
import type { Found } from './rank.ts';
import { coverage, isInOrder, matchFields, type Weighted } from './score.ts';

export interface LangkahResult {
  jenis: 'langkah';
  url: string;
  score: number;
  document: SopDocument;
  langkah: LangkahDocument;
  /** Its kegiatan or who does it answers; else only what it needs or gives does. */
  direct: boolean;
}

/** Fields of a langkah that are its own; the others are its SOP's. */
const OWN = 5;
/** Part of its score for what is found by output, kelengkapan or waktu alone. */
const BESIDE = 0.7;
/** Points where the query names who does it: what a Kasubbag does goes before what only mentions one. */
const BY_THAT_ROLE = 0.15;
/** Points for a kegiatan that has the words of the query one after the other. */
const IN_ORDER = 0.05;
/** Who says what is done does not want what the same role does else. */
const OTHER_ACT = 0.7;

/**
 * The langkah of an SOP that answer by themselves; what stands in the SOP around a langkah is no reason to show it.
 *
 * @param whole the score of the SOP, where it is shown, too
 */
export function rankLangkah(query: Query, { url, document }: Found<SopDocument>, weights: readonly number[], whole: number, peran: ReadonlySet<string> | undefined): LangkahResult[] {
  const { asked, verb, sop } = query.intent;
  const wanted = asked ? 1.45 : verb ? 1.2 : sop ? 0.7 : 0.82;
  return document.langkah.flatMap((langkah) => {
    if (peran !== undefined && !langkah[2].some((i) => peran.has(normalizeText(document.pelaksana[i] ?? '')))) return [];
    const fields = fieldsOfLangkah(document, langkah);
    const own = matchFields(query, fields.slice(0, OWN));
    const isKegiatan = own.inName.some((value) => value > 0.5);
    if (coverage(own.tokens, weights) < 0.3 || !(isKegiatan || own.known.every(Boolean))) return [];
    const match = matchFields(query, fields);
    const [name] = fields;
    const isRole = hasAllIn(query, fields[1]);
    const lacksAct = query.verbs.length > 0 && !query.verbs.some((i) => (own.inName[i] ?? 0) > 0.5);
    const base = coverage(match.tokens, weights) + 0.1 * match.density + (name && isInOrder(query, name.field) ? IN_ORDER : 0) + (isRole ? BY_THAT_ROLE : 0);
    const score = base * wanted * (isKegiatan || isRole ? 1 : BESIDE) * (lacksAct ? OTHER_ACT : 1);
    // Who says nothing of an action wants the SOP rather than the place in it.
    const capped = asked || verb ? score : Math.min(score, whole * (0.9 + 0.08 * Math.min(1, score)));
    return [{ jenis: 'langkah', url: `${url}#langkah-${langkah[0]}`, score: capped, document, langkah, direct: isKegiatan }];
  });
}

function hasAllIn(query: Query, field: Weighted | undefined): boolean {
  return field !== undefined && matchFields(query, [field]).inName.every((value) => value > 0.5);
}
