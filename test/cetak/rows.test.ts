import { describe, expect, it } from 'vitest';
import { MUTU_KEYS, mutuText, planColumns } from '../../src/cetak/columns.ts';
import { BODY, paperOf } from '../../src/cetak/paper.ts';
import { heightOf, makeRows } from '../../src/cetak/rows.ts';
import type { PrintRow } from '../../src/cetak/rows.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { sopFrom } from '../sop/read.ts';
import { hostileSops, longSop } from './hostile.ts';
import { inked, measure } from './plan.ts';

function rowsOf(sop: Sop, any: number, last = any): PrintRow[] {
  const columns = planColumns(sop, sop.pelaksana.map(() => 60), { paper: paperOf('A4').width, edge: 0, mostScale: 1 }, measure);
  return makeRows(sop, columns, { any, last }, measure);
}

/** Lines of the highest cell. */
function lineCount({ isFirst, kegiatan, mutu }: PrintRow): number {
  return Math.max(1, kegiatan.length, ...MUTU_KEYS.map((key) => mutu[key].length)) + (isFirst ? 0 : 1);
}

describe('makeRows', () => {
  it('makes one row of each langkah that fits on a sheet', () => {
    const rows = rowsOf(sopFrom(longSop(12, 4)), 30);
    expect(rows.map(({ langkah }) => langkah.urutan)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
    expect(rows.every(({ isFirst }) => isFirst)).toBe(true);
  });

  it('takes as its height that of its highest cell', () => {
    for (const row of rowsOf(sopFrom(hostileSops['teks-aneh'] ?? ''), 40)) expect(row.textHeight).toBe(heightOf(lineCount(row)));
    expect(heightOf(0)).toBe(heightOf(1));
    expect(heightOf(5) - heightOf(4)).toBe(BODY.lineHeight);
  });

  it.each([4, 7, 20, 33])('goes on in further rows of at most %i lines and loses none of them', (most) => {
    for (const text of Object.values(hostileSops)) {
      const sop = sopFrom(text);
      const rows = rowsOf(sop, most + 3, most);
      for (const [index, langkah] of sop.langkah.entries()) {
        const own = rows.filter((row) => row.index === index);
        expect(own.map(({ isFirst }) => isFirst)).toEqual(own.map((_, i) => i === 0));
        expect(inked(own.flatMap(({ kegiatan }) => kegiatan))).toBe(inked(langkah.kegiatan));
        for (const key of MUTU_KEYS) {
          const shown = sop.kepalaTabel[key] === null ? '' : mutuText(langkah, key);
          expect(inked(own.flatMap(({ mutu }) => mutu[key]))).toBe(inked(shown));
        }
        const allowed = index === sop.langkah.length - 1 ? most : most + 3;
        for (const row of own) expect(lineCount(row)).toBeLessThanOrEqual(allowed);
      }
    }
  });
});
