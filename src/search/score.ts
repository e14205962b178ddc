import type { Query } from './query.ts';
import { wordsOf } from './words.ts';

/** A text of a result, prepared for comparing. */
export interface Field {
  teks: string;
  katas: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** All words in their order, and all stems, between blanks. */
  kataRow: string;
  row: string;
  length: number;
}

/** How much it counts that a word stands in a field. */
export interface Weighted {
  field: Field;
  weight: number;
}

/** How well a result answers. */
export interface Match {
  /** For each token of the query, 0 to 1. */
  tokens: number[];
  /** For each token, how well the first field (its name) has it. */
  inName: number[];
  /** Which tokens some field has as a whole word, in whatever form. */
  known: boolean[];
  /** Which tokens some field has a word beginning with, or has whole. */
  begun: boolean[];
  /** Part of the name's words that were asked for. */
  density: number;
}

const SAME_STEM = 0.92;
/** The start of a word is worth less than any whole one: from 0.4 to this. */
const START = 0.69;
/** A number of so many digits is no year: it may be the start of a NIP. */
export const PART_OF_NIP = 8;
/** For a phrase said in other words, of which the forms are others too: `Pelaporan Kinerja` for `LKj`. */
const OTHER_STEM = 0.87;
/** For a word that stands in its name in another form, and as typed elsewhere. */
const ALSO_AS_TYPED = 0.1;

export function toField(teks: string): Field {
  const known = fieldMemory.get(teks);
  if (known) return known;
  const made = makeField(teks);
  // Names of roles and units recur; longer texts hardly do.
  if (teks.length < 80) fieldMemory.set(teks, made);
  return made;
}

const fieldMemory = new Map<string, Field>();

function makeField(teks: string): Field {
  const words = wordsOf(teks);
  const stems = words.map(({ stem }) => stem);
  return { teks, katas: new Set(words.map(({ kata }) => kata)), stems: new Set(stems), kataRow: ` ${words.map(({ kata }) => kata).join(' ')} `, row: ` ${stems.join(' ')} `, length: words.length };
}

/** Compares a query with the fields of a result; the first field is its name. */
export function matchFields(query: Query, fields: readonly Weighted[]): Match {
  const perField = fields.map(({ field }) => matchField(query, field));
  const inName = perField[0] ?? [];
  return {
    tokens: query.tokens.map((_, i) => {
      const best = Math.max(0, ...fields.map(({ weight }, f) => weight * (perField[f]?.[i] ?? 0)));
      const isAsTyped = perField.some((values) => values[i] === 1);
      return best > 0.6 && isAsTyped ? Math.min(1, best + ALSO_AS_TYPED) : best;
    }),
    inName,
    known: query.tokens.map(({ asWritten }, i) => perField.some((values) => (values[i] ?? 0) > (asWritten ? SAME_STEM : START))),
    begun: query.tokens.map((_, i) => perField.some((values) => (values[i] ?? 0) > 0)),
    density: Math.min(1, wordsAskedFor(query, fields[0]?.field, inName) / Math.max(1, fields[0]?.field.length ?? 1)),
  };
}

/** Has one field or another every word of the query whole, in whatever form? */
export function hasAll(query: Query, fields: readonly Weighted[]): boolean {
  return matchFields(query, fields).known.every(Boolean);
}

/** How many words of the name the query names, in whatever form: "kepala seksi" names one word of Kasi Umum, "LKj" two of Laporan Kinerja. */
function wordsAskedFor({ tokens, phrases }: Query, name: Field | undefined, inName: readonly number[]): number {
  if (!name) return 0;
  let count = 0;
  const counted = new Set<number>();
  for (const { start, end, others } of phrases) {
    const own = tokens.slice(start, end);
    if (own.every(({ stem }) => name.stems.has(stem)) || own.some((_, i) => counted.has(start + i))) continue;
    const forms = others.filter(({ stems }) => name.row.includes(` ${stems} `));
    if (forms.length === 0) continue;
    count += Math.max(...forms.map(({ stems }) => stems.split(' ').length));
    own.forEach((_, i) => counted.add(start + i));
  }
  return count + inName.filter((value, i) => value > 0.5 && !counted.has(i)).length;
}

/** For each token how well a field has it: as typed, as another form of the word, as the start of a word, or said in other words. */
export function matchField(query: Query, field: Field): number[] {
  const known = matchMemory.get(query)?.get(field);
  if (known) return known;
  const found = compare(query, field);
  const memory = matchMemory.get(query) ?? new Map<Field, number[]>();
  matchMemory.set(query, memory.set(field, found));
  return found;
}

const matchMemory = new WeakMap<Query, Map<Field, number[]>>();

function compare(query: Query, field: Field): number[] {
  const values = query.tokens.map(({ kata, stem, isNumber }) => {
    if (field.katas.has(kata)) return 1;
    if (isNumber) return kata.length < PART_OF_NIP ? 0 : startOf(kata, field);
    return field.stems.has(stem) ? SAME_STEM : startOf(kata, field);
  });
  for (const { start, end, others } of query.phrases) {
    let value = 0;
    for (const { katas, stems, first, worth } of others) {
      if (!field.stems.has(first) || !field.row.includes(` ${stems} `)) continue;
      value = Math.max(value, worth * (field.kataRow.includes(` ${katas} `) ? 1 : OTHER_STEM));
    }
    for (let i = start; i < end; i += 1) values[i] = Math.max(values[i] ?? 0, value);
  }
  return values;
}

function startOf(kata: string, field: Field): number {
  if (kata.length < 3) return 0;
  let best = 0;
  for (const word of field.katas) if (word.startsWith(kata)) best = Math.max(best, 0.4 + ((START - 0.4) * kata.length) / word.length);
  return best;
}

/** Do the words of the query follow each other in the field as they were typed? */
export function isInOrder(query: Query, field: Field): boolean {
  return query.tokens.length > 1 && field.row.includes(` ${query.tokens.map(({ stem }) => stem).join(' ')} `);
}

/** Do they so as they were typed? */
export function hasVeryWords(query: Query, field: Field): boolean {
  return query.tokens.length > 1 && field.kataRow.includes(` ${query.tokens.map(({ kata }) => kata).join(' ')} `);
}

/** Rare words weigh more than those that nearly every result has. */
export function tokenWeights(query: Query, matches: readonly Match[]): number[] {
  const count = matches.length;
  return query.tokens.map((_, i) => {
    const having = matches.filter(({ tokens }) => (tokens[i] ?? 0) > 0.2).length;
    return 0.4 + Math.log(1 + (count + 1) / Math.max(having, 0.5)) / Math.log(2 * (count + 1) + 1);
  });
}

/** The weighted mean over the tokens. */
export function coverage(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total === 0 ? 0 : values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) / total;
}

/** Where the words of a query stand in a text. */
export function hitsIn(query: Query, teks: string): { start: number; end: number }[] {
  const katas = new Set(query.tokens.map(({ kata }) => kata));
  const stems = new Set(query.tokens.filter(({ isNumber }) => !isNumber).map(({ stem }) => stem));
  const words = wordsOf(teks);
  const row = words.map(({ stem }) => stem);
  const inForms = new Set<number>();
  for (const form of query.phrases.flatMap(({ others }) => others)) {
    const parts = form.stems.split(' ');
    row.forEach((_, at) => {
      if (parts.every((part, i) => row[at + i] === part)) parts.forEach((__, i) => inForms.add(at + i));
    });
  }
  return words.flatMap(({ kata, stem, start, end }, i) => {
    const isHit = katas.has(kata) || stems.has(stem) || inForms.has(i) || query.tokens.some((token) => token.kata.length >= 3 && !token.isNumber && kata.startsWith(token.kata));
    return isHit ? [{ start, end }] : [];
  });
}
