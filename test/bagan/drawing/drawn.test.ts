import { describe, expect, it } from 'vitest';
import { drawBagan, layoutBagan } from '../../../src/bagan/index.ts';
import { drawnFaults } from './drawn-faults.ts';
import { stretchings } from '../flawless.ts';
import { flow } from '../graphs.ts';
import { readDrawing } from './pieces.ts';
import { fixtures, realSops } from '../samples.ts';

describe.each([...realSops, ...fixtures].map(({ name, sop }) => [name, sop] as const))('%s', (_, sop) => {
  const bagan = layoutBagan(sop);
  const drawing = drawBagan(bagan);

  it.each(Object.entries(stretchings(bagan)))('is drawn with unbroken paths, %s', (_size, { widths, heights }) => {
    const size = (min: number, given: number | undefined): number => Math.max(min, given ?? 0);
    const drawn = readDrawing(drawing, bagan.columns.map(({ min }, i) => size(min, widths[i])), bagan.rows.map(({ min }, i) => size(min, heights[i])));
    expect(drawnFaults(sop, drawn)).toEqual([]);
  });
});

describe('drawnFaults', () => {
  const sop = flow('ab', 'a b? a b', '1a>2b, 2b>3a Ya, 2b>4b Tidak, 3a>4b');
  const bagan = layoutBagan(sop);
  const drawn = readDrawing(drawBagan(bagan), bagan.columns.map(({ min }) => min), bagan.rows.map(({ min }) => min));

  it('finds nothing in a sound drawing', () => {
    expect(drawnFaults(sop, drawn)).toEqual([]);
  });

  it('sees a piece that is missing, one that is moved, and a head elsewhere', () => {
    const others = drawn.pieces.filter(({ hook }) => hook !== '1:a>2:b');
    const own = drawn.pieces.filter(({ hook }) => hook === '1:a>2:b');
    expect(drawnFaults(sop, { ...drawn, pieces: [...others, ...own.slice(1)] })).toContain('1:a>2:b: broken between source and head');
    const moved = own.map((piece, i) => (i === 0 ? { ...piece, y1: piece.y1 + 3, y2: piece.y2 + 3 } : piece));
    expect(drawnFaults(sop, { ...drawn, pieces: [...others, ...moved] })).not.toEqual([]);
    const heads = drawn.heads.map((head) => ({ ...head, tip: { x: head.tip.x + 5, y: head.tip.y - 5 } }));
    expect(drawnFaults(sop, { ...drawn, heads })).toContain('1:a>2:b: its head is not at its target');
  });

  it('sees a piece at a foreign symbol, and two branches on one line', () => {
    const [box] = drawn.simpul.filter(({ hook }) => hook === '3:a');
    if (!box) throw new Error('no outline');
    const through = { hook: '1:a>2:b', x1: box.x - 40, x2: box.x + 90, y1: box.y - 1, y2: box.y - 1 };
    expect(drawnFaults(sop, { ...drawn, pieces: [...drawn.pieces, through] })).toContain('1:a>2:b: too near to 3:a');
    const twice = drawn.pieces.flatMap((piece) => (piece.hook === '2:b>3:a' ? [piece, { ...piece, hook: '2:b>4:b' }] : [piece]));
    expect(drawnFaults(sop, { ...drawn, pieces: twice })).toContain('2:b>3:a and 2:b>4:b on one line');
  });
});
