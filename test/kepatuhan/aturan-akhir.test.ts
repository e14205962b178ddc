import { describe, expect, test } from 'vitest';
import { tanpaAkhir } from '../../src/kepatuhan/aturan-akhir.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { find, withTabel } from './example.ts';

describe('prosedur/tanpa-akhir', () => {
  const endless = (sop: Sop): string[] => find(tanpaAkhir, sop).map(({ pesan }) => pesan);

  test('a flow that only goes round', () => {
    const sop = withTabel([1, '●', ''], [2, '', '● → 1']);
    expect(find(tanpaAkhir, sop)).toMatchObject([{
      aturan: 'prosedur/tanpa-akhir',
      posisi: sop.langkah[0]?.simpul[0]?.posisi,
      nilai: null,
      pesan: 'Alur berputar di langkah 1 dan 2 dan tidak pernah sampai ke akhir',
    }]);
  });

  test('is told of the loop, not of what leads into it, and once for each loop', () => {
    expect(endless(withTabel([1, '', '◇ Ya → 2, Tidak → 4'], [2, '●', ''], [3, '● → 2', ''], [4, '● → 4', '']))).toEqual([
      'Alur berputar di langkah 2 dan 3 dan tidak pernah sampai ke akhir',
      'Alur berputar di langkah 4 dan tidak pernah sampai ke akhir',
    ]);
  });

  test('a simpul of a row that several share', () => {
    expect(endless(withTabel([1, '● → 2@Staf', ''], [2, '● → 2@Kabag', '● → 3'], [3, '●', '']))).toEqual([]);
    expect(endless(withTabel([1, '● → 2@Staf', ''], [2, '● → 2@Kabag', '● → 2@Staf'], [3, '●', '']))).toEqual([
      'Alur berputar di langkah 2 dan tidak pernah sampai ke akhir',
    ]);
  });

  test('none where an end can be reached: a last langkah, a branch that ends, a copy for information', () => {
    expect(endless(withTabel([1, '●', ''], [2, '', '◇ Ya → 3, Tidak → 1'], [3, '●', '']))).toEqual([]);
    expect(endless(withTabel([1, '●', ''], [2, '', '◇ Ya → selesai, Tidak → 1']))).toEqual([]);
    expect(endless(withTabel([1, '●', ''], [2, '● → –', '● → 1']))).toEqual([]);
  });
});
