import type { Bagan } from '../../src/bagan/index.ts';

/** The metrics that must be zero (design, section 6). */
export const flawless = { throughSymbol: 0, sharedStretch: 0, brokenPath: 0, labelCollision: 0, labelAway: 0, outside: 0 };

/** Tile sizes in px; none where the least sizes are meant. */
export interface Stretching {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** The least sizes, and tables that are stretched as texts and windows do it: unevenly, widely, to odd fractions. */
export function stretchings({ columns, rows }: Bagan): Record<string, Stretching> {
  return {
    'at its least sizes': { widths: [], heights: [] },
    'in a wide window': { widths: columns.map(({ min }) => min * 2.5), heights: [] },
    'beside long texts': { widths: [], heights: rows.map(({ min }, i) => min + ((i * 83) % 260)) },
    'stretched unevenly': { widths: columns.map((_, i) => 60 + ((i * 67) % 150)), heights: rows.map((_, i) => 40 + ((i * 83) % 260)) },
    'at fractions of a pixel': { widths: columns.map(({ min }, i) => min + i / 3 + 0.37), heights: rows.map(({ min }, i) => min + i / 7 + 0.61) },
  };
}
