import { describe, expect, it } from 'vitest';
import { countDefects, type Drawing, type XY } from '../../bench/drawn/defects.ts';

/** Points 1 px apart along straight lines between corners. */
function line(...corners: [number, number][]): XY[] {
  return corners.slice(1).flatMap(([x, y], i) => {
    const [fromX, fromY] = corners[i] ?? [x, y];
    const steps = Math.max(Math.abs(x - fromX), Math.abs(y - fromY));
    return Array.from({ length: steps + 1 }, (_, n) => ({ x: fromX + ((x - fromX) * n) / steps, y: fromY + ((y - fromY) * n) / steps }));
  });
}

function square(id: string, x: number, y: number): Drawing['symbols'][number] {
  return { id, outline: line([x, y], [x + 20, y], [x + 20, y + 20], [x, y + 20], [x, y]) };
}

const symbols = [square('a', 0, 0), square('b', 100, 0), square('c', 200, 0), square('d', 100, 100)];
const connector = (id: string, from: string, to: string, ...corners: [number, number][]): Drawing['connectors'][number] => ({ id, from, to, pieces: [line(...corners)] });
const good = connector('a>b', 'a', 'b', [20, 10], [100, 10]);

describe('countDefects', () => {
  it('finds nothing wrong in a good drawing, crossings and merges included', () => {
    const merging = connector('d>b', 'd', 'b', [100, 110], [60, 110], [60, 10], [100, 10]);
    const crossing = connector('c>d', 'c', 'd', [200, 10], [200, 60], [30, 60], [30, 90], [110, 90], [110, 100]);
    const drawing = { symbols, connectors: [good, merging, crossing], labels: [{ connector: 'a>b', box: { left: 40, top: 2, right: 55, bottom: 14 } }] };
    expect(countDefects(drawing)).toEqual({ throughSymbol: [], sharedStretch: [], labelCollisions: [] });
  });

  it('finds connectors through, along and near a symbol', () => {
    const through = connector('a>c', 'a', 'c', [20, 12], [200, 12]);
    const near = connector('c>a', 'c', 'a', [200, 21], [20, 21]);
    expect(countDefects({ symbols, connectors: [through, near], labels: [] }).throughSymbol).toEqual(['a>c × b', 'c>a × b']);
  });

  it('finds two connectors on one stretch, also in opposite directions', () => {
    const back = connector('b>a', 'b', 'a', [100, 11], [20, 11]);
    const branch = connector('a>d', 'a', 'd', [20, 10], [60, 10], [60, 110], [100, 110]);
    const labels = [{ connector: 'a>d', box: { left: 62, top: 50, right: 80, bottom: 60 } }];
    expect(countDefects({ symbols, connectors: [good, back], labels: [] }).sharedStretch).toEqual(['a>b × b>a']);
    expect(countDefects({ symbols, connectors: [good, branch], labels: [] }).sharedStretch).toEqual([]);
    expect(countDefects({ symbols, connectors: [good, branch], labels }).sharedStretch).toEqual(['a>b × a>d']);
  });

  it('finds labels on symbols, on labels and on connectors of others', () => {
    const labels = [
      { connector: 'x', box: { left: 90, top: 5, right: 110, bottom: 15 } },
      { connector: 'y', box: { left: 85, top: 12, right: 95, bottom: 18 } },
    ];
    expect(countDefects({ symbols, connectors: [good], labels }).labelCollisions).toEqual(['x × b', 'x × y', 'x × a>b']);
  });
});
