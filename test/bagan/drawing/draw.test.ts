import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBagan, layoutBagan, resolveGeometry } from '../../../src/bagan/index.ts';
import type { AlurSop } from '../../../src/bagan/index.ts';
import { arbitraryFlow, flow, perencanaan } from '../graphs.ts';
import { readDrawing } from './pieces.ts';

function text(sop: AlurSop): string {
  return drawBagan(layoutBagan(sop)).tiles.flat().join('\n');
}

function count(haystack: string, pattern: RegExp): number {
  return [...haystack.matchAll(pattern)].length;
}

const HEAD_INSET = 4;

/** Every stretch of every connector is covered by its drawn pieces without a gap, ending exactly at its ends. */
function expectDrawn(sop: AlurSop): void {
  const bagan = layoutBagan(sop);
  const names = bagan.connectors.map((connector) => connector.jalur);
  const widths = bagan.columns.map((column, i) => column.min + ((i * 37.5) % 90));
  const heights = bagan.rows.map((row, i) => row.min + ((i * 51.25) % 140));
  const { pieces } = readDrawing(drawBagan(bagan), widths, heights);
  for (const { connector, points } of resolveGeometry(bagan, widths, heights).connectors) {
    if (names.indexOf(connector.jalur) !== names.lastIndexOf(connector.jalur)) continue;
    const own = pieces.filter((piece) => piece.hook === connector.jalur);
    points.slice(1).forEach((b, i) => {
      const a = points[i];
      if (!a) return;
      const horizontal = Math.abs(a.y - b.y) < 1e-6;
      const inset = i === points.length - 2 ? HEAD_INSET : 0;
      const [from, to, at] = horizontal ? [a.x, b.x, a.y] : [a.y, b.y, a.x];
      const end = to - Math.sign(to - from) * inset;
      const on = own
        .filter((p) => (horizontal ? Math.abs(p.y1 - at) < 0.02 && Math.abs(p.y2 - at) < 0.02 : Math.abs(p.x1 - at) < 0.02 && Math.abs(p.x2 - at) < 0.02))
        .map((p): [number, number] => (horizontal ? [p.x1, p.x2] : [p.y1, p.y2]))
        // A way may come back to the same line further on.
        .filter(([lo, hi]) => hi >= Math.min(from, end) - 0.1 && lo <= Math.max(from, end) + 0.1)
        .sort((p, q) => p[0] - q[0]);
      let reached = on[0]?.[0] ?? Number.NaN;
      expect(reached).toBeCloseTo(Math.min(from, end), 1);
      for (const [lo, hi] of on) {
        expect(lo).toBeLessThanOrEqual(reached + 0.02);
        expect(hi).toBeGreaterThanOrEqual(lo - 0.02);
        reached = Math.max(reached, hi);
      }
      expect(reached).toBeCloseTo(Math.max(from, end), 1);
    });
  }
}

describe('drawBagan', () => {
  it('draws every connector without a gap and ends it exactly', () => {
    expectDrawn(perencanaan);
    fc.assert(fc.property(arbitraryFlow(20, 8), expectDrawn), { numRuns: 100 });
  });

  it('gives one svg for a tile in use and nothing for an empty one', () => {
    const { tiles, lajurWidths, rowHeights } = drawBagan(layoutBagan(flow('abc', 'a( a)', '1a>2a')));
    expect(tiles.map((row) => row.map((tile) => tile !== ''))).toEqual([[true, false, false], [true, false, false]]);
    expect(tiles[0]?.[0]).toMatch(/^<svg class="tile".*<\/svg>$/s);
    expect([lajurWidths.length, rowHeights.length]).toEqual([3, 2]);
  });

  it('hooks each simpul once, with its outline as the first shape', () => {
    const drawn = text(perencanaan);
    expect(count(drawn, /data-simpul="/g)).toBe(12);
    expect(count(drawn, /<g role="img" aria-label="[^"]+" data-simpul="[^"]+"><(rect|path)[^>]*\/><text/g)).toBe(12);
    expect(drawn).toContain('data-simpul="6:d"><path class="b-simbol"');
    expect(drawn).toContain('aria-label="Langkah 6, D, keputusan: Ya ke langkah 7, Tidak ke langkah 5"');
  });

  it('hooks only lines and arrow heads with data-jalur, and every alur has one head', () => {
    const drawn = text(perencanaan);
    expect(count(drawn, /<(?!line|path)[a-z]+[^>]* data-jalur=/g)).toBe(0);
    expect(count(drawn, /<path class="b-head" data-jalur="/g)).toBe(13);
    expect(count(drawn, /data-label="6:d&gt;7:c"/g)).toBe(1);
  });

  it('hooks the end of a branch with data-ujung and never with data-jalur', () => {
    const drawn = text(flow('ab', 'a b? a', '1a>2b, 2b>3a Ya, 2b>selesai Tidak'));
    expect(drawn).toContain('<g data-ujung="2:b&gt;selesai"><rect');
    expect(drawn).not.toContain('data-jalur="2:b&gt;selesai"');
  });

  it('hides all but the simpul from assistive technology', () => {
    const drawn = text(perencanaan).replaceAll(/<g aria-hidden="true">.*?(?=<\/svg>$|<svg x="50%" y="50%" overflow="visible"><g role)/gms, '');
    expect(count(drawn, /<line|b-head|b-label/g)).toBe(0);
    expect(count(drawn, /role="img"/g)).toBe(12);
  });

  it('escapes all text and uses no inline style', () => {
    const sop = flow('ab', 'a? b', '1a>2b <i>"x"</i>, 1a>2b Tidak & lain');
    const drawn = text({ ...sop, pelaksana: sop.pelaksana.map((lajur) => ({ ...lajur, nama: '<script>"\'&' })) });
    expect(drawn).not.toMatch(/<script|<i>|style=/);
    expect(drawn).toContain('&lt;script&gt;');
  });

  it('keeps the full text of an elided label in a title', () => {
    const drawn = text(flow('ab', 'a? b', '1a>2b Dikembalikan kepada pengusul untuk diperbaiki, 1a>2b Ya'));
    expect(drawn).toContain('<title>Dikembalikan kepada pengusul untuk diperbaiki</title>');
    expect(drawn).toContain('…');
  });

  it('keeps a blank between the two lines of a label, for whoever copies or reads it', () => {
    const drawn = text(flow('ab', 'a? b', '1a>2b tidak tercapai, 1a>2b Ya'));
    const label = /data-label="1:a&gt;2:b"[^>]*>(tidak.*?)<\/text>/.exec(drawn)?.[1] ?? '';
    expect(label.replace(/<[^>]*>/g, '')).toBe('tidak tercapai');
  });

  it('stays small and gives the same bytes', () => {
    expect(gzipSync(text(perencanaan)).length).toBeLessThan(5000);
    expect(text(structuredClone(perencanaan))).toBe(text(perencanaan));
  });
});
