import { describe, expect, it } from 'vitest';
import { layoutBagan, measureBagan } from '../../../src/bagan/index.ts';
import type { AlurSop, Bagan } from '../../../src/bagan/index.ts';
import type { Sop } from '../../../src/sop/schema.ts';
import { flawless } from '../flawless.ts';
import { flow, perencanaan } from '../graphs.ts';
import { inspect } from '../inspect.ts';

/** The invariants at the least sizes and in a stretched table. */
function expectFlawless(bagan: Bagan): void {
  const widths = bagan.columns.map((_, i) => 60 + ((i * 67) % 150));
  const heights = bagan.rows.map((_, i) => 40 + ((i * 83) % 260));
  expect(measureBagan(bagan)).toMatchObject(flawless);
  expect(measureBagan(bagan, widths, heights)).toMatchObject(flawless);
  expect(inspect(bagan)).toEqual([]);
  expect(inspect(bagan, widths, heights)).toEqual([]);
}

function connector(bagan: Bagan, jalur: string): Bagan['connectors'][number] {
  const found = bagan.connectors.find((item) => item.jalur === jalur);
  if (!found) throw new Error(`no connector ${jalur}`);
  return found;
}

const many = (from: string, to: readonly string[]): string => to.map((goal, i) => `${from}>${goal} Pilihan ${i + 1}`).join(', ');
const longFlow = Array.from({ length: 59 }, (_, i) => `${i + 1}${'abc'[i % 3]}>${i + 2}${'abc'[(i + 1) % 3]}`).join(',');
const longMarks = Array.from({ length: 60 }, (_, i) => `${'abc'[i % 3]}`).join(' ');

const scenarios: Record<string, AlurSop> = {
  'a lone langkah': flow('a', 'a(', '1a>selesai'),
  'the realistic case': perencanaan,
  'a straight column': flow('ab', 'a( a a)', '1a>2a, 2a>3a'),
  'a self loop': flow('ab', 'a( b? b)', '1a>2b, 2b>2b Ulang, 2b>3b Ya'),
  'several self loops of one decision': flow('a', 'a( a? a)', '1a>2a, 2a>2a Satu, 2a>2a Dua, 2a>2a Tiga, 2a>3a Ya'),
  'a fork and a join': flow('abcd', 'b( abcd c)', '1b>2a,1b>2b,1b>2c,1b>2d,2a>3c,2b>3c,2c>3c,2d>3c'),
  'each of two leads to each of two': flow('ab', 'ab ab ab', '1a>2a,1a>2b,1b>2a,1b>2b,2a>3a,2a>3b,2b>3a,2b>3b'),
  'same-row targets both ways': flow('abc', 'ac? b', '1a>1c, 1c>1a Tidak, 1c>2b Ya, 1a>2b'),
  'a same-row target behind another symbol': flow('abc', 'abc', '1a>1c, 1c>1a, 1a>1b, 1b>1c'),
  'two decisions facing each other': flow('ab', 'a( a?b? a)', '1a>2a, 1a>2b, 2a>2b Tidak, 2b>2a Tidak, 2a>3a Ya, 2b>3a Ya'),
  'facing decisions that swap sides over rows': flow('ab', 'a?b? a?b?', '1a>2b Ya, 1b>2a Ya, 2a>1b Tidak, 2b>1a Tidak'),
  'a return to the row right above': flow('ab', 'a b? a', '1a>2b, 2b>1a Tidak, 2b>3a Ya'),
  'a decision whose branches are both returns': flow('abc', 'a b c?', '1a>2b, 2b>3c, 3c>1a Satu, 3c>2b Dua'),
  'several returns into one langkah': flow('abc', 'a b b? c? b? a? c', '1a>2b,2b>3b,3b>4c Ya,3b>2b Tidak,4c>5b Ya,4c>2b Tidak,5b>6a Ya,5b>2b Tidak,6a>7c Ya,6a>2b Tidak'),
  'six branches': flow('abc', 'b( b? a b c a b c', `1b>2b, ${many('2b', ['3a', '4b', '5c', '6a', '7b', '8c'])}`),
  'six branches to one target': flow('ab', 'a? b', many('1a', ['2b', '2b', '2b', '2b', '2b', '2b'])),
  'six branches that end': flow('ab', 'a? b', many('1a', ['selesai', 'selesai', 'selesai', 'tanpa', 'tanpa', '2b'])),
  'empty lanes and a row without outgoing flow': flow('abcdef', 'b e b', '1b>3b'),
  'long jumps both ways': flow('abc', longMarks, `${longFlow}, 1a>60c, 58a>2b, 30c>3c, 2b>40a`),
  'the same pair several times': flow('ab', 'a b', '1a>2b, 1a>2b, 1a>2b Ya, 2b>1a, 2b>1a Tidak'),
  'a return that would meet a forward alur head on': flow('abc', 'b c b? a', '1b>2c, 2c>3b, 3b>2c Tidak, 3b>4a Ya'),
  'an alur to nowhere': flow('ab', 'a b', '1a>2b, 1a>7b, 9a>1a, 1z>2b'),
};

describe('layoutBagan', () => {
  it.each(Object.entries(scenarios))('keeps the invariants: %s', (_, sop) => {
    expectFlawless(layoutBagan(sop));
  });

  it.each([[4, 8], [6, 10]])('keeps the invariants when all lead to all: %i langkah, %i lajur', (rows, cols) => {
    const ids = Array.from({ length: cols }, (_, i) => `l${i}`);
    const pairs = ids.flatMap((from) => ids.map((to) => [from, to] as const));
    const langkah = Array.from({ length: rows }, (_, i) => ({ urutan: i + 1, no: i + 1, simpul: ids.map((pelaksana) => ({ pelaksana, simbol: 'kegiatan' as const })) }));
    const alur = langkah.slice(1).flatMap(({ urutan }) =>
      pairs.map(([from, to]) => ({ dari: { langkah: urutan - 1, pelaksana: from }, ke: { langkah: urutan, pelaksana: to }, label: null, ujung: null })),
    );
    const bagan = layoutBagan({ pelaksana: ids.map((id) => ({ id, nama: id })), langkah, alur });
    expect(bagan.connectors).toHaveLength(alur.length);
    expect(measureBagan(bagan)).toMatchObject(flawless);
  });

  it('draws the realistic case without crossings and with at most one bend each', () => {
    const bagan = layoutBagan(perencanaan);
    expect(measureBagan(bagan)).toMatchObject({ crossings: 0, bends: 13 });
    expect(Math.max(...bagan.connectors.map((item) => item.points.length))).toBe(3);
  });

  it('runs straight down within a lajur', () => {
    const bagan = layoutBagan(flow('ab', 'a( a a)', '1a>2a, 2a>3a'));
    expect(bagan.connectors.map((item) => [item.points.length, item.head])).toEqual([[2, 'down'], [2, 'down']]);
  });

  it('lets a return run in a gutter into a side', () => {
    const back = connector(layoutBagan(flow('a', 'a( a a? a)', '1a>2a, 2a>3a, 3a>4a Ya, 3a>2a Tidak')), '3:a>2:a');
    expect(back.points).toHaveLength(4);
    expect(back.points[1]?.x.at).not.toBe(0.5);
    expect(['left', 'right']).toContain(back.head);
  });

  it('shares one line for the branches of a fork, never for those of a decision', () => {
    const fork = layoutBagan(flow('abc', 'a b c', '1a>2b, 1a>3c'));
    expect(connector(fork, '1:a>2:b').points[0]).toEqual(connector(fork, '1:a>3:c').points[0]);
    const decision = layoutBagan(flow('abc', 'a? b c', '1a>2b Ya, 1a>3c Tidak'));
    expect(connector(decision, '1:a>2:b').points[0]).not.toEqual(connector(decision, '1:a>3:c').points[0]);
  });

  it('ends a branch in a small kapsul of its own cell', () => {
    const bagan = layoutBagan(flow('ab', 'a b? a', '1a>2b, 2b>3a Ya, 2b>selesai Tidak, 2b>tanpa Arsip'));
    expect(bagan.ends.map((end) => [end.jalur, end.row, end.col])).toEqual([['2:b>selesai', 1, 1]]);
    expect(bagan.connectors.filter((item) => item.to === null).map((item) => item.jalur)).toEqual(['2:b>selesai', '2:b>tanpa']);
  });

  it('writes Mulai and Selesai only where they are true', () => {
    const texts = (sop: AlurSop): string[] => layoutBagan(sop).symbols.map((symbol) => symbol.text);
    expect(texts(flow('a', 'a(', '1a>selesai'))).toEqual(['Mulai']);
    expect(texts(flow('ab', 'a( b a)', '1a>2b, 2b>3a'))).toEqual(['Mulai', '2', 'Selesai']);
    expect(texts(flow('ab', 'a( b a)', '1a>2b, 2b>3a, 3a>2b'))).toEqual(['Mulai', '2', '3']);
    expect(texts(flow('ab', 'a( b( a)', '1a>2b, 2b>3a'))).toEqual(['Mulai', '2', 'Selesai']);
  });

  it('makes room for numbers of three digits', () => {
    const sop = flow('a', 'a a?', '1a>2a');
    const symbols = layoutBagan({ ...sop, langkah: sop.langkah.map((langkah) => ({ ...langkah, no: 128 })) }).symbols;
    expect(symbols.map((symbol) => symbol.text)).toEqual(['128', '128']);
    expect(symbols[0]?.halfWidth).toBeGreaterThanOrEqual(22);
    expect(symbols[1]?.halfWidth).toBeGreaterThanOrEqual(26);
  });

  it('keeps columns narrow that hold only symbols', () => {
    const bagan = layoutBagan(perencanaan);
    expect(Math.max(...bagan.columns.map((column) => column.min))).toBeLessThan(120);
    expect(Math.max(...bagan.rows.map((row) => row.min))).toBeLessThan(100);
  });

  it('takes an SOP without lajur or langkah', () => {
    expect(layoutBagan({ pelaksana: [], langkah: [], alur: [] })).toMatchObject({ columns: [], rows: [], symbols: [] });
  });

  it('takes a Sop', () => {
    const layoutSop = (sop: Sop): Bagan => layoutBagan(sop);
    expect(layoutSop).toBeTypeOf('function');
  });
});
