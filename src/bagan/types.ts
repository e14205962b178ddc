/**
 * Types of the bagan alir. Input is the part of a `Sop` that the flowchart needs; output is geometry
 * in "part of a tile plus pixels", because row heights and column widths are only known by the browser.
 */

import type { Alur, Simbol, Titik } from '../sop/schema.ts';

export type { Simbol, Titik };
export type Ujung = NonNullable<Alur['ujung']>;

/** What the bagan reads of a SOP; every `Sop` of `src/sop/schema.ts` is assignable to it. */
export interface AlurSop {
  readonly pelaksana: readonly { readonly id: string; readonly nama: string }[];
  readonly langkah: readonly {
    readonly urutan: number;
    readonly no: number;
    readonly simpul: readonly { readonly pelaksana: string; readonly simbol: Simbol }[];
  }[];
  readonly alur: readonly {
    readonly dari: Titik;
    readonly ke: Titik | null;
    readonly label: string | null;
    readonly ujung: Ujung | null;
  }[];
}

/**
 * A place on one axis: tile `index` (a column for x, a row for y), `at` of its size
 * (0 start, 0.5 middle, 1 end), plus `px` pixels.
 */
export interface Coordinate {
  readonly index: number;
  readonly at: 0 | 0.5 | 1;
  readonly px: number;
}

export interface Point {
  readonly x: Coordinate;
  readonly y: Coordinate;
}

/** A column or a row: its least size and where its middle line lies (`50% + shift`), both in px. */
export interface Band {
  readonly min: number;
  readonly shift: number;
}

/** The symbols of PermenPAN-RB 35/2012 beside the arrow; `segilima` joins two sheets of paper. */
export type Shape = 'kapsul' | 'kotak' | 'ketupat' | 'segilima';

/** A symbol; it is centred on the middle lines of its tile. Sizes in px. */
export interface BaganSymbol {
  /** `<urutan>:<lajur id>`; of a segilima `segilima:<letter>`. */
  readonly simpul: string;
  /** Index of the row and of the column, from 0. */
  readonly row: number;
  readonly col: number;
  readonly shape: Shape;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** The text inside: Mulai, Selesai, the No, or the letter of a segilima. */
  readonly text: string;
  /** The accessible sentence, see `describeSimpul`. */
  readonly name: string;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One drawn alur: a rectilinear line from the outline of its source to the tip of its arrow head. */
export interface BaganConnector {
  /** `<urutan>:<lajur>><urutan>:<lajur>`; of a branch that ends, `<urutan>:<lajur>>selesai` or `…>tanpa`. */
  readonly jalur: string;
  /** Index in `AlurSop.alur`. */
  readonly alur: number;
  readonly from: string;
  /** `null` for a branch that ends. */
  readonly to: string | null;
  readonly ujung: Ujung | null;
  /** Unlabelled and not of a decision: may share its first stretch with the others of its source. */
  readonly fork: boolean;
  /** At least two points; the last one is the tip of the arrow head. */
  readonly points: readonly Point[];
  /** Where the arrow head points. */
  readonly head: Direction;
}

/** A rectangle in a tile, in px relative to the crossing of the tile's middle lines. */
export interface TileBox {
  readonly row: number;
  readonly col: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The label of a branch, at most two lines. */
export interface BaganLabel extends TileBox {
  /** The `jalur` of its connector. */
  readonly jalur: string;
  readonly alur: number;
  readonly lines: readonly string[];
  /** The full text; differs from `lines` where it was elided. */
  readonly text: string;
  readonly elided: boolean;
  readonly anchor: 'start' | 'end';
}

/** The small kapsul "Selesai" of a branch that ends the flow. */
export interface BaganEnd extends TileBox {
  readonly jalur: string;
  readonly alur: number;
}

/** The laid out flowchart. */
export interface Bagan {
  /** One for each lajur. */
  readonly columns: readonly Band[];
  /** One for each langkah. */
  readonly rows: readonly Band[];
  readonly symbols: readonly BaganSymbol[];
  readonly connectors: readonly BaganConnector[];
  readonly labels: readonly BaganLabel[];
  readonly ends: readonly BaganEnd[];
}
