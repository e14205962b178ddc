import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GUTTER, NODE_WIDTH, type MapEdge } from '../../src/keterkaitan/map-component.ts';
import { assignLayers, backEdges } from '../../src/keterkaitan/map-layers.ts';
import { layoutMap, type MapLayout } from '../../src/keterkaitan/map-layout.ts';
import { countCrossings, orderLayers } from '../../src/keterkaitan/map-order.ts';
import { apart } from '../../src/keterkaitan/map-places.ts';

/** Widest map that fits a window of 1440 px. */
const FITTING = 5 * NODE_WIDTH + 4 * GUTTER;

const edge = (from: number, to: number, kind = 'dirujuk'): MapEdge => ({ from, to, kind });
const layout = (heights: number[], edges: MapEdge[]): MapLayout => layoutMap({ heights, edges, groupOf: () => 'terpisah' });

/** Nodes that touch, lines that run through a node, and anything outside the map. */
function faults({ nodes, pieces, width, height }: MapLayout, heights: readonly number[]): string[] {
  const found: string[] = [];
  for (const [i, a] of nodes.entries()) {
    if (a.x < 0 || a.y < 0 || a.x + NODE_WIDTH > width || a.y + (heights[i] ?? 0) > height + 0.01) found.push(`${i} is outside`);
    for (const [j, b] of nodes.entries()) {
      const overlap = a.x < b.x + NODE_WIDTH && b.x < a.x + NODE_WIDTH && a.y < b.y + (heights[j] ?? 0) && b.y < a.y + (heights[i] ?? 0);
      if (j > i && overlap) found.push(`${i} touches ${j}`);
    }
    for (const { x1, y1, x2, y2 } of pieces) {
      if (y1 === y2 && x1 < x2 && x1 <= a.x && x2 >= a.x + NODE_WIDTH && y1 > a.y - 1 && y1 < a.y + (heights[i] ?? 0) + 1) found.push(`a line runs through ${i}`);
    }
  }
  return found;
}

const graphs = fc.integer({ min: 1, max: 40 }).chain((count) =>
  fc.record({
    heights: fc.array(fc.constantFrom(30, 46, 62, 78), { minLength: count, maxLength: count }),
    edges: fc
      .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.constantFrom('dirujuk', 'disebut')), { maxLength: 60 })
      .map((all) => all.filter(([a, b]) => a !== b).map(([a, b, kind]) => edge(a, b, kind))),
  }),
);

test('no node touches another, no line runs through one, and the map fits, whatever the graph', () => {
  fc.assert(
    fc.property(graphs, ({ heights, edges }) => {
      const map = layout(heights, edges);
      expect(faults(map, heights)).toEqual([]);
      expect(map.width).toBeLessThanOrEqual(FITTING);
      expect(layout(heights, edges)).toEqual(map);
    }),
  );
});

describe('references lead to the right', () => {
  test('a chain', () => {
    const { nodes, heads } = layout([30, 30, 30], [edge(0, 1), edge(1, 2)]);
    expect(nodes.map(({ x }) => x)).toEqual([0, 254, 508]);
    expect(new Set(nodes.map(({ y }) => y)).size).toBe(1);
    expect(heads).toEqual([{ kind: 'dirujuk', x: 254, y: 15, right: true }, { kind: 'dirujuk', x: 508, y: 15, right: true }]);
  });

  test('two that refer to each other share a line with two tips', () => {
    const { pieces, heads } = layout([30, 30], [edge(0, 1), edge(1, 0)]);
    expect(pieces).toHaveLength(1);
    expect(heads.map(({ right }) => right)).toEqual([true, false]);
  });

  test('what closes a circle leads back', () => {
    const { nodes, heads } = layout([30, 30, 30], [edge(0, 1), edge(1, 2), edge(2, 0)]);
    expect(nodes.map(({ x }) => x)).toEqual([0, 254, 508]);
    expect(heads).toContainEqual({ kind: 'dirujuk', x: NODE_WIDTH, y: expect.any(Number), right: false });
  });

  test('a source stands beside what it leads to', () => {
    expect(layout([30, 30, 30, 30], [edge(0, 1), edge(1, 2), edge(3, 2)]).nodes[3]?.x).toBe(254);
  });

  test('a chain longer than the columns is folded', () => {
    const heights = Array.from({ length: 23 }, () => 46);
    const map = layout(heights, heights.slice(1).map((_, i) => edge(i, i + 1)));
    expect(map.width).toBeLessThanOrEqual(FITTING);
    expect(faults(map, heights)).toEqual([]);
  });
});

test('what nothing joins stands below, under a heading for each group', () => {
  const map = layoutMap({ heights: [30, 30, 30, 30], edges: [edge(1, 2)], groupOf: (v) => (v === 3 ? 'hilang' : 'terpisah') });
  expect(map.apart.map(({ group }) => group)).toEqual(['terpisah', 'hilang']);
  expect(map.nodes[0]?.y).toBeGreaterThan(map.apart[0]?.y ?? Infinity);
  expect(map.nodes[3]?.y).toBeGreaterThan(map.apart[1]?.y ?? Infinity);
  expect(layoutMap({ heights: [], edges: [], groupOf: () => '' })).toMatchObject({ width: 0, height: 0, apart: [] });
});

test('the parts it is made of', () => {
  expect(backEdges(2, [edge(0, 1), edge(1, 0)]).size).toBe(1);
  expect(assignLayers(4, [edge(0, 1), edge(1, 2), edge(3, 2)])).toEqual([0, 1, 2, 1]);
  const layers = orderLayers([[0, 1], [2, 3]], [edge(0, 3), edge(1, 2)]);
  expect(countCrossings(layers, new Map([[0, [3]], [1, [2]]]))).toBe(0);
  expect(countCrossings([[0, 1], [2, 3]], new Map([[0, [3]], [1, [2]]]))).toBe(1);
  expect(apart([5, 5, 20], [0, 10, 10])).toEqual([0, 10, 20]);
});

test('200 SOPs in one part', () => {
  let seed = 7;
  const random = (most: number): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % most;
  const heights = Array.from({ length: 200 }, () => 30 + 16 * random(4));
  const edges = Array.from({ length: 320 }, () => edge(random(200), random(200))).filter(({ from, to }) => from !== to);
  const map = layout(heights, edges);
  expect(faults(map, heights)).toEqual([]);
  expect(map.width).toBeLessThanOrEqual(FITTING);
});
