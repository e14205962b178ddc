import { TITLE_END } from './lembaran.ts';
import { JOINS, lastWord, withoutLeadIn } from './words.ts';

const ABOUT = /[ ,.:"')\u0001]{0,6}(?:(?:tertanggal|tanggal|tgl)[ .]{1,2}\d{1,2}[ ./-][a-z0-9]{1,10}[ ./-]\d{4},? )?(?:tentang|tetang|tentag|tentng|ttg\.?|tenatng|perihal)(?![a-z])[ :]{0,3}/y;
const BREAK = new RegExp(
  `;|${TITLE_END}|[ ,(](?:sebagaimana|sebagaimna|sbgmana|sbgmn|sbgm|stdd|std|s\\.t\\.d\\.(?:d\\.)?) |[ ,(](?:yang )?(?:telah |sudah )?(?:beberapa kali )?(?:diubah|dirubah|dicabut|diganti|disempurnakan|diperbarui)(?= (?:terakhir |beberapa kali,? )?(?:kali )?(?:dengan|dgn|oleh|beberapa|terakhir|uu|undang|peraturan|pp[ .]|per(?:pres|pp?u|da|bup|wal|gub|men)|keppres))|[ ,(]yang (?:telah|sudah) (?:beberapa kali )?(?:diubah|dirubah|dicabut|diganti|digantikan)(?![a-z])|, (?:tertanggal|tanggal|tgl\\.?) \\d{1,2} [a-z]{3,9} \\d{4}(?=$| ?[;,.)]| (?:dan|serta|jo|sebagaimana))|[ ,(](?:beserta|berikut|dan|serta) (?:segala |seluruh )?(?:peraturan )?(?:perubahan|pelaksanaan|turunan)nya`,
  'g',
);
const SENTENCE = /[a-zA-Z)]{4}\. (?=[A-Z])/g;

/** Where the title begins that stands at `at`, behind "tentang"; `null` where there is none. */
export function titleStart(folded: string, at: number): number | null {
  ABOUT.lastIndex = at;
  return ABOUT.test(folded) ? ABOUT.lastIndex : null;
}

/** The first place in the stretch where a title can go no further. */
export function titleBreak(folded: string, from: number, to: number): number {
  BREAK.lastIndex = 0;
  const match = BREAK.exec(folded.slice(from, to));
  if (!match) return to;
  // A gazette between the nomor of a regulation in the title and its own "tentang" ends nothing.
  if (match[0] === TITLE_END && titleStart(folded, from + match.index) !== null) return titleBreak(folded, from + match.index + 1, to);
  return from + match.index;
}

/** The end of a sentence in the stretch, behind its point; `to` where it goes on. */
export function sentenceEnd(clean: string, from: number, to: number): number {
  SENTENCE.lastIndex = 0;
  const match = SENTENCE.exec(clean.slice(from, to));
  return match && !/(?:prov|drs|prof)\. $/i.test(match[0]) ? from + match.index + 5 : to;
}

/**
 * The end without blanks, signs and link words at it.
 *
 * @param isFollowed another citation follows, so that a number or a letter at the end is the marker of its list
 */
export function trimEnd(folded: string, from: number, to: number, isFollowed: boolean): number {
  let end = to;
  for (let before = -1; before !== end; ) {
    before = end;
    if (isFollowed) end -= markerLength(folded.slice(Math.max(from, end - 8), end));
    while (end > from && SIGNS.includes(folded.charAt(end - 1)) && !closesQuote(folded, from, end)) end -= 1;
    if (end > from && folded.charAt(end - 1) === ')' && !closesBracket(folded, from, end)) end -= 1;
    const { word, start } = lastWord(folded, from, end);
    if ((JOINS.has(word) || (isFollowed && CHAIN_WORDS.has(word))) && start > from) end = start;
    if (isFollowed && end === before) end = withoutLeadInEnd(folded, from, end);
  }
  return Math.max(end, from);
}

/** Words that lead to an amending regulation: no title ends in them. */
const CHAIN_WORDS: ReadonlySet<string> = new Set(['dengan', 'terakhir', 'oleh']);
const SIGNS = ` ;,.:&(-•·*/"'\u2022${TITLE_END}`;

/** A closing quote that belongs to one within the title stays. */
function closesQuote(folded: string, from: number, end: number): boolean {
  const char = folded.charAt(end - 1);
  return (char === '"' || char === "'") && folded.slice(Math.max(from, end - 300), end - 1).split(char).length % 2 === 0;
}

function markerLength(tail: string): number {
  return /[ ;,.](?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]) ?$/.exec(tail)?.[0].length ?? 0;
}

function closesBracket(folded: string, from: number, end: number): boolean {
  const text = folded.slice(Math.max(from, end - 300), end);
  return text.split('(').length >= text.split(')').length;
}

function withoutLeadInEnd(folded: string, from: number, end: number): number {
  const tail = folded.slice(Math.max(from, end - 60), end);
  const rest = withoutLeadIn(tail);
  return rest === null ? end : end - (tail.length - rest.length);
}

/** The title from its stretch: quotes around the whole of it left off. */
export function cleanTitle(text: string): string | null {
  const title = text.replaceAll(TITLE_END, '').replace(/ {2,}/g, ' ').trim();
  const quoted = /^(["“«'‘])(.*)(["”»'’])$/u.exec(title);
  const bare = (quoted && !/["“”]/u.test(quoted[2] ?? '') ? (quoted[2] ?? '') : title).trim();
  return bare === '' ? null : bare;
}
