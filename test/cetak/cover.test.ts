import { describe, expect, it } from 'vitest';
import { linesOf, planBoxes } from '../../src/cetak/cover.ts';
import type { BoxPair, BoxPart } from '../../src/cetak/cover.ts';
import { paperOf } from '../../src/cetak/paper.ts';
import { KOTAK_NAMES } from '../../src/sop/schema.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopFrom } from '../sop/read.ts';
import { hostileSops, longSop, sopText } from './hostile.ts';
import { inked, measure, sum } from './plan.ts';

const { width } = paperOf('A4');

function plan(sop: Sop, first = 400, next = 600): BoxPair[][] {
  return planBoxes(sop, width, first, next, measure);
}

function withBoxes(boxes: string): Sop {
  return sopFrom(sopText({ boxes, lajur: ['A'], rows: [['1', 'x', '●', '', '', '', '']] }));
}

/** The parts of the box in column `side` of pair `pair` (0 … 2), by their headings. */
function partsOf(pages: readonly (readonly BoxPair[])[], sop: Sop): Map<string, BoxPart[]> {
  const all = pages.flat().flatMap(({ left, right }) => [left, right]);
  return new Map(KOTAK_NAMES.map((name) => [name, all.filter(({ judul }) => inked(judul) === inked(sop.kotak[name].judul))]));
}

/** Every item of every box once, in order and in full; pages within their height. */
function expectWhole(sop: Sop, first: number, next: number): void {
  const pages = plan(sop, first, next);
  const parts = partsOf(pages, sop);
  for (const name of KOTAK_NAMES) {
    const own = parts.get(name) ?? [];
    const { butir } = sop.kotak[name];
    expect(inked(own.flatMap(({ items }) => items.flatMap(({ lines }) => lines)))).toBe(butir.length === 0 ? 'tidaktercantum' : inked(butir.map(({ teks }) => teks)));
    const marks = own.flatMap(({ items }) => items.flatMap(({ mark }) => mark ?? []));
    expect(marks).toEqual(sop.kotak[name].jenis === 'paragraf' ? [] : butir.map(({ no }) => (no === null ? '•' : `${no}.`)));
    expect(own.map(({ isContinued }) => isContinued)).toEqual(own.map((_, i) => i > 0));
    for (const part of own) expect(part.items.length).toBeGreaterThan(0);
  }
  pages.forEach((pairs, i) => {
    expect(sum(pairs.map(({ height }) => height))).toBeLessThanOrEqual(i === 0 ? first : next);
    if (i > 0) expect(pairs.length).toBeGreaterThan(0);
    for (const { left, right, height } of pairs) expect(height).toBeGreaterThan(17 * Math.max(linesOf(left), linesOf(right)));
  });
}

describe('planBoxes', () => {
  it('puts the six boxes of a usual SOP on one page, two beside each other', () => {
    const pages = plan(sopFrom(longSop(4, 2)));
    expect(pages.map((pairs) => pairs.length)).toEqual([3]);
    expect(pages[0]?.map(({ left, right }) => [left.items[0]?.lines[0], right.items[0]?.lines[0]])).toEqual(Array.from({ length: 3 }, () => ['tidak tercantum', 'tidak tercantum']));
  });

  it.each([[400, 600], [140, 600], [90, 300], [10, 700]])('loses nothing with %i px on the first page and %i on the others', (first, next) => {
    for (const text of Object.values(hostileSops)) expectWhole(sopFrom(text), first, next);
  });

  it('takes 60 dasar hukum and an item of 5,000 characters', () => {
    const items = Array.from({ length: 60 }, (_, i) => `${i + 1}. Peraturan Menteri Nomor ${i + 1} Tahun 2012 tentang Pedoman Penyusunan Standar Operasional Prosedur`).join('\n');
    expectWhole(withBoxes(`## Dasar Hukum\n\n${items}\n\n## Peringatan\n\n${'Apabila tidak dilaksanakan '.repeat(190)}`), 420, 600);
    expectWhole(withBoxes(`## Pencatatan dan Pendataan\n\n- ${'x'.repeat(5000)}`), 420, 600);
  });

  it('goes on under the heading, which says so, and leaves out that of a box that has ended', () => {
    const items = Array.from({ length: 50 }, (_, i) => `${i + 1}. Peraturan Nomor ${i + 1}`).join('\n');
    const [, second] = plan(withBoxes(`## Dasar Hukum\n\n${items}\n\n## Kualifikasi Pelaksana\n\n- Cakap`), 300, 900);
    expect(second?.[0]).toMatchObject({ left: { judul: ['Dasar Hukum'], isContinued: true }, right: { judul: [], items: [] } });
  });

  it('leaves no few lines of a box alone at the foot of a page', () => {
    const items = Array.from({ length: 8 }, (_, i) => `${i + 1}. Peraturan Nomor ${i + 1}`).join('\n');
    const pages = plan(withBoxes(`## Dasar Hukum\n\n${items}`), 60, 600);
    expect(pages.map((pairs) => pairs.length)).toEqual([0, 3]);
  });
});
