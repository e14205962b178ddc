import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPutaran } from '../../src/keterkaitan/graph.ts';

/** `a>bc b>a` → a graph. */
function graphOf(text: string): Map<string, string[]> {
  return new Map(text.split(' ').map((one) => [one.charAt(0), [...one.slice(2)]]));
}

test.each<[string, string, string[]]>([
  ['none', 'a>bc b>c c>', []],
  ['two that refer to each other', 'a>b b>a c>a', ['ab']],
  ['three in a circle, from the first', 'c>a a>b b>c', ['cab']],
  ['two circles with one in common', 'a>b b>ac c>b', ['ab', 'bc']],
  ['two apart', 'a>b b>a c>d d>c', ['ab', 'cd']],
  ['a short one within a long one', 'a>b b>cd c>a d>a', ['abc', 'abd']],
])('%s', (_, text, expected) => {
  expect(findPutaran(graphOf(text)).map((circle) => circle.join(''))).toEqual(expected);
});

test('a ring of 20,000', () => {
  const ring = new Map(Array.from({ length: 20_000 }, (_, i) => [String(i), [String((i + 1) % 20_000)]]));
  expect(findPutaran(ring).map(({ length }) => length)).toEqual([20_000]);
});

test('every circle is one, is told once, and none is left untold', () => {
  const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 25 });
  fc.assert(
    fc.property(edges, (pairs) => {
      const graph = new Map(Array.from({ length: 9 }, (_, i) => [String(i), [...new Set(pairs.flatMap(([a, b]) => (a === i && b !== i ? [String(b)] : [])))]]));
      const circles = findPutaran(graph);
      for (const circle of circles) for (const [i, id] of circle.entries()) expect(graph.get(id)).toContain(circle[(i + 1) % circle.length]);
      expect(new Set(circles.map((circle) => circle.join(' '))).size).toBe(circles.length);
      const reach = (from: string): Set<string> => {
        const seen = new Set<string>();
        const queue = [...(graph.get(from) ?? [])];
        for (const id of queue) if (!seen.has(id)) queue.push(...(seen.add(id), graph.get(id) ?? []));
        return seen;
      };
      const inCircle = [...graph.keys()].filter((id) => reach(id).has(id));
      expect([...new Set(circles.flat())].sort()).toEqual(inCircle.sort());
    }),
  );
});
