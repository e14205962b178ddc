import { findLembaran, TITLE_END } from './lembaran.ts';

/** A text made ready for reading: two copies of one length, and the way back to the original. */
export interface Prepared {
  /** As written, with single blanks, unbroken words and no doubled ones; a Lembaran Negara is one `TITLE_END`. */
  clean: string;
  /** The same in lower case with plain dashes and quotes. */
  folded: string;
  /** The gazettes set aside: where each `TITLE_END` stands, and what was written there, folded. */
  lembaran: readonly { at: number; text: string }[];
  /** Offset in the original text of the character at `index`. */
  toOriginal(index: number): number;
}

/** A stretch of the old text that became `replacement` in the new one. */
interface Edit {
  start: number;
  end: number;
  replacement: string;
}

/** Where each edit ends in the new text and in the old one. */
interface Stage {
  newStart: number[];
  newEnd: number[];
  oldStart: number[];
  oldEnd: number[];
}

/** Words that are really written twice without a hyphen. */
const REAL_DOUBLES = new Set(['undang', 'masing', 'sama', 'rata', 'laki', 'bau', 'toli', 'una', 'tiap', 'lain']);

// A hyphen at the end of a line; white space that is not one blank; signs without width.
const LOOSE = /(?<=[\p{L}])[-\u2010\u2011\u00ad][^\S\n]{0,20}\n\s*(?=\p{L})|[^\S ]\s*| \s+|[\u00ad\u200b-\u200d\ufeff\u2060]+/gu;
const DOUBLED = /(?<![a-z0-9-])([a-z]{2,30}) \1(?![a-z0-9-])/g;

/** Makes the copies that all readers work on. */
export function prepare(text: string): Prepared {
  const stages: Stage[] = [];
  const edit = (copy: string, edits: readonly Edit[]): string => {
    if (edits.length === 0) return copy;
    const { result, stage } = applyEdits(copy, edits);
    stages.push(stage);
    return result;
  };
  let clean = edit(text, looseEdits(text));
  let folded = fold(clean);
  const doubled = doubledEdits(folded);
  if (doubled.length > 0) {
    clean = edit(clean, doubled);
    folded = fold(clean);
  }
  let lembaran: Prepared['lembaran'] = [];
  const gazettes = findLembaran(folded);
  if (gazettes.length > 0) {
    const whole = folded;
    clean = edit(clean, gazettes);
    folded = fold(clean);
    lembaran = gazettes.map(({ start, end }, i) => ({ at: stages.at(-1)?.newStart[i] ?? 0, text: whole.slice(start, end) }));
  }
  return {
    clean,
    folded,
    lembaran,
    toOriginal: (index) => stages.reduceRight((at, stage) => before(stage, at), index),
  };
}

function looseEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  LOOSE.lastIndex = 0;
  for (let match = LOOSE.exec(text); match; match = LOOSE.exec(text)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    edits.push({ start, end, replacement: /\s/u.test(found.charAt(0)) ? ' ' : found.includes('\n') && keepsHyphen(text, start, end) ? '-' : '' });
  }
  return edits;
}

/** True where the hyphen at the end of a line is the word's own: `Undang-` `Undang`, `PAN-` `RB`. */
function keepsHyphen(text: string, start: number, end: number): boolean {
  const first = /\p{L}{1,30}$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const second = /^\p{L}{1,30}/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  const isUpper = (char: string): boolean => char !== char.toLowerCase();
  return first.toLowerCase() === second.slice(0, first.length).toLowerCase() || (isUpper(second.charAt(0)) && !isUpper(first.charAt(first.length - 1)));
}

function doubledEdits(folded: string): Edit[] {
  const edits: Edit[] = [];
  DOUBLED.lastIndex = 0;
  for (let match = DOUBLED.exec(folded); match; match = DOUBLED.exec(folded)) {
    const word = match[1] ?? '';
    // The second is looked at again, for a third may follow.
    DOUBLED.lastIndex = match.index + word.length + 1;
    if (REAL_DOUBLES.has(word)) continue;
    edits.push({ start: match.index + word.length, end: match.index + match[0].length, replacement: '' });
  }
  return edits;
}

/** Lower case and plain signs, every character staying one character. */
function fold(clean: string): string {
  // The dotted capital I is the one letter that becomes two in lower case.
  const lower = (clean.includes('\u0130') ? clean.replaceAll('\u0130', 'I') : clean).toLowerCase();
  if (!/[^\x00-\x7e]/.test(lower)) return lower;
  return lower.replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u2018\u2019\u00b4`]/g, "'").replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"');
}

function applyEdits(text: string, edits: readonly Edit[]): { result: string; stage: Stage } {
  const stage: Stage = { newStart: [], newEnd: [], oldStart: [], oldEnd: [] };
  const parts: string[] = [];
  let length = 0;
  let done = 0;
  for (const { start, end, replacement } of edits) {
    parts.push(text.slice(done, start), replacement);
    length += start - done;
    stage.newStart.push(length);
    length += replacement.length;
    stage.newEnd.push(length);
    stage.oldStart.push(start);
    stage.oldEnd.push(end);
    done = end;
  }
  parts.push(text.slice(done));
  return { result: parts.join(''), stage };
}

/** The place in the text before a stage, found by halving. */
function before({ newStart, newEnd, oldStart, oldEnd }: Stage, index: number): number {
  let low = 0;
  let high = newStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((newStart[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const last = low - 1;
  if (last < 0) return index;
  const end = newEnd[last] ?? 0;
  return index < end ? (oldStart[last] ?? 0) : (oldEnd[last] ?? 0) + (index - end);
}

export { TITLE_END };
