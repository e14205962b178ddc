import { describe, expect, it } from 'vitest';
import { layoutBagan, measureBagan, resolveGeometry } from '../../src/bagan/index.ts';
import type { Bagan, Point } from '../../src/bagan/index.ts';
import { flow } from './graphs.ts';
import { inspect } from './inspect.ts';

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
