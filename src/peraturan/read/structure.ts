import { findPasal, splitPasal, type PasalList } from './pasal.ts';
import type { Prepared } from './prepare.ts';
import { findReferences, type Reference } from './references.ts';
import { relate } from './relation.ts';
import { titleStart } from './title.ts';
import { GOVERNING, hasOwnWords, JOINS, lastWord, LIST_MARKER } from './words.ts';

/** A regulation with the place of its citation and the pasal before and behind it. */
export interface Member {
  ref: Reference;
  /** With its pasal. */
  start: number;
  pasal: string[];
  /** It amends or revokes the one before it. */
  isChain: boolean;
}

/** A citation of its own with what is said of it. */
export interface Group {
  head: Member;
  members: Member[];
  /** Why the thing cited cannot be read, or `null`; what hangs on it is then cited by no one. */
  reason: 'tanpa-nomor' | 'tanpa-tahun' | null;
}

export interface Structure {
  groups: Group[];
  /** Names of regulations that are only words of the text. */
  bare: Reference[];
  /** Lists of pasal that stand before no regulation. */
  loosePasal: PasalList[];
}

const UNNAMED = /^(?:rancangan )?(?:perubahan|pencabutan)(?![a-z])/;
const BEFORE_HEAD = /^[ ,]{0,2}(?:(?:di )?(?:dari|dalam|pada) )?["'(]{0,2}$/;

/** Groups all regulations of a text: which are cited, and which only said of others. */
export function findStructure(prepared: Prepared): Structure {
  const { folded } = prepared;
  const references = findReferences(prepared);
  const { prefixes, loosePasal } = sharePasal(folded, references);
  const groups: Group[] = [];
  const bare: Reference[] = [];
  let bareInSegment: Reference | null = null;
  let lastEnd = 0;
  let isInChain = false;
  let wasNested = false;
  const signs = lastSigns(folded);
  for (const [index, ref] of references.entries()) {
    const prefix = prefixes.get(index);
    const member: Member = { ref, start: prefix?.start ?? ref.start, pasal: prefix?.pasal ?? [], isChain: false };
    const group = groups.at(-1);
    const { semicolon, about } = signs(member.start);
    const hasTitle = about >= lastEnd;
    const isOnOneRung = group !== undefined && onOneRung(group.head.ref, ref);
    const isLater = (ref.number?.tahun ?? 0) >= (group?.head.ref.number?.tahun ?? 0);
    const mayAmend = isInChain && isOnOneRung && isLater && prefix === undefined && !hasOtherTitle(folded, ref.end);
    const relation = relate(folded, { from: lastEnd, start: member.start, hasSemicolon: semicolon >= lastEnd, hasTitle, mayAmend, isOnOneRung });
    const isContinued = ref.isContinued && wasNested && !hasTitle;
    if (group !== undefined && (relation.kind === 'nested' || isContinued)) {
      if (ref.number === null) continue;
      member.isChain = relation.kind === 'nested' && relation.isChain;
      group.members.push(member);
      isInChain = member.isChain || (isInChain && isContinued);
      wasNested = true;
      lastEnd = ref.end;
      continue;
    }
    const isStrong = group === undefined || (relation.kind === 'own' && relation.isStrong);
    const leadStart = leadStartOf(folded, Math.max(lastEnd, semicolon + 1), member.start);
    if (ref.reason === 'tanpa-nomor' && !isCited(folded, isStrong ? leadStart : lastEnd, member.start, isStrong)) {
      bare.push(ref);
      if (bareInSegment === null || bareInSegment.start < leadStart) bareInSegment = ref;
      continue;
    }
    const isUnnamed = isStrong && namesNothing(folded, leadStart, relation.kind === 'nested', bareInSegment);
    groups.push(isUnnamed ? { head: { ...member, start: leadStart }, members: [], reason: 'tanpa-nomor' } : { head: member, members: [], reason: ref.reason });
    bareInSegment = null;
    isInChain = false;
    wasNested = isUnnamed;
    lastEnd = ref.end;
  }
  return { groups, bare, loosePasal };
}

/** Tells the last semicolon and the last "tentang" before a place; places come in their order, so that the text is walked once. */
function lastSigns(folded: string): (place: number) => { semicolon: number; about: number } {
  let seen = 0;
  let semicolon = -1;
  let about = -1;
  return (place) => {
    const part = folded.slice(seen, place);
    const sign = part.lastIndexOf(';');
    const word = part.lastIndexOf('tentang');
    if (sign >= 0) semicolon = seen + sign;
    if (word >= 0) about = seen + word;
    seen = Math.max(seen, place);
    return { semicolon, about };
  };
}

/** Where the words begin that lead to a regulation, behind signs and the marker of a list. */
function leadStartOf(folded: string, from: number, to: number): number {
  const front = /^[ .,]{0,3}(?:\(?(?:\d{1,2}|[a-z])[.)]|[-•*]) ?|^[ .,"'(:\u0001]{1,9}/.exec(folded.slice(from, Math.min(to, from + 12)));
  return Math.min(to, from + (front?.[0].length ?? 0));
}

const LONGEST_LEAD = 200;

/** A name without nomor is a citation that lacks it only where a citation is due; elsewhere it is a word of a title. */
function isCited(folded: string, from: number, to: number, isStrong: boolean): boolean {
  if (to - from > LONGEST_LEAD) return false;
  const lead = folded.slice(from, to);
  return /(?<![a-z])(?:jo|yo|juncto)\.? $/.test(lead) || ((isStrong || /(?:dan|serta|,) $/.test(lead)) && !hasOwnWords(lead));
}

/** True where an amendment, or a rule without nomor, leads to the regulation that it is about: the thing cited has no nomor. */
function namesNothing(folded: string, leadStart: number, isGoverned: boolean, bare: Reference | null): boolean {
  return UNNAMED.test(folded.slice(leadStart, leadStart + 40)) || (isGoverned && bare !== null && bare.start >= leadStart);
}

const LAWS = new Set(['uu', 'uudrt', 'perppu']);

/** Only a regulation of the same rung amends another. */
function onOneRung(a: Reference, b: Reference): boolean {
  return a.jenis === b.jenis || (LAWS.has(a.jenis) && LAWS.has(b.jenis));
}

/** True where a title stands behind that is not an amending one's: that one begins a citation of its own. */
function hasOtherTitle(folded: string, end: number): boolean {
  const title = titleStart(folded, end);
  return title !== null && !/^(?:perubahan|pencabutan|penetapan|pengesahan|cipta kerja)/.test(folded.slice(title, title + 12));
}

/** Which lists of pasal stand before a regulation; the others may stand behind one. */
function sharePasal(folded: string, references: readonly Reference[]): { prefixes: Map<number, PasalList>; loosePasal: PasalList[] } {
  const prefixes = new Map<number, PasalList>();
  const loosePasal: PasalList[] = [];
  let next = 0;
  for (const list of findPasal(folded)) {
    while (next < references.length && (references[next]?.start ?? 0) < list.end) next += 1;
    const ref = references[next];
    const last = references[next - 1];
    const between = ref && ref.start - list.end < 40 ? folded.slice(list.end, ref.start) : null;
    if (between === null || !BEFORE_HEAD.test(between)) {
      loosePasal.push(list);
      continue;
    }
    const behind = folded.slice(last?.end ?? 0, list.start);
    const follows = last !== undefined && last.number !== null && /^[ ,(]{0,3}$/.test(behind);
    const hasComma = between.includes(',');
    const isDirect = follows && behind.trim() === '';
    const halves = last !== undefined && (follows || !leadsToPasal(folded, list.start)) ? splitPasal(list, !isDirect) : null;
    if (halves && !hasComma) {
      loosePasal.push(halves[0]);
      prefixes.set(next, halves[1]);
    } else if ((follows && (hasComma || isDirect)) || (hasComma && last !== undefined && !LIST_MARKER.test(behind.slice(-20)))) {
      loosePasal.push(list);
    } else {
      prefixes.set(next, list);
    }
  }
  return { prefixes, loosePasal };
}

/** True where the word or the sign before a list of pasal says that it begins something: "Pelaksanaan Pasal 5", "; Pasal 5". */
function leadsToPasal(folded: string, start: number): boolean {
  const tail = folded.slice(Math.max(0, start - 20), start).trimEnd();
  if (/[;,.:&/(]$/.test(tail) || LIST_MARKER.test(tail)) return true;
  const { word } = lastWord(tail, 0, tail.length);
  return GOVERNING.has(word) || JOINS.has(word);
}
