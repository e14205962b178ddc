import { describe, expect, it } from 'vitest';
import { layoutBagan, measureBagan, resolveGeometry } from '../../../src/bagan/index.ts';
import type { Bagan, Point } from '../../../src/bagan/index.ts';
import { flow } from '../graphs.ts';
import { inspect } from '../inspect.ts';

const middle = (col: number, row: number, dx = 0, dy = 0): Point => ({ x: { index: col, at: 0.5, px: dx }, y: { index: row, at: 0.5, px: dy } });

/** Only the named connectors, with other points. */
function bend(bagan: Bagan, ways: Record<string, readonly Point[]>): Bagan {
  return { ...bagan, connectors: bagan.connectors.flatMap((item) => (ways[item.jalur] ? [{ ...item, points: ways[item.jalur] ?? [] }] : [])) };
}

const band = { min: 100, shift: 0 };
const base: Bagan = { ...layoutBagan(flow('a', 'a a a', '1a>2a, 1a>3a, 2a>3a')), columns: [band], rows: [band, band, band] };

describe('measureBagan', () => {
  it('sees a line through a foreign symbol', () => {
    const through = bend(base, { '1:a>3:a': [middle(0, 0, 0, 13), middle(0, 2, 0, -13)] });
    expect(measureBagan(through)).toMatchObject({ throughSymbol: 1, brokenPath: 0, bends: 0 });
    expect(inspect(through)).toEqual([]);
  });

  it('sees a path that does not reach its target, and one that is slanted', () => {
    expect(measureBagan(bend(base, { '1:a>2:a': [middle(0, 0, 0, 13), middle(0, 1, 0, -20)] })).brokenPath).toBe(1);
    expect(measureBagan(bend(base, { '1:a>2:a': [middle(0, 0, 0, 13), middle(0, 1, 3, -13)] })).brokenPath).toBe(1);
  });

  it('sees a stretch shared without right', () => {
    const sop = flow('ab', 'a b a b', '1a>3a, 2b>4b');
    const bagan = bend(layoutBagan(sop), { '1:a>3:a': [middle(0, 0, 0, 13), middle(0, 2, 0, -13)], '2:b>4:b': [middle(0, 0, 0, 20), middle(0, 2, 0, -20)] });
    expect(measureBagan(bagan).sharedStretch).toBe(1);
    expect(inspect(bagan)).toHaveLength(1);
  });

  it('sees a line that goes into its own symbol, also into a ketupat, or along it', () => {
    const into = bend(base, { '1:a>2:a': [middle(0, 0, 0, 13), middle(0, 1, 0, -5)] });
    expect(measureBagan(into)).toMatchObject({ throughSymbol: 1, brokenPath: 1 });
    const decision = layoutBagan(flow('a', 'a a? a', '1a>2a, 2a>1a Tidak, 2a>3a Ya'));
    const [ketupat] = decision.symbols.filter(({ shape }) => shape === 'ketupat');
    const plain = { ...decision, columns: [band], rows: [band, band, band], labels: [] };
    const height = ketupat?.halfHeight ?? 0;
    expect(measureBagan(bend(plain, { '2:a>3:a': [middle(0, 1, 0, height), middle(0, 2, 0, -13)] }))).toMatchObject({ throughSymbol: 0, brokenPath: 0 });
    expect(measureBagan(bend(plain, { '2:a>3:a': [middle(0, 1, 0, 0), middle(0, 2, 0, -13)] }))).toMatchObject({ throughSymbol: 1, brokenPath: 1 });
    // At the corner of the box around a ketupat there is no outline.
    expect(measureBagan(bend(plain, { '2:a>3:a': [middle(0, 1, 13, height), middle(0, 2, 13, -13)] })).brokenPath).toBe(1);
    const along = bend(base, { '1:a>2:a': [middle(0, 0, 22, 0), middle(0, 0, 23, 0), middle(0, 0, 23, 40), middle(0, 1, 0, -60), middle(0, 1, 0, -13)] });
    expect(measureBagan(along).throughSymbol).toBeGreaterThan(0);
  });

  it('sees ways to one target that run together, part and meet again', () => {
    const ways = {
      '1:a>3:a': [middle(0, 0, 22, 0), middle(0, 0, 40, 0), middle(0, 1, 40, 20), middle(0, 1, 30, 20), middle(0, 2, 30, 0), middle(0, 2, 22, 0)],
      '2:a>3:a': [middle(0, 1, 22, 0), middle(0, 1, 40, 0), middle(0, 1, 40, 40), middle(0, 2, 30, -50), middle(0, 2, 30, 0), middle(0, 2, 22, 0)],
    };
    const bagan = bend(base, { ...ways, '2:a>3:a': [middle(0, 1, 22, 0), middle(0, 1, 40, 0), middle(0, 1, 40, 40), middle(0, 2, 35, -60), middle(0, 2, 35, 5), middle(0, 2, 22, 5)] });
    expect(measureBagan(bagan).sharedStretch).toBe(1);
    const joined = bend(base, { '1:a>3:a': ways['1:a>3:a'], '2:a>3:a': [middle(0, 1, 22, 0), middle(0, 1, 30, 0), middle(0, 2, 30, 0), middle(0, 2, 22, 0)] });
    expect(measureBagan(joined).sharedStretch).toBe(0);
  });

  it('sees two foreign arrow heads at one place, and a line over one', () => {
    const sop = flow('ab', 'a b a b', '1a>3a, 2b>4b');
    const tip = (dx: number): Point => middle(0, 2, dx, -20);
    const bagan = { ...layoutBagan(sop), columns: [band, band], rows: [band, band, band, band] };
    expect(measureBagan(bend(bagan, { '1:a>3:a': [middle(0, 0, 0, 13), tip(0)], '2:b>4:b': [middle(0, 1, 6, 13), tip(6)] })).sharedStretch).toBe(1);
    expect(measureBagan(bend(bagan, { '1:a>3:a': [middle(0, 0, 0, 13), tip(0)], '2:b>4:b': [middle(0, 1, 9, 13), tip(9)] })).sharedStretch).toBe(0);
    expect(measureBagan(bend(bagan, { '1:a>3:a': [middle(0, 0, 0, 13), tip(0)], '2:b>4:b': [middle(0, 1, 3, 13), middle(0, 3, 3, -13)] })).sharedStretch).toBe(1);
  });

  it('sees an arrow head at a foreign symbol', () => {
    const bagan = bend(base, { '1:a>3:a': [middle(0, 0, 22, 0), middle(0, 0, 34, 0), middle(0, 1, 34, 0), middle(0, 1, 23, 0)] });
    expect(measureBagan(bagan).throughSymbol).toBeGreaterThan(0);
  });

  it('sees a label that stands away from the start of its connector, or past it', () => {
    const bagan = layoutBagan(flow('ab', 'a? b', '1a>2b Ya, 1a>2b Tidak'));
    const shifted = (dx: number, dy: number): Bagan => ({ ...bagan, labels: bagan.labels.map((label) => ({ ...label, x: label.x + dx, y: label.y + dy })) });
    expect(measureBagan(bagan).labelAway).toBe(0);
    expect(measureBagan(shifted(0, -8)).labelAway).toBe(2);
    expect(measureBagan(shifted(-40, 0)).labelAway).toBe(1);
    const elsewhere = { ...bagan, labels: bagan.labels.map((label) => ({ ...label, row: 1 })) };
    expect(measureBagan(elsewhere).labelAway).toBe(2);
  });

  it('sees what reaches out of its own tile, even into another', () => {
    const bagan = layoutBagan(flow('ab', 'a? b', '1a>2b Ya, 1a>2b Tidak'));
    expect(measureBagan(bagan).outside).toBe(0);
    const [column] = bagan.columns;
    if (!column) throw new Error('no column');
    expect(measureBagan({ ...bagan, columns: [{ ...column, min: column.min - 20 }, ...bagan.columns.slice(1)] }).outside).toBeGreaterThan(0);
  });

  it('sees labels that touch', () => {
    const bagan = layoutBagan(flow('ab', 'a? b', '1a>2b Ya, 1a>2b Tidak'));
    expect(measureBagan(bagan).labelCollision).toBe(0);
    const moved = { ...bagan, labels: bagan.labels.map((label) => ({ ...label, x: 0, y: 0 })) };
    expect(measureBagan(moved).labelCollision).toBeGreaterThan(0);
  });
});

describe('resolveGeometry', () => {
  it('uses the least sizes where smaller ones are given', () => {
    const bagan = layoutBagan(flow('ab', 'a b', '1a>2b'));
    expect(resolveGeometry(bagan, [1, 1], [1])).toEqual(resolveGeometry(bagan));
  });

  it('centres a symbol in a stretched tile', () => {
    const bagan = layoutBagan(flow('a', 'a', ''));
    expect(resolveGeometry(bagan, [300], [200]).symbols[0]?.box).toEqual({ x: 128, y: 87, width: 44, height: 26 });
  });
});
