import type { Unread } from '../kutipan.ts';
import type { Reference } from './references.ts';
import { hasOwnWords, JOINS, lastWord, LEAD_INS, LIST_MARKER } from './words.ts';

interface Stretch {
  start: number;
  end: number;
}

const OPENS_PIECE = /^[ \u0001)"']*(?:[.,;&]|(?:dan|serta|jo|juncto|yo|atau|maupun)(?![a-z]))/;
const FRONT = /^(?:[^a-z0-9\u00c0-\uffff]|(?:dan|serta|jo|juncto|yo|atau|maupun)(?![a-z])|\(?(?:\d{1,2}|[a-z])[.)] )/;

/** The pieces between and around citations that hold words of their own (offsets of the prepared text). */
export function findUnread(folded: string, reads: readonly Stretch[], bare: readonly Reference[]): Unread[] {
  const unread: Unread[] = [];
  let bareIndex = 0;
  const add = (from: number, to: number): void => {
    const front = withoutFront(folded, from, to);
    const back = withoutBack(folded, front, to);
    const { start, end } = withBrackets(folded, { start: front, end: back }, from, to);
    if (end <= start || !hasOwnWords(folded.slice(start, end))) return;
    while (bareIndex < bare.length && (bare[bareIndex]?.start ?? 0) < start) bareIndex += 1;
    const named = bare[bareIndex];
    unread.push({ start, end, reason: named && named.start < end ? (named.reason ?? 'tanpa-nomor') : 'tanpa-peraturan' });
  };
  let from = 0;
  for (let i = 0; i <= reads.length; i += 1) {
    const next = reads[i];
    const to = next?.start ?? folded.length;
    addPieces(folded, from, to, i > 0, next !== undefined, add);
    from = Math.max(from, next?.end ?? to);
  }
  return unread;
}

const MARKERS = /(?<![a-z0-9])\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]/g;
/** Signs that stand beside lead-ins and list markers, not for a text of their own. */
const MOST_SIGNS = 8;

/** The whole text, where it is more than lead-ins, links and the marker of a list: signs and digits too are not read. */
export function unreadWhole(folded: string): Unread[] {
  const text = folded.trim();
  const rest = text.replace(MARKERS, '').replace(/[a-z]+/g, (word) => (LEAD_INS.has(word) ? '' : word));
  if (/^[ .,:;&\u2022*▪●○◦>+-]*$/.test(rest) && rest.replaceAll(' ', '').length <= MOST_SIGNS) return [];
  const start = folded.length - folded.trimStart().length;
  return [{ start, end: start + text.length, reason: 'tanpa-peraturan' }];
}

function addPieces(folded: string, from: number, to: number, isBehind: boolean, isBefore: boolean, add: (from: number, to: number) => void): void {
  let start = from;
  while (start < to) {
    const semicolon = folded.slice(start, to).indexOf(';');
    const end = semicolon < 0 ? to : start + semicolon;
    // Words right behind a citation belong to it, and words right before one lead to it.
    const belongs = (isBehind && start === from && !OPENS_PIECE.test(folded.slice(start, start + 20))) || (isBefore && semicolon < 0 && !closesPiece(folded, start, end));
    if (!belongs) add(start, end);
    start = end + 1;
  }
}

function closesPiece(folded: string, from: number, to: number): boolean {
  const tail = folded.slice(Math.max(from, to - 40), to);
  if (LIST_MARKER.test(tail)) return true;
  const rest = tail.trimEnd();
  return /[.,&]$/.test(rest) || JOINS.has(lastWord(rest, 0, rest.length).word);
}

/** The piece with its brackets in pairs, where the text has them so. */
function withBrackets(folded: string, { start, end }: Stretch, from: number, to: number): Stretch {
  const text = folded.slice(start, end);
  const surplus = text.split('(').length - text.split(')').length;
  if (surplus > 0 && /^[ .]?\)/.test(folded.slice(end, Math.min(to, end + 2)))) return { start, end: end + folded.slice(end, end + 2).indexOf(')') + 1 };
  if (surplus >= 0) return { start, end };
  if (text.endsWith(')')) return { start, end: end - 1 };
  return start > from && folded.charAt(start - 1) === '(' ? { start: start - 1, end } : { start, end };
}

function withoutFront(folded: string, from: number, to: number): number {
  let start = from;
  for (let match = FRONT.exec(folded.slice(start, Math.min(to, start + 12))); match && start < to; match = FRONT.exec(folded.slice(start, Math.min(to, start + 12)))) {
    start += match[0].length;
  }
  return Math.min(start, to);
}

function withoutBack(folded: string, from: number, to: number): number {
  let end = to;
  for (let before = -1; before !== end && end > from; ) {
    before = end;
    while (end > from && ' .,:;&-(\u0001"\''.includes(folded.charAt(end - 1))) end -= 1;
    const { word, start } = lastWord(folded, from, end);
    if (JOINS.has(word)) end = start;
    const marker = LIST_MARKER.exec(folded.slice(Math.max(from, end - 8), end));
    if (marker) end -= marker[0].length;
  }
  return end;
}
