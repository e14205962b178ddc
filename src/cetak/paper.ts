import type { Situs } from '../sop/situs.ts';
import type { TextStyle } from './measure.ts';

/*
 * The measures of the paper form. Those of type, padding and borders must agree with src/styles/cetak.css; a test
 * in the browser holds the two together.
 */

const PX_PER_MM = 96 / 25.4;
const MARGIN_MM = 10;

/** Landscape, mm. */
const sizes = { A4: { width: 297, height: 210 }, F4: { width: 330, height: 215 } } as const;

/** The room within the margins of a sheet, px. */
export interface Paper {
  readonly kertas: Situs['kertas'];
  readonly width: number;
  readonly height: number;
}

export function paperOf(kertas: Situs['kertas']): Paper {
  const { width, height } = sizes[kertas];
  return { kertas, width: (width - 2 * MARGIN_MM) * PX_PER_MM, height: (height - 2 * MARGIN_MM) * PX_PER_MM };
}

/** The table is set at the first of these scales at which its columns fit; the last is the smallest: 12 px of text become 9 px, 6.75 pt. */
export const SCALES = [1, 0.95, 0.9, 0.85, 0.8, 0.75] as const;
export const SMALLEST_SCALE = 0.75;

/** Bold letters of the shipped font are at most so much wider than regular ones, over a line. */
const BOLD = 1.08;

/** What the stylesheet adds to a space; px. */
export const WORD_SPACING = 1;

export const BODY: TextStyle = { size: 12, lineHeight: 15, widening: 1 };
export const HEAD: TextStyle = { size: 11, lineHeight: 14, widening: BOLD };
export const COVER: TextStyle = { size: 13, lineHeight: 17, widening: 1 };
export const COVER_HEAD: TextStyle = { size: 13, lineHeight: 17, widening: BOLD };
export const TITLE: TextStyle = { size: 14, lineHeight: 18, widening: BOLD };

/** A border of the table, px at scale 1: browsers draw no line thinner than a pixel, which at the smallest scale is so much. */
export const BORDER = 1 / SMALLEST_SCALE;
export const COVER_BORDER = 1;
/** Of the cells of the table and of those of the cover, px on each side. */
export const PAD_X = 4;
export const PAD_Y = 3;
export const COVER_PAD = 5;

/** The line over each sheet of an SOP that is not in force, with the air under it. */
export const STATUS = 22;
/** The foot with its QR code, and the air above it. */
export const FOOT = 62;
/** Air under the title line. */
export const TITLE_GAP = 6;
/** Where the signature goes, and the air above the block. */
export const SIGN_ROOM = 52;
export const SIGN_GAP = 14;
/** Width of the signature block. */
export const SIGN_WIDTH = 320;
