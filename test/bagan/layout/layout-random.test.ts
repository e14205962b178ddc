import process from 'node:process';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { drawBagan, layoutBagan, measureBagan } from '../../../src/bagan/index.ts';
import type { AlurSop } from '../../../src/bagan/index.ts';
import { drawnFaults } from '../drawing/drawn-faults.ts';
import { isWhole } from '../../support/share.ts';
import { flawless, stretchings } from '../flawless.ts';
import { arbitraryFlow, arbitrarySop } from '../graphs.ts';
import { inspect } from '../inspect.ts';
import { readDrawing } from '../drawing/pieces.ts';

/** The same graphs in every run, unless `LAJUR_SEED` gives another seed; a failure prints seed and path. */
const SEED = Number(process.env['LAJUR_SEED'] ?? 20_241_115);

let graphs = 0;
afterAll(() => {
  console.info(`${graphs} random graphs, seed ${SEED}`);
  expect(graphs).toBeGreaterThanOrEqual(isWhole() ? 2000 : 650);
});

/** All invariants: in the layout at several sizes, in the drawn text, and the same bytes twice. */
function expectSound(sop: AlurSop): void {
  graphs++;
  const bagan = layoutBagan(sop);
  const { 'at its least sizes': least, 'stretched unevenly': uneven, 'at fractions of a pixel': fractions } = stretchings(bagan);
  for (const { widths, heights } of [least, uneven].flatMap((size) => size ?? [])) {
    expect(measureBagan(bagan, widths, heights)).toMatchObject(flawless);
    expect(inspect(bagan, widths, heights)).toEqual([]);
  }
  const drawing = drawBagan(bagan);
  expect(drawnFaults(sop, readDrawing(drawing, fractions?.widths ?? [], fractions?.heights ?? []))).toEqual([]);
  expect(JSON.stringify(drawBagan(layoutBagan(structuredClone(sop))))).toBe(JSON.stringify(drawing));
}

it.each([
  ['SOPs as offices write them', 300, arbitrarySop()],
  ['any flow, up to 60 langkah and 20 lajur', 200, arbitraryFlow()],
  ['crowded small flows', 200, arbitraryFlow(6, 3)],
])('keeps the invariants: %s (%i graphs)', { timeout: 300_000 }, (_, graphs, arbitrary) => {
  fc.assert(fc.property(arbitrary, expectSound), { numRuns: isWhole() ? 3 * graphs : graphs, seed: SEED });
});
