import { breakLines } from './lines.ts';
import type { TextMeasure } from './measure.ts';
import { COVER, COVER_BORDER, COVER_HEAD, COVER_PAD, SIGN_ROOM } from './paper.ts';

/** A field of the head of the form, as text. */
export interface Field {
  readonly label: string;
  /** Paragraphs. */
  readonly texts: readonly string[];
  /** Behind which of the texts the signature goes; `null` for none. */
  readonly signBehind: number | null;
  /** Nothing is written in the source. */
  readonly isAbsent: boolean;
}

/** A field in lines. */
interface FieldLines {
  readonly label: readonly string[];
  readonly texts: readonly (readonly string[])[];
  readonly signBehind: number | null;
  readonly isAbsent: boolean;
}

/** The head of the form, or what of it stands on one page: the letterhead at the left, the fields at the right; outer height in px. */
export interface IdentitasPlan {
  readonly kop: readonly (readonly string[])[];
  readonly fields: readonly FieldLines[];
  readonly height: number;
}

/** Parts of the width of the paper; as in src/styles/cetak.css. */
const KOP_SHARE = 0.42;
const LABEL_WIDTH = 170;
/** Fewer lines of a field are not left alone at the foot of a page. */
const LEAST_LINES = 3;

function count(texts: readonly (readonly string[])[]): number {
  return texts.reduce((sum, { length }) => sum + length, 0);
}

function fieldHeight({ label, texts, signBehind }: FieldLines): number {
  const sign = signBehind === null ? 0 : SIGN_ROOM;
  return Math.max(label.length * COVER.lineHeight, count(texts) * COVER.lineHeight + sign) + 2 * COVER_PAD + COVER_BORDER;
}

function identitasHeight(kop: readonly (readonly string[])[], fields: readonly FieldLines[]): number {
  const kopHeight = count(kop) * COVER.lineHeight + 2 * COVER_PAD + COVER_BORDER;
  return Math.max(fields.reduce((sum, field) => sum + fieldHeight(field), 0), kopHeight) + COVER_BORDER;
}

/** Splits paragraphs behind so many lines. */
function splitTexts(texts: readonly (readonly string[])[], lines: number): [string[][], string[][]] {
  const here: string[][] = [];
  const rest: string[][] = [];
  let room = lines;
  for (const text of texts) {
    if (room > 0 || (text.length === 0 && rest.length === 0)) here.push(text.slice(0, room));
    if (text.length > room) rest.push(text.slice(room));
    room = Math.max(0, room - text.length);
  }
  return [here, rest];
}

/** Splits a field behind so many lines; the signature goes with the end of its paragraph. */
function splitField(field: FieldLines, lines: number): [FieldLines, FieldLines] {
  const [here, rest] = splitTexts(field.texts, lines);
  const { signBehind } = field;
  const endsHere = field.texts.length - rest.length;
  const signsHere = signBehind !== null && signBehind < endsHere;
  return [
    { ...field, texts: here, signBehind: signsHere ? signBehind : null },
    { ...field, texts: rest, signBehind: signsHere || signBehind === null ? null : signBehind - endsHere },
  ];
}

/** What of the fields fits in `room` px, and the rest. */
function takeFields(fields: readonly FieldLines[], room: number): [FieldLines[], FieldLines[]] {
  const here: FieldLines[] = [];
  let left = room;
  for (const [i, field] of fields.entries()) {
    const height = fieldHeight(field);
    if (height > left) {
      const sign = field.signBehind === null ? 0 : SIGN_ROOM;
      const fitting = Math.floor((left - sign - 2 * COVER_PAD - COVER_BORDER) / COVER.lineHeight);
      if (fitting < Math.max(LEAST_LINES, field.label.length)) return [here, fields.slice(i)];
      const [first, rest] = splitField(field, fitting);
      return count(rest.texts) === 0 ? [here, fields.slice(i)] : [[...here, first], [rest, ...fields.slice(i + 1)]];
    }
    here.push(field);
    left -= height;
  }
  return [here, []];
}

/**
 * The head of the form in lines. In: the letterhead and the fields, the width of the paper, and the room on the first page and on the
 * following ones; px. Out: one plan, or several where it is higher than a page.
 */
export function planIdentitas(
  kop: readonly string[],
  fields: readonly Field[],
  { width, first, next }: { width: number; first: number; next: number },
  measure: TextMeasure,
): IdentitasPlan[] {
  const kopRoom = width * KOP_SHARE - 2 * COVER_PAD - 2 * COVER_BORDER;
  const textRoom = width * (1 - KOP_SHARE) - LABEL_WIDTH - 4 * COVER_PAD - 2 * COVER_BORDER;
  let kopLines: readonly (readonly string[])[] = kop.map((line) => breakLines(line, kopRoom, COVER_HEAD, measure));
  let lines: readonly FieldLines[] = fields.map(({ label, texts, signBehind, isAbsent }) => ({
    label: breakLines(label, LABEL_WIDTH, COVER, measure),
    texts: texts.map((text) => breakLines(text, textRoom, COVER, measure)),
    signBehind,
    isAbsent,
  }));
  const plans: IdentitasPlan[] = [];
  for (;;) {
    const room = (plans.length === 0 ? first : next) - COVER_BORDER;
    const height = identitasHeight(kopLines, lines);
    if (height - COVER_BORDER <= room) return [...plans, { kop: kopLines, fields: lines, height }];
    const [kopHere, kopRest] = splitTexts(kopLines, Math.floor((room - 2 * COVER_PAD - COVER_BORDER) / COVER.lineHeight));
    const [fieldsHere, fieldsRest] = takeFields(lines, room);
    plans.push({ kop: kopHere, fields: fieldsHere, height: identitasHeight(kopHere, fieldsHere) });
    [kopLines, lines] = [kopRest, fieldsRest];
  }
}
