import type { Kotak, KotakName, Sop } from '../sop/schema.ts';
import { breakLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { COVER, COVER_BORDER, COVER_HEAD, COVER_PAD } from './paper.ts';

/** A part of a box on one page, in lines. */
export interface BoxPart {
  readonly judul: readonly string[];
  /** Did it begin on an earlier page? */
  readonly isContinued: boolean;
  /** Do its items stand behind numbers or bullets? */
  readonly isList: boolean;
  readonly items: readonly BoxItem[];
}

interface BoxItem {
  /** `3.` or `•`; `null` for a paragraph, and where the item goes on from an earlier page. */
  readonly mark: string | null;
  readonly lines: readonly string[];
}

/** Two boxes beside each other; outer height in px. */
export interface BoxPair {
  readonly left: BoxPart;
  readonly right: BoxPart;
  readonly height: number;
}

const PAIRS: readonly (readonly [KotakName, KotakName])[] = [
  ['dasarHukum', 'kualifikasi'],
  ['keterkaitan', 'peralatan'],
  ['peringatan', 'pencatatan'],
];

/** Room for the number of an item. */
const INDENT = 26;
const CONTINUED = 80;
/** Fewer lines of a box are not left alone at the foot of a page. */
const LEAST_LINES = 4;

function boxPart(kotak: Kotak, room: number, measure: TextMeasure): BoxPart {
  const isList = kotak.jenis !== 'paragraf';
  const items = kotak.butir.map(({ no, teks }) => ({
    mark: no !== null ? `${no}.` : isList ? '•' : null,
    lines: breakLines(teks, room - (isList ? INDENT : 0), COVER, measure),
  }));
  const empty = { mark: null, lines: ['tidak tercantum'] };
  // Room for "(lanjutan)" behind the heading.
  const judul = breakLines(kotak.judul, room - CONTINUED, COVER_HEAD, measure);
  return { judul, isContinued: false, isList: isList && items.length > 0, items: items.length > 0 ? items : [empty] };
}

export function linesOf(part: BoxPart): number {
  return part.judul.length + part.items.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Splits a box behind so many lines; its heading stands on both parts, but not over nothing. */
function splitPart(part: BoxPart, lines: number): [BoxPart, BoxPart] {
  let room = Math.max(0, lines - part.judul.length);
  const here: BoxItem[] = [];
  const rest: BoxItem[] = [];
  for (const item of part.items) {
    if (item.lines.length <= room) here.push(item);
    else if (room > 0) {
      here.push({ ...item, lines: item.lines.slice(0, room) });
      rest.push({ ...item, mark: null, lines: item.lines.slice(room) });
    } else rest.push(item);
    room = Math.max(0, room - item.lines.length);
  }
  const isContinued = rest.length > 0;
  return [{ ...part, items: here }, { ...part, judul: isContinued ? part.judul : [], isContinued, items: rest }];
}

function heightOf(lines: number): number {
  return lines * COVER.lineHeight + 2 * COVER_PAD + COVER_BORDER;
}

/**
 * The six boxes of the form, two beside each other, divided over pages. In: the width of the paper, the height that is left on the first
 * page under the identity, and that of the following ones; px. The rules: a pair that fits is not broken; one that does not is broken between
 * two lines if four of it fit, and goes on under its heading.
 */
export function planBoxes(sop: Sop, width: number, firstRoom: number, room: number, measure: TextMeasure): BoxPair[][] {
  const inner = width / 2 - 2 * COVER_PAD - 2 * COVER_BORDER;
  const pages: BoxPair[][] = [[]];
  let left = firstRoom;
  for (const [leftName, rightName] of PAIRS) {
    let [a, b] = [boxPart(sop.kotak[leftName], inner, measure), boxPart(sop.kotak[rightName], inner, measure)];
    while (Math.max(linesOf(a), linesOf(b)) * COVER.lineHeight + heightOf(0) > left) {
      const fitting = Math.floor((left - heightOf(0)) / COVER.lineHeight);
      const least = Math.max(a.judul.length, b.judul.length) + LEAST_LINES - 1;
      if (fitting >= least) {
        const [aHere, aRest] = splitPart(a, fitting);
        const [bHere, bRest] = splitPart(b, fitting);
        pages.at(-1)?.push({ left: aHere, right: bHere, height: heightOf(Math.max(linesOf(aHere), linesOf(bHere))) });
        [a, b] = [aRest, bRest];
      } else if (pages.at(-1)?.length === 0 && pages.length > 1) break;
      pages.push([]);
      left = room;
    }
    const height = heightOf(Math.max(linesOf(a), linesOf(b)));
    pages.at(-1)?.push({ left: a, right: b, height });
    left -= height;
  }
  return pages;
}
