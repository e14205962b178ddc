import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/bagan/graph.ts';
import { drawBagan, layoutBagan, measureBagan } from '../../../src/bagan/index.ts';
import type { AlurSop, Bagan } from '../../../src/bagan/index.ts';
import { layoutSheets, uncut } from '../../../src/bagan/sheets/sheets.ts';
import type { SheetBagan } from '../../../src/bagan/sheets/sheets.ts';
import type { Sheet } from '../../../src/bagan/sheets/sheet-crossings.ts';
import { arbitraryDivision, divide } from './divide.ts';
import { flow, perencanaan } from '../graphs.ts';
import { inspect } from '../inspect.ts';

const flawless = { throughSymbol: 0, sharedStretch: 0, brokenPath: 0, labelCollision: 0, labelAway: 0, outside: 0 };

function layout(sop: AlurSop, sheets: readonly Sheet[]): SheetBagan[] {
  return layoutSheets(buildGraph(sop), sheets, ({ letter }, leaves) => `Segilima ${letter}: ${leaves ? 'keluar' : 'masuk'}`);
}

const isSegilima = (simpul: string | null): boolean => simpul?.startsWith('segilima:') ?? false;

/** The invariants of a bagan on each sheet, at the least sizes and in a stretched table. */
function expectFlawless(bagan: Bagan): void {
  const widths = bagan.columns.map((_, i) => 60 + ((i * 67) % 150));
  const heights = bagan.rows.map((_, i) => 40 + ((i * 83) % 260));
  expect(measureBagan(bagan)).toMatchObject(flawless);
  expect(measureBagan(bagan, widths, heights)).toMatchObject(flawless);
}

/** Each letter stands on two different sheets: once where flows leave, once where they arrive. */
function expectTwins(laid: readonly SheetBagan[]): void {
  const drawn = laid.flatMap(({ bagan }, at) =>
    bagan.symbols.filter(({ shape }) => shape === 'segilima').map(({ text, simpul }) => ({
      letter: text,
      at,
      leaves: bagan.connectors.some(({ to }) => to === simpul),
      arrives: bagan.connectors.some(({ from }) => from === simpul),
    })),
  );
  for (const letter of new Set(drawn.map((item) => item.letter))) {
    const twins = drawn.filter((item) => item.letter === letter);
    expect(twins).toHaveLength(2);
    expect(twins[0]?.at).not.toBe(twins[1]?.at);
    expect(twins.filter(({ leaves, arrives }) => leaves && !arrives)).toHaveLength(1);
    expect(twins.filter(({ leaves, arrives }) => arrives && !leaves)).toHaveLength(1);
  }
}

/** Every alur of the whole is drawn on one sheet, or up to a segilima on one and on from its twin on another. */
function expectWhole(sop: AlurSop, laid: readonly SheetBagan[]): void {
  const whole = layoutBagan(sop);
  const simpul = (bagan: Bagan): string[] => bagan.symbols.filter(({ shape }) => shape !== 'segilima').map((symbol) => symbol.simpul);
  expect(laid.flatMap(({ bagan }) => simpul(bagan)).sort()).toEqual(simpul(whole).sort());
  const drawn = laid.flatMap(({ bagan }, at) => bagan.connectors.map((connector) => ({ ...connector, at })));
  const wanted = new Map<string, number>();
  for (const { jalur } of whole.connectors) wanted.set(jalur, (wanted.get(jalur) ?? 0) + 1);
  for (const [jalur, count] of wanted) {
    const own = drawn.filter((connector) => connector.jalur === jalur);
    const [from, to] = jalur.split('>');
    const complete = own.filter((connector) => !isSegilima(connector.from) && !isSegilima(connector.to));
    const leaving = own.filter((connector) => isSegilima(connector.to));
    const arriving = own.filter((connector) => isSegilima(connector.from));
    expect(complete.length + leaving.length).toBe(count);
    expect(arriving).toHaveLength(leaving.length);
    for (const connector of leaving) expect(connector.from).toBe(from);
    for (const connector of arriving) expect(connector.to).toBe(to);
    expect(arriving.map((connector) => connector.from).sort()).toEqual(leaving.map((connector) => connector.to).sort());
    expect(new Set(own.map(({ at }) => at)).size).toBe(leaving.length > 0 ? 2 : 1);
  }
  expect(drawn.filter(({ jalur }) => !wanted.has(jalur))).toEqual([]);
  const labels = laid.flatMap(({ bagan }) => bagan.labels.map(({ jalur }) => jalur));
  expect(labels.sort()).toEqual(whole.labels.map(({ jalur }) => jalur).sort());
}

/** The hooks in the drawing: one element for each segilima, and none of a simpul on it. */
function expectHooks({ bagan }: SheetBagan): void {
  const text = drawBagan(bagan).tiles.flat().join('\n');
  const hooked = [...text.matchAll(/<g[^>]* data-segilima="([^"]*)"/g)].map(([, letter]) => letter);
  const segilima = bagan.symbols.filter(({ shape }) => shape === 'segilima');
  expect(hooked.sort()).toEqual(segilima.map((symbol) => symbol.text).sort());
  expect([...text.matchAll(/data-segilima=/g)]).toHaveLength(segilima.length);
  expect(text).not.toMatch(/data-simpul="segilima/);
  expect(text).not.toMatch(/data-jalur="[^"]*segilima/);
  expect([...text.matchAll(/data-simpul=/g)]).toHaveLength(bagan.symbols.length - segilima.length);
}

function expectSheets(sop: AlurSop, sheets: readonly Sheet[]): void {
  const laid = layout(sop, sheets);
  for (const sheet of laid) {
    expectFlawless(sheet.bagan);
    expectHooks(sheet);
  }
  expectTwins(laid);
  expectWhole(sop, laid);
}

const longFlow = Array.from({ length: 29 }, (_, i) => `${i + 1}${'abc'[i % 3]}>${i + 2}${'abc'[(i + 1) % 3]}`).join(',');
const longMarks = Array.from({ length: 30 }, (_, i) => `${'abc'[i % 3]}`).join(' ');

const scenarios: Record<string, readonly [AlurSop, rows: number[], cols: number[]]> = {
  'the realistic case over two pages': [perencanaan, [6], []],
  'the realistic case over facing sheets': [perencanaan, [6], [3]],
  'one langkah on each sheet': [perencanaan, [...Array(12).keys()], []],
  'one simpul on each sheet': [perencanaan, [...Array(12).keys()], [1, 2, 3, 4]],
  'several flows into one langkah of another page': [flow('abc', 'a? b? c? a b', '1a>5b Satu, 2b>5b Dua, 3c>5b Tiga, 1a>4a Ya, 2b>4a Ya, 3c>4a Ya'), [3], []],
  'a decision with all branches on other pages': [flow('abc', 'a b? c a b', '1a>2b, 2b>3c Satu, 2b>4a Dua, 2b>5b Tiga, 2b>1a Empat'), [1, 2, 3, 4], []],
  'a fork over facing sheets and its join': [flow('abcd', 'b( abcd c)', '1b>2a,1b>2b,1b>2c,1b>2d,2a>3c,2b>3c,2c>3c,2d>3c'), [2], [2]],
  'long returns over many pages': [flow('abc', longMarks, `${longFlow}, 28a>2b, 30c>3c, 2b>20b, 15c>1a`), [7, 14, 21], []],
  'the same pair several times': [flow('ab', 'a b', '1a>2b, 1a>2b, 1a>2b Ya, 2b>1a, 2b>1a Tidak'), [1], []],
};

describe('layoutSheets', () => {
  it.each(Object.entries(scenarios))('joins the sheets by segilima: %s', (_, [sop, rows, cols]) => {
    expectSheets(sop, divide(sop, rows, cols));
  });

  it('joins the sheets of any flow, divided in any way, and draws none wrong', () => {
    fc.assert(fc.property(arbitraryDivision(24, 8), ({ sop, sheets }) => expectSheets(sop, sheets)), { numRuns: 400 });
  });

  it('keeps lines apart as on one sheet', () => {
    fc.assert(
      fc.property(arbitraryDivision(12, 5), ({ sop, sheets }) => {
        for (const { bagan } of layout(sop, sheets)) expect(inspect(bagan)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('gives each sheet the rows and columns of its part, and margins for its segilima', () => {
    const sheets = divide(perencanaan, [6], [3]);
    layout(perencanaan, sheets).forEach(({ bagan, margins, segilima }, at) => {
      const { firstRow = 0, endRow = 0, firstCol = 0, endCol = 0 } = sheets[at] ?? {};
      expect(bagan.rows).toHaveLength(margins.top + endRow - firstRow + margins.bottom);
      expect(bagan.columns).toHaveLength(margins.left + endCol - firstCol + margins.right);
      for (const { side, row, col } of segilima) {
        const rows = [margins.top, bagan.rows.length - margins.bottom];
        const cols = [margins.left, bagan.columns.length - margins.right];
        const outside = { top: row < (rows[0] ?? 0), bottom: row >= (rows[1] ?? 0), left: col < (cols[0] ?? 0), right: col >= (cols[1] ?? 0) };
        expect(Object.entries(outside).filter(([, isThere]) => isThere).map(([name]) => name)).toEqual([side]);
      }
    });
  });

  it('names the letters in the order in which the flows leave', () => {
    const laid = layout(perencanaan, divide(perencanaan, [3, 6, 9], []));
    const leaving = laid.flatMap(({ segilima }) => segilima.filter(({ leaves }) => leaves).map(({ crossing }) => crossing.letter));
    expect([...leaving].sort()).toEqual(leaving.map((_, i) => String.fromCharCode(65 + i)));
  });

  it('gives the same result for the same input', () => {
    fc.assert(
      fc.property(arbitraryDivision(12, 6), ({ sop, sheets }) => {
        expect(JSON.stringify(layout(structuredClone(sop), sheets))).toBe(JSON.stringify(layout(sop, sheets)));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves a flowchart that fits on one sheet as it is', () => {
    const whole = layoutBagan(perencanaan);
    const [only] = layout(perencanaan, divide(perencanaan, [], []));
    expect(only?.bagan).toEqual(whole);
    expect(uncut(whole)).toEqual({ ...only, bagan: whole });
  });
});
