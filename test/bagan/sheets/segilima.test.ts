import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/bagan/graph.ts';
import type { AlurSop } from '../../../src/bagan/index.ts';
import { placeSegilima } from '../../../src/bagan/sheets/segilima.ts';
import { collectCrossings } from '../../../src/bagan/sheets/sheet-crossings.ts';
import { divide } from './divide.ts';
import { flow } from '../graphs.ts';

function place(sop: AlurSop, rowCuts: readonly number[], colCuts: readonly number[] = []) {
  const graph = buildGraph(sop);
  const sheets = divide(sop, rowCuts, colCuts);
  const crossings = collectCrossings(graph, sheets);
  return sheets.map((_, at) => placeSegilima(graph, sheets, at, crossings));
}

/** `A↓ bottom 2,1`: letter, whether the flow leaves here, side, row and column. */
function words(sop: AlurSop, rowCuts: readonly number[], colCuts: readonly number[] = []): string[][] {
  return place(sop, rowCuts, colCuts).map(({ placed }) =>
    placed.map(({ crossing, leaves, side, row, col }) => `${crossing.letter}${leaves ? '>' : '<'} ${side} ${row},${col}`),
  );
}

describe('collectCrossings', () => {
  it('gives one letter to all flows from one sheet to one simpul', () => {
    const sop = flow('abc', 'a b c a', '1a>4a, 2b>4a, 3c>4a, 1a>2b');
    const crossings = collectCrossings(buildGraph(sop), divide(sop, [3], []));
    expect(crossings.map(({ letter, edges }) => [letter, edges.length])).toEqual([['A', 3]]);
  });

  it('gives flows from two sheets to one simpul a letter each', () => {
    const sop = flow('abc', 'a b c a', '1a>4a, 2b>4a, 3c>4a');
    const crossings = collectCrossings(buildGraph(sop), divide(sop, [1, 3], []));
    expect(crossings.map(({ letter, from, to }) => [letter, from, to])).toEqual([['A', 0, 2], ['B', 1, 2]]);
  });

  it('goes on behind Z with AA', () => {
    const lajur = 'abcdefghijklmnopqrstuvwxyz';
    const row = [...lajur].join('');
    const alur = [...lajur].map((id) => `1${id}>2${id}`).concat('1a>3a', '1b>3b', '1c>3c').join(',');
    const sop = flow(lajur, `${row} ${row} abc`, alur);
    const letters = collectCrossings(buildGraph(sop), divide(sop, [1, 2], [])).map(({ letter }) => letter);
    expect(new Set(letters).size).toBe(29);
    expect(letters.slice(-4)).toEqual(['Z', 'AA', 'AB', 'AC']);
  });
});

describe('placeSegilima', () => {
  it('puts them under and over their simpul', () => {
    expect(words(flow('abc', 'a b c a', '1a>2b, 2b>3c, 3c>4a'), [2])).toEqual([['A> bottom 2,1'], ['A< top 0,2']]);
  });

  it('puts a second one in the same lajur beside the first, and what finds no room a row further out', () => {
    const [first] = place(flow('ab', 'a? a b a b', '1a>2a Satu, 1a>3b Dua, 1a>4a Tiga, 1a>5b Empat'), [1]);
    expect(first?.margins).toEqual({ top: 0, bottom: 2, left: 0, right: 0 });
    expect(new Set(first?.placed.map(({ row, col }) => `${row},${col}`)).size).toBe(4);
  });

  it('lets the simpul that is nearest to the edge choose first', () => {
    const [first] = words(flow('ab', 'a a b b', '1a>4b, 2a>3b'), [2]);
    expect(first).toContain('B> bottom 2,0');
    expect(first).toContain('A> bottom 2,1');
  });

  it('puts those of facing sheets at their sides, in the row of their simpul, the second of a row a column further out', () => {
    expect(words(flow('ab', 'a b? a', '1a>2b, 2b>3a Ya, 2b>1a Tidak'), [], [1])).toEqual([
      ['A> right 0,1', 'B< right 2,1', 'C< right 0,2'],
      ['A< left 1,2', 'B> left 1,1', 'C> left 1,0'],
    ]);
  });
});
