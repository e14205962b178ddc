import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choosePageBreaks } from '../../src/cetak/page-breaks.ts';
import type { BreakInput } from '../../src/cetak/page-breaks.ts';
import { sum } from './plan.ts';

const plain: BreakInput = { heights: [], flows: [], capacity: 100, lastCapacity: 100, segilimaHeight: 10, perRow: 2 };

/** What rows and segilima of a sheet need. */
function heightOf({ heights, flows, segilimaHeight, perRow }: BreakInput, start: number, end: number): number {
  const inside = (row: number): boolean => row >= start && row < end;
  const cut = flows.filter(({ from, to }) => inside(from) !== inside(to)).map(({ from, to }) => (inside(from) ? to : from));
  const rows = (count: number): number => Math.ceil(count / perRow);
  return sum(heights.slice(start, end)) + (rows(cut.filter((row) => row < start).length) + rows(cut.filter((row) => row >= end).length)) * segilimaHeight;
}

function fits(input: BreakInput, start: number, end: number): boolean {
  return end - start === 1 || heightOf(input, start, end) <= (end === input.heights.length ? input.lastCapacity : input.capacity);
}

/** The fewest sheets by trying all divisions. */
function fewestSheets(input: BreakInput, start = 0): number {
  const count = input.heights.length;
  if (start === count) return 0;
  const ends = Array.from({ length: count - start }, (_, i) => start + i + 1).filter((end) => fits(input, start, end));
  return 1 + Math.min(...ends.map((end) => fewestSheets(input, end)));
}

const anyInput: fc.Arbitrary<BreakInput> = fc.integer({ min: 1, max: 10 }).chain((rows) =>
  fc.record({
    heights: fc.array(fc.integer({ min: 5, max: 120 }), { minLength: rows, maxLength: rows }),
    flows: fc.array(fc.record({ from: fc.nat(rows - 1), to: fc.nat(rows - 1) }), { maxLength: 14 }),
    capacity: fc.constant(130),
    lastCapacity: fc.integer({ min: 60, max: 130 }),
    segilimaHeight: fc.integer({ min: 0, max: 25 }),
    perRow: fc.integer({ min: 1, max: 4 }),
  }),
);

describe('choosePageBreaks', () => {
  it('keeps a table that fits on one sheet, and an empty one on none', () => {
    expect(choosePageBreaks({ ...plain, heights: [30, 30, 40] })).toEqual([0]);
    expect(choosePageBreaks(plain)).toEqual([]);
  });

  it('fills sheets evenly', () => {
    expect(choosePageBreaks({ ...plain, heights: [25, 25, 25, 25, 25, 25] })).toEqual([0, 3]);
  });

  it('breaks where the fewest flows are cut', () => {
    const flows = [{ from: 0, to: 1 }, { from: 1, to: 2 }, { from: 2, to: 3 }, { from: 3, to: 1 }, { from: 3, to: 4 }, { from: 4, to: 5 }];
    expect(choosePageBreaks({ ...plain, heights: [20, 20, 20, 20, 20, 20], flows })).toEqual([0, 4]);
  });

  it('keeps room for the signature, which has a row on its sheet', () => {
    const starts = choosePageBreaks({ ...plain, heights: [30, 30, 40], lastCapacity: 40 });
    expect(starts).toHaveLength(2);
    expect(starts.at(-1)).toBeLessThan(3);
  });

  it('gives a row that is too high a sheet of its own', () => {
    expect(choosePageBreaks({ ...plain, heights: [300, 10, 300] })).toEqual([0, 1, 2]);
  });

  it('puts every row on one sheet, in order, overfills none, and needs the fewest', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const starts = choosePageBreaks(input);
        const ends = [...starts.slice(1), input.heights.length];
        expect(starts[0]).toBe(0);
        starts.forEach((start, i) => {
          const end = ends[i] ?? 0;
          expect(end).toBeGreaterThan(start);
          expect(fits(input, start, end)).toBe(true);
        });
        expect(starts).toHaveLength(fewestSheets(input));
      }),
      { numRuns: 500 },
    );
  });
});
