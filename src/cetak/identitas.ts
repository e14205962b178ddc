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
export interface FieldLines {
  readonly label: readonly string[];
  readonly texts: readonly (readonly string[])[];
  readonly signBehind: number | null;
  readonly isAbsent: boolean;
}

/** The head of the form: the letterhead at the left, the fields at the right; outer height in px. */
export interface IdentitasPlan {
  readonly kop: readonly (readonly string[])[];
  readonly fields: readonly FieldLines[];
  readonly height: number;
}

/** Parts of the width of the paper; as in src/styles/cetak.css. */
export const KOP_SHARE = 0.42;
export const LABEL_WIDTH = 170;

export function planIdentitas(kop: readonly string[], fields: readonly Field[], width: number, measure: TextMeasure): IdentitasPlan {
  const kopRoom = width * KOP_SHARE - 2 * COVER_PAD - 2 * COVER_BORDER;
  const textRoom = width * (1 - KOP_SHARE) - LABEL_WIDTH - 4 * COVER_PAD - 2 * COVER_BORDER;
  const kopLines = kop.map((line) => breakLines(line, kopRoom, COVER_HEAD, measure));
  const lines = fields.map(({ label, texts, signBehind, isAbsent }) => ({
    label: breakLines(label, LABEL_WIDTH, COVER, measure),
    texts: texts.map((text) => breakLines(text, textRoom, COVER, measure)),
    signBehind,
    isAbsent,
  }));
  const fieldHeight = ({ label, texts, signBehind }: FieldLines): number => {
    const count = texts.reduce((sum, text) => sum + text.length, 0);
    const sign = signBehind === null ? 0 : SIGN_ROOM;
    return Math.max(label.length * COVER.lineHeight, count * COVER.lineHeight + sign) + 2 * COVER_PAD + COVER_BORDER;
  };
  const fieldsHeight = lines.reduce((sum, field) => sum + fieldHeight(field), 0);
  const kopHeight = kopLines.reduce((sum, text) => sum + text.length, 0) * COVER.lineHeight + 2 * COVER_PAD + COVER_BORDER;
  return { kop: kopLines, fields: lines, height: Math.max(fieldsHeight, kopHeight) + COVER_BORDER };
}
