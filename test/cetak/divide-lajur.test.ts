import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideLajur } from '../../src/cetak/divide-lajur.ts';
import { sopFrom } from '../sop/read.ts';
import { longSop, marksOf, sopText } from './hostile.ts';
import { sum } from './plan.ts';

const rooms = { first: 200, middle: 300, last: 150 };

/** The sum of the widths of each part. */
function widths(lajur: readonly number[], borders: readonly number[]): number[] {
  return borders.slice(1).map((end, i) => sum(lajur.slice(borders[i], end)));
}

describe('divideLajur', () => {
  it('takes the fewest sheets, and at least two', () => {
    const sop = sopFrom(longSop(8, 6));
    expect(divideLajur(sop, [10, 10, 10, 10, 10, 10], rooms)).toHaveLength(3);
    expect(divideLajur(sop, [100, 100, 100, 100, 100, 100], rooms)).toHaveLength(4);
  });

  it('cuts where no alur passes, whatever room that leaves', () => {
    const lajur = ['A', 'B', 'C', 'D'];
    const rows = [[0, '● → 2@B'], [1, '● → –'], [2, '● → 4@D'], [3, '●']].map(([col, mark], i) => [String(i + 1), 'x', ...marksOf(4, [Number(col), String(mark)]), '', '', '', '']);
    expect(divideLajur(sopFrom(sopText({ lajur, rows })), [90, 90, 30, 30], rooms)).toEqual([0, 2, 4]);
    const chained = rows.map((row, i) => row.map((cell) => (i === 1 && cell === '● → –' ? '● → 3' : i === 0 && cell.startsWith('●') ? '● → –' : cell)));
    expect(divideLajur(sopFrom(sopText({ lajur, rows: chained })), [90, 30, 30, 30], rooms)).toEqual([0, 1, 4]);
  });

  it('gives lajur that fit on no sheet one each', () => {
    expect(divideLajur(sopFrom(longSop(4, 3)), [900, 900, 900], rooms)).toEqual([0, 1, 2, 3]);
  });

  it('gives each lajur to one part, in order, within the rooms', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 150 }), { minLength: 1, maxLength: 20 }), (lajur) => {
        const borders = divideLajur(sopFrom(longSop(10, lajur.length)), lajur, rooms);
        expect(borders[0]).toBe(0);
        expect(borders.at(-1)).toBe(lajur.length);
        const parts = widths(lajur, borders);
        expect(Math.min(...parts)).toBeGreaterThan(0);
        const lasts = parts.length - 1;
        const within = parts.every((width, i) => width <= (i === lasts ? rooms.last : i === 0 ? rooms.first : rooms.middle));
        expect(within || parts.length === lajur.length).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
