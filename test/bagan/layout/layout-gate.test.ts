import { describe, expect, it, test } from 'vitest';
import { layoutBagan, measureBagan } from '../../../src/bagan/index.ts';
import { flawless, stretchings } from '../flawless.ts';
import { inspect } from '../inspect.ts';
import { fixtures, realSops } from '../samples.ts';

const samples = [...realSops, ...fixtures];

describe.each(samples.map(({ name, sop }) => [name, sop] as const))('%s', (_, sop) => {
  const bagan = layoutBagan(sop);

  it.each(Object.entries(stretchings(bagan)))('has no fault, %s', (_size, { widths, heights }) => {
    expect(measureBagan(bagan, widths, heights)).toMatchObject(flawless);
    expect(inspect(bagan, widths, heights)).toEqual([]);
  });

  it('draws every simpul, every alur and every label', () => {
    expect(bagan.symbols.map(({ simpul }) => simpul)).toEqual(sop.langkah.flatMap(({ urutan, simpul }) => simpul.map(({ pelaksana }) => `${urutan}:${pelaksana}`)));
    const isDrawn = sop.alur.map(({ ke, label }) => ke !== null || label !== null);
    expect(bagan.connectors.map(({ alur }) => alur)).toEqual(sop.alur.flatMap((_alur, i) => (isDrawn[i] === true ? [i] : [])));
    const labelled = sop.alur.flatMap(({ label }, i) => (label === null ? [] : [i]));
    expect(bagan.labels.map(({ alur }) => alur).sort((a, b) => a - b)).toEqual(labelled);
  });
});

/**
 * The reviewed qualities. Any change, for better or worse, fails and shows both: look at the drawings, then accept them with
 * `npx vitest run -u test/bagan/layout/layout-gate.test.ts` and commit the file with the change that caused it.
 */
test('crossings, bends, length and size are those that were reviewed', async () => {
  const rows = samples.map(({ name, sop }) => {
    const bagan = layoutBagan(sop);
    const { crossings, bends, length } = measureBagan(bagan);
    const [width, height] = [bagan.columns, bagan.rows].map((bands) => bands.reduce((sum, { min }) => sum + min, 0));
    return [name, sop.langkah.length, sop.pelaksana.length, bagan.connectors.length, crossings, bends, Math.round(length), width, height].join('\t');
  });
  const head = ['SOP', 'langkah', 'lajur', 'alur', 'crossings', 'bends', 'length', 'width', 'height'].join('\t');
  await expect(`${[head, ...rows.sort()].join('\n')}\n`).toMatchFileSnapshot('baseline.tsv');
});
