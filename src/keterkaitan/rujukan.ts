import type { Sop } from '../sop/schema.ts';
import { isNone } from '../sop/text.ts';
import type { Rujukan } from './relasi.ts';
import { NOTHING, type FindRujukan, type Found } from './resolve.ts';

/** A rujukan before anything is suggested for it. */
export type ReadRujukan = Omit<Rujukan, 'saran'>;

/** A part of an item; offsets in its text. */
interface Piece {
  start: number;
  end: number;
}

/**
 * The rujukan in the box of an SOP. An item is looked up whole; only when that names nothing is it taken apart, at `;`,
 * before a further "SOP", between several numbers or exact names, and at its lines.
 */
export function readRujukan(sop: Sop, find: FindRujukan): ReadRujukan[] {
  return sop.kotak.keterkaitan.butir.flatMap(({ teks }, butir) => readButir(teks, (part) => find(sop.unit, part)).map(({ start, end, found }) => ({
    butir,
    start,
    end,
    teks: teks.slice(start, end),
    ke: found.ke,
    diri: found.ke === sop.id,
    ganda: found.ganda,
    menurut: found.menurut,
  })));
}

type Read = Piece & { found: Found };

function readButir(teks: string, find: (part: string) => Found): Read[] {
  const read = (piece: Piece): Read => ({ ...piece, found: find(teks.slice(piece.start, piece.end)) });
  const whole = tidy(teks, { start: 0, end: teks.length });
  if (whole === null) return [];
  const asOne = read(whole);
  if (isFound(asOne)) return [asOne];
  return splitAt(teks, whole, SEPARATORS).flatMap((part) => {
    const one = part.start === whole.start && part.end === whole.end ? asOne : read(part);
    if (isFound(one)) return [one];
    const listed = splitList(teks, part, read);
    if (listed !== null) return listed;
    if (!teks.slice(part.start, part.end).includes('\n')) return [one];
    const lines = splitAt(teks, part, /\n/gu).map(read);
    // A long name may merely be broken over two lines.
    return lines.some(isFound) || lines.every(({ start, end }) => startsAnew(teks, start, end)) ? lines : [one];
  });
}

function isFound({ found }: Read): boolean {
  return found !== NOTHING && (found.ke !== null || found.ganda.length > 0);
}

/** What stands between two of a list whose parts speak for themselves: each a nomor, or a name that an SOP bears to the letter. */
const IN_A_LIST = /\s*,\s*(?:(?:dan|serta)\s+)?|\s+(?:dan|serta|&)\s+/giu;

/** "SOP-015/SETDA dan 013/SETDA": the parts of a list, or `null` where it may as well be one name with "dan" in it. */
function splitList(teks: string, part: Piece, read: (piece: Piece) => Read): Read[] | null {
  const pieces = splitAt(teks, part, IN_A_LIST, () => true).map(read);
  return pieces.length > 1 && pieces.every((one) => isFound(one) || isNomorLike(teks.slice(one.start, one.end))) ? pieces : null;
}

/** Digits and signs without blanks: nothing else than a nomor looks like that. */
function isNomorLike(teks: string): boolean {
  return /^(?:SOP[\s.:]*)?(?:(?:nomor|no)\b[\s.:]*)?(?=\S*\d)(?=\S*[/.\-–])\S+(?:\s*\/\s*\S+)*$/iu.test(teks);
}

/** `;`, and what joins "SOP A, SOP B, dan SOP-013". */
const SEPARATORS = /;(?:\s*(?:dan|serta)(?=\s))?|(?:,?\s+(?:dan|serta)|,)\s+(?=S\.?O\.?P\b[\s.:/\-–]*\S)|\n(?=\s*(?:[-–•*]|\d+[.)])\s)/giu;

function splitAt(teks: string, { start, end }: Piece, separators: RegExp, parts = partsAnew): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (const { 0: separator, index } of teks.slice(start, end).matchAll(separators)) {
    if (!parts(teks, from, separator)) continue;
    pieces.push({ start: from, end: start + index });
    from = start + index + separator.length;
  }
  pieces.push({ start: from, end });
  return pieces.flatMap((piece) => tidy(teks, piece) ?? []);
}

/** "Penyusunan SP dan SOP" names one thing; only a list of SOPs is parted at its commas. */
function partsAnew(teks: string, from: number, separator: string): boolean {
  return !/^[,\s]/u.test(separator) || separator.trim() === '' || startsAnew(teks, from, teks.length);
}

/** Does a line begin as a rujukan of its own: with a bullet, a number or the word SOP? */
function startsAnew(teks: string, start: number, end: number): boolean {
  return /^S\.?O\.?P\b[\s.:/\-–]/iu.test(teks.slice(start, end)) || /(?:[-–•*]|\d+[.)])\s+$/u.test(teks.slice(0, start));
}

/** A piece without its bullet and the punctuation around it; `null` where it names nothing. */
function tidy(teks: string, { start, end }: Piece): Piece | null {
  const part = teks.slice(start, end);
  const before = /^\s*(?:(?:[-–•*]|\d+[.)])\s+)?/u.exec(part)?.[0].length ?? 0;
  const rest = part.slice(before).replace(/[\s.,;]+$/u, '');
  if (isNone(rest) || /:$/u.test(rest) || /^(?:tidak ada|nihil|\W*)$/iu.test(rest)) return null;
  return { start: start + before, end: start + before + rest.length };
}
