import { GOVERNING, JOINS, lastWord, LIST_MARKER, STRONG_JOINS, withoutLeadIn } from './words.ts';

/** How a regulation stands to the ones named before it. */
export type Relation =
  /** Of its own; `isStrong` where a list marker, a semicolon or the end of a sentence says so. */
  | { kind: 'own'; isStrong: boolean }
  /** Said of the one before it; in a chain it amends or revokes that one. */
  | { kind: 'nested'; isChain: boolean };

const CHAIN_VERB = /(?<![a-z])(?:diubah|dirubah|dicabut|diganti|digantikan|disempurnakan|diperbaharui|diperbarui|direvisi|ditambah|dibatalkan|ditetapkan|disahkan|perubahan terakhir|stdd|std|s\.t\.d)(?![a-z])[^;.]{0,80}$/;
const TAIL = 120;
const OWN: Relation = { kind: 'own', isStrong: false };
const STRONG: Relation = { kind: 'own', isStrong: true };

/** The words between two regulations. */
export interface Gap {
  /** End of the one before. */
  from: number;
  /** Beginning of this one, with its pasal. */
  start: number;
  hasSemicolon: boolean;
  /** "tentang" stands between them. */
  hasTitle: boolean;
  /** This one stands in a chain of amendments and could amend what the chain began with. */
  mayAmend: boolean;
  /** This one could amend the one that the words are said of. */
  isOnOneRung: boolean;
}

/**
 * Decides by the words between two regulations whether the second is of its own or part of what is said of the first:
 * one joined by `jo.`, `dan` or `;` is of its own, one that a word such as "atas" governs or that follows "diubah dengan" is not
 * (design, section 10).
 *
 */
export function relate(folded: string, { from, start, hasSemicolon, hasTitle, mayAmend, isOnOneRung }: Gap): Relation {
  const tail = folded.slice(Math.max(from, start - TAIL), start);
  let end = tail.length;
  while (end > 0 && ' "\':(['.includes(tail.charAt(end - 1))) end -= 1;
  const isInBracket = tail.lastIndexOf('(') > tail.lastIndexOf(')');
  // "s.t.d.d.": sebagaimana telah diubah dengan.
  if (/(?<![a-z])s\.t\.d\.(?:d\.)?$/.test(tail.slice(0, end))) return { kind: 'nested', isChain: true };
  const marker = LIST_MARKER.exec(tail);
  if (marker && end > marker.index) return STRONG;
  if (end === 0) return isInBracket ? { kind: 'nested', isChain: false } : OWN;
  const sign = tail.charAt(end - 1);
  const { word, start: wordStart } = lastWord(tail, 0, sign === '.' ? end - 1 : end);
  if (sign === ';') return STRONG;
  if (isInBracket && !hasSemicolon) return { kind: 'nested', isChain: CHAIN_VERB.test(tail) };
  const isJoin = JOINS.has(word);
  if (sign === '.' && !isJoin) return STRONG;
  if (isJoin || ',&/+'.includes(sign)) {
    const isBare = mayAmend && !hasSemicolon && !STRONG_JOINS.has(word) && !hasTitle && !tail.includes(')');
    return isBare ? { kind: 'nested', isChain: true } : OWN;
  }
  if (word === 'perubahannya' && isOnOneRung) return { kind: 'nested', isChain: true };
  if (!GOVERNING.has(word)) return hasSemicolon ? STRONG : OWN;
  const isChain = CHAIN_VERB.test(tail) || /(?:terakhir(?: kali)?|dan) dengan$/.test(tail.slice(0, end));
  if (isChain) return { kind: 'nested', isChain };
  if (hasSemicolon) return STRONG;
  return leadsIn(tail.slice(0, end)) || (wordStart === 0 && start - from <= TAIL && word === 'dengan') ? OWN : { kind: 'nested', isChain: false };
}

/** True where a lead-in stands behind a link or a sentence: ", sesuai dengan", "dan berdasarkan". */
function leadsIn(tail: string): boolean {
  const rest = withoutLeadIn(tail)?.trimEnd();
  if (rest === undefined) return false;
  if (rest === '' || /[;,.&)\u0001]$/.test(rest)) return true;
  return JOINS.has(lastWord(rest, 0, rest.length).word);
}
