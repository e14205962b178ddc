import { getOrMake } from '../pelaksana/peran.ts';
import { JENIS_CARI, type Jenis, type PelaksanaDocument, type PeraturanDocument, type SearchDocument, type SopDocument } from './document.ts';
import { numberKey, type Query } from './query.ts';
import { rankLangkah, type LangkahResult } from './rank-langkah.ts';
import { coverage, hasVeryWords, isInOrder, matchField, matchFields, PART_OF_NIP, tokenWeights, type Match } from './score.ts';
import { fieldsOfIstilah, fieldsOfPelaksana, fieldsOfPeraturan, fieldsOfSop, tentangOf } from './fields.ts';
import { shortTitleOf } from './short-titles.ts';
import type { IstilahCari } from './thesaurus.ts';

/** A document of the index with its address. */
export interface Found<D extends SearchDocument> {
  url: string;
  document: D;
}

export type Result =
  | { jenis: 'sop'; url: string; score: number; document: SopDocument }
  | LangkahResult
  | { jenis: 'peraturan'; url: string; score: number; document: PeraturanDocument }
  | { jenis: 'pelaksana'; url: string; score: number; document: PelaksanaDocument }
  | { jenis: 'istilah'; url: string; score: number; document: IstilahCari };

export interface Group {
  jenis: Jenis;
  results: Result[];
}

/** What there is to rank. */
export interface Candidates {
  sop: readonly Found<SopDocument>[];
  peraturan: readonly Found<PeraturanDocument>[];
  pelaksana: readonly Found<PelaksanaDocument>[];
  istilah: readonly IstilahCari[];
  /** Names of the role whose langkah alone are wanted, normalized. */
  peran?: ReadonlySet<string> | undefined;
}

export interface Ranking {
  /** The group of the best result first. */
  groups: Group[];
  /** Tokens that no candidate has as a whole word, indexes; `begun` where some word begins with it. */
  missing: { index: number; begun: boolean }[];
}

const LIMITS: Record<Jenis, number> = { sop: Infinity, langkah: 8, peraturan: 8, pelaksana: 8, istilah: 4 };
/** Where one kind alone is wanted. */
const LIMIT_ALONE = 50;
/** Langkah beside other kinds whose kegiatan has nothing of the query: all that a Sekda does would hide the rest. */
const MOST_INDIRECT = 3;
/** Part of the best score below which a result is left out. */
const WORTH_SHOWING = 0.42;
const LEAST = 0.25;
/** Points for a name that has every word of the query. */
const WHOLE_NAME = 0.15;
/** Points for a text that has the words of the query as they were typed, one after the other: it means that very thing. */
const VERY_WORDS = 0.12;
/** A match in another form of the word is less: a Camat is no Kecamatan. */
const AS_WRITTEN = 0.925;
/** A NIP is one person's: what that person signed. */
const THAT_PERSON = 1.2;
/** Points for the SOPs of a unit that is asked for by its name. */
const WHOLE_UNIT = 0.25;
/** Points for a role whose name says that and no more: to "kepala seksi" a Kasi is nearer than a Kepala Seksi Umum. */
const THAT_NAME = 0.12;
/** "Membuat laporan kinerja" is a langkah of many SOPs, but who types it looks for the SOP of that name. */
const WHOLE_ACT = 1.25;

/**
 * Ranks candidates of all kinds on one scale: how much of the query each answers, and how near to its name. Then what the
 * query wants counts: a word for a regulation lifts regulations, "siapa" lifts langkah.
 */
export function rank(query: Query, { sop, peraturan, pelaksana, istilah, peran }: Candidates, isWanted: (jenis: Jenis) => boolean = () => true): Ranking {
  const sopMatches = sop.map(({ document }) => matchFields(query, fieldsOfSop(document)));
  const weights = tokenWeights(query, sopMatches);
  // There may be thousands of roles, of few names; those whose name has nothing of the query are no answer.
  const names = new Map<string, boolean>();
  const roles = pelaksana.filter(({ document }) => getOrMake(names, [document.nama, shortTitleOf(document.nama, document.unit[0])].join(' '), () => hasInName(query, document)));
  const scored = sop.map((one, i) => ({ jenis: 'sop' as const, ...one, score: scoreSop(query, one.document, sopMatches[i], weights) }));
  const results: Result[] = [
    ...scored,
    ...scored.flatMap((one) => rankLangkah(query, one, weights, isWanted('sop') ? one.score : Infinity, peran)),
    ...peraturan.map(({ url, document }) => ({ jenis: 'peraturan' as const, url, document, score: scorePeraturan(query, document, weights) })),
    ...roles.map(({ url, document }) => ({ jenis: 'pelaksana' as const, url, document, score: scorePelaksana(query, document, weights) })),
    ...istilah.map((document) => ({ jenis: 'istilah' as const, url: document.url, document, score: scoreIstilah(query, document, weights) })),
  ];
  const groups = groupResults(results, JENIS_CARI.filter(isWanted));
  return { groups, missing: missingTokens(query, sopMatches, { peraturan, pelaksana: roles, istilah }) };
}

/**
 * The wanted kinds. SOPs and langkah are cut by the best of their own kind, for what is weak beside another kind may be the
 * only answer of its own; the others, beside them, by the best of all.
 */
function groupResults(results: readonly Result[], wanted: readonly Jenis[]): Group[] {
  const kinds = wanted.map((jenis) => ({ jenis, results: results.filter((one) => one.jenis === jenis && one.score > LEAST).sort((a, b) => b.score - a.score) }));
  const best = Math.max(0, ...kinds.map(bestOf));
  const isAlone = wanted.length === 1;
  return kinds
    .map((kind) => {
      const isSop = kind.jenis === 'sop' || kind.jenis === 'langkah';
      const least = (isSop ? bestOf(kind) : best) * WORTH_SHOWING;
      const shown = kind.results.filter(({ score }) => score >= least);
      return { jenis: kind.jenis, results: (isAlone ? shown : withoutFlood(shown)).slice(0, isAlone ? Math.max(LIMIT_ALONE, LIMITS[kind.jenis]) : LIMITS[kind.jenis]) };
    })
    .filter((group) => group.results.length > 0)
    .sort((a, b) => bestOf(b) - bestOf(a));
}

function withoutFlood(results: readonly Result[]): Result[] {
  let indirect = 0;
  return results.filter((one) => one.jenis !== 'langkah' || one.direct || (indirect += 1) <= MOST_INDIRECT);
}

/** The score of a group's best result. */
export function bestOf({ results }: Group): number {
  return results[0]?.score ?? 0;
}

function missingTokens(query: Query, sopMatches: readonly Match[], { peraturan, pelaksana, istilah }: Omit<Candidates, 'sop'>): Ranking['missing'] {
  const isKnown = (matches: readonly Match[], i: number): boolean => matches.some(({ known }) => known[i] === true);
  if (query.tokens.every((_, i) => isKnown(sopMatches, i))) return [];
  const others = [
    ...peraturan.map(({ document }) => fieldsOfPeraturan(document)),
    ...pelaksana.map(({ document }) => fieldsOfPelaksana(document)),
    ...istilah.map(fieldsOfIstilah),
  ].map((fields) => matchFields(query, fields));
  const all = [...sopMatches, ...others];
  return query.tokens.flatMap((_, index) => (isKnown(all, index) ? [] : [{ index, begun: all.some(({ begun }) => begun[index] === true) }]));
}

function hasInName(query: Query, document: PelaksanaDocument): boolean {
  return fieldsOfPelaksana(document).slice(0, 2).some(({ field }) => matchField(query, field).some((value) => value > 0.5));
}

function hasWholeName({ inName }: Match): boolean {
  return inName.every((value) => value > 0.5);
}

function scoreSop(query: Query, document: SopDocument, match: Match | undefined, weights: readonly number[]): number {
  if (!match) return 0;
  const byNumber = scoreNumber(query, document.nomor);
  if (byNumber > 0) return byNumber;
  if (isNip(query) && match.begun[0] === true) return THAT_PERSON;
  const fields = fieldsOfSop(document);
  const unit = fields[3];
  const inOrder = Math.max(0, ...fields.map(({ field, weight }) => (isInOrder(query, field) ? weight : 0)));
  const isUnit = unit !== undefined && matchFields(query, [unit]).inName.every((value) => value > AS_WRITTEN);
  const base = coverage(match.tokens, weights) + 0.12 * match.density + (hasWholeName(match) ? WHOLE_NAME : 0) + 0.1 * inOrder + (fields.slice(0, -1).some(({ field }) => hasVeryWords(query, field)) ? VERY_WORDS : 0) + (isUnit ? WHOLE_UNIT : 0);
  const { istilah, pelaksana, peraturan, sop, verb, asked } = query.intent;
  const wanted = istilah || pelaksana ? 0.85 : peraturan ? 0.9 : sop ? 1.08 : verb && !asked && hasWholeName(match) ? WHOLE_ACT : 1;
  return base * wanted * (document.status === 'dicabut' ? 0.85 : document.status === 'draf' ? 0.97 : 1);
}

function isNip({ tokens: [first, ...others] }: Query): boolean {
  return first !== undefined && first.isNumber && first.kata.length >= PART_OF_NIP && others.length === 0;
}

/** A query that is a part of the SOP's number, blanks and signs set aside, can hardly want another. */
function scoreNumber(query: Query, nomor: string | null): number {
  const key = nomor === null ? null : numberKey(nomor);
  if (key === null || query.nomor === null || !key.includes(query.nomor)) return 0;
  return 1.35 + (0.2 * query.nomor.length) / key.length + (key.startsWith(query.nomor) ? 0.05 : 0);
}

function scorePeraturan(query: Query, document: PeraturanDocument, weights: readonly number[]): number {
  const match = matchFields(query, fieldsOfPeraturan(document));
  const numbers = query.tokens.flatMap(({ isNumber }, i) => (isNumber ? [match.tokens[i] ?? 0] : []));
  const about = matchFields(query, [{ field: tentangOf(document), weight: 1 }]);
  const base = coverage(match.tokens, weights) + 0.08 * match.density + 0.2 * (hasWholeName(about) ? about.density : 0) + (match.tokens.every((value) => value > 0.7) ? 0.08 : 0);
  const wanted = query.intent.peraturan || numbers.length > 1 ? 1.15 : 0.88;
  // What another's title names is not that regulation.
  const isOther = query.tokens.some(({ isNumber }, i) => isNumber && (match.inName[i] ?? 0) === 0);
  return base * wanted * (numbers.some((value) => value === 0) ? 0.35 : isOther ? 0.8 : 1);
}

function scorePelaksana(query: Query, document: PelaksanaDocument, weights: readonly number[]): number {
  const match = matchFields(query, fieldsOfPelaksana(document));
  const isThatName = hasWholeName(match) && match.density === 1;
  const base = 0.94 * coverage(match.tokens, weights) + 0.14 * match.density + (isThatName ? THAT_NAME : hasWholeName(match) ? 0.05 : 0);
  // Those with more to do are asked for more often.
  return base * (query.intent.pelaksana ? 1.2 : query.intent.asked ? 0.8 : 1) + Math.min(0.02, document.langkah / 1000);
}

function scoreIstilah(query: Query, document: IstilahCari, weights: readonly number[]): number {
  const match = matchFields(query, fieldsOfIstilah(document));
  return (0.72 * coverage(match.tokens, weights) + 0.06 * match.density) * (query.intent.istilah ? 1.7 : query.intent.sop ? 0.8 : 1);
}
