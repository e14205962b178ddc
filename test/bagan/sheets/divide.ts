import fc from 'fast-check';
import type { AlurSop } from '../../../src/bagan/index.ts';
import type { Sheet } from '../../../src/bagan/sheets/sheet-crossings.ts';
import { arbitraryFlow } from '../graphs.ts';

function bandsOf(count: number, cuts: readonly number[]): [number, number][] {
  const inner = [...new Set(cuts.map((cut) => cut % count))].filter((cut) => cut > 0).sort((a, b) => a - b);
  return [0, ...inner].map((start, i) => [start, inner[i] ?? count]);
}

/** The sheets of bands of rows and parts of the lajur, each band on facing sheets. */
export function divide(sop: AlurSop, rowCuts: readonly number[], colCuts: readonly number[]): Sheet[] {
  return bandsOf(sop.langkah.length, rowCuts).flatMap(([firstRow, endRow]) =>
    bandsOf(sop.pelaksana.length, colCuts).map(([firstCol, endCol]) => ({ firstRow, endRow, firstCol, endCol })),
  );
}

/** Random flows, each with a random division into sheets. */
export function arbitraryDivision(maxRows: number, maxCols: number): fc.Arbitrary<{ sop: AlurSop; sheets: Sheet[] }> {
  return fc
    .tuple(arbitraryFlow(maxRows, maxCols, 4), fc.array(fc.nat(), { minLength: 1, maxLength: 5 }), fc.array(fc.nat(), { maxLength: 2 }))
    .map(([sop, rowCuts, colCuts]) => ({ sop, sheets: divide(sop, rowCuts, colCuts) }));
}
