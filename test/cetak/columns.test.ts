import { describe, expect, it } from 'vitest';
import { MUTU_KEYS, planColumns } from '../../src/cetak/columns.ts';
import type { Columns, ColumnRoom } from '../../src/cetak/columns.ts';
import { BORDER, paperOf, SCALES, SMALLEST_SCALE } from '../../src/cetak/paper.ts';
import { sopFrom } from '../sop/read.ts';
import { hostileSops, longSop } from './hostile.ts';
import { measure, sum } from './plan.ts';

const room: ColumnRoom = { paper: paperOf('A4').width, edge: 0, mostScale: 1 };
const plan = (text: string, least: number, own: ColumnRoom = room): Columns => {
  const sop = sopFrom(text);
  return planColumns(sop, sop.pelaksana.map(() => least), own, measure);
};

/** Width of the table on each sheet, px at scale 1. */
function tableWidths({ parts, no, kegiatan, lajur, mutu }: Columns): number[] {
  return parts.map(({ firstCol, endCol, isFirst, isLast }) =>
    BORDER + no + (isFirst ? kegiatan : 0) + sum(lajur.slice(firstCol, endCol)) + (isLast ? sum(mutu.map(({ width }) => width)) : 0),
  );
}

/** The parts show every lajur once, and their tables fit on the paper. */
function expectFitting(columns: Columns, { paper, edge }: ColumnRoom): void {
  const { parts, lajur, scale } = columns;
  expect(parts.flatMap(({ firstCol, endCol }) => Array.from({ length: endCol - firstCol }, (_, i) => firstCol + i))).toEqual([...lajur.keys()]);
  expect(parts.map(({ isFirst }) => isFirst)).toEqual(parts.map((_, i) => i === 0));
  expect(parts.map(({ isLast }) => isLast)).toEqual(parts.map((_, i) => i === parts.length - 1));
  const inner = (i: number): number => (parts.length === 1 ? 0 : i === 0 || i === parts.length - 1 ? edge : 2 * edge);
  tableWidths(columns).forEach((width, i) => expect(width + inner(i)).toBeLessThanOrEqual(paper / scale + 1e-6));
}

describe('planColumns', () => {
  it.each([
    ['at full size', 40, 4, 1],
    ['smaller, where the lajur need it', 82, 8, 0.85],
    ['at the smallest size', 82, 10, 0.75],
  ])('sets the table %s', (_, least, lajur, scale) => {
    const columns = plan(longSop(10, lajur), least);
    expect(columns.scale).toBe(scale);
    expect(columns.parts).toHaveLength(1);
    expectFitting(columns, room);
    expect(Math.min(...columns.lajur)).toBeGreaterThanOrEqual(least + BORDER);
  });

  it('takes the largest scale that fits, and none above the one it may', () => {
    for (const lajur of [3, 6, 9, 11]) {
      const { scale } = plan(longSop(6, lajur), 80);
      const larger = SCALES.filter((other) => other > scale);
      for (const mostScale of larger) expect(plan(longSop(6, lajur), 80, { ...room, mostScale }).scale).toBe(scale);
    }
    expect(plan(longSop(6, 3), 40, { ...room, mostScale: 0.85 }).scale).toBe(0.85);
  });

  it('divides what does not fit at the smallest scale over facing sheets', () => {
    for (const [lajur, edge] of [[14, 0], [20, 60], [30, 120]] as const) {
      const own = { ...room, edge };
      const columns = plan(longSop(20, lajur), 90, own);
      expect(columns.scale).toBe(SMALLEST_SCALE);
      expect(columns.parts.length).toBeGreaterThan(1);
      expectFitting(columns, own);
    }
  });

  it('fits any SOP on A4 and on F4', () => {
    for (const [slug, text] of Object.entries(hostileSops)) {
      for (const kertas of ['A4', 'F4'] as const) {
        const own = { ...room, paper: paperOf(kertas).width };
        const columns = plan(text, 60, own);
        expectFitting(columns, own);
        const most = 300;
        expect(Math.max(...columns.lajur), slug).toBeLessThan(most + 20);
      }
    }
  });

  it('gives the room that is left to the columns with much text', () => {
    const { kegiatan, mutu } = plan(hostileSops['tinggi'] ?? '', 60);
    const waktu = mutu.find(({ key }) => key === 'waktu')?.width ?? 0;
    expect(kegiatan).toBeGreaterThan(3 * waktu);
    expect(mutu.map(({ key }) => key)).toEqual([...MUTU_KEYS]);
  });

  it('fills the paper to a few px, so that the table is as wide as the form', () => {
    const columns = plan(longSop(10, 4), 50);
    expect(room.paper - sum(tableWidths(columns))).toBeLessThan(12);
  });
});
