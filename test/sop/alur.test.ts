import { describe, expect, test } from 'vitest';
import { fileWith, alurLines, simpulLines, type BarisMarka } from './tabel.ts';
import { sopFrom } from './read.ts';

function read(lajur: readonly string[], ...baris: BarisMarka[]): { alur: string[]; simpul: string[] } {
  const sop = sopFrom(fileWith(lajur, baris));
  return { alur: alurLines(sop), simpul: simpulLines(sop) };
}

describe('the way without targets', () => {
  test('leads to the simpul of the next row', () => {
    expect(read(['A', 'B'], [1, '●', ''], [2, '', '●'], [3, '●', '']).alur).toEqual(['1:a>2:b', '2:b>3:a']);
  });

  test('follows the rows, not the numbers, where numbers skip', () => {
    expect(read(['A'], [5, '●'], [8, '●'], [9, '●']).alur).toEqual(['1:a>2:a', '2:a>3:a']);
  });

  test('forks into several marks of a row and joins after them', () => {
    expect(read(['A', 'B', 'C'], [1, '●', '', ''], [2, '', '●', '●'], [3, '●', '', '']).alur).toEqual([
      '1:a>2:b', '1:a>2:c', '2:b>3:a', '2:c>3:a',
    ]);
  });

  test('leads each of several marks to each of the next row', () => {
    expect(read(['A', 'B'], [1, '●', '●'], [2, '●', '●']).alur).toEqual(['1:a>2:a', '1:a>2:b', '1:b>2:a', '1:b>2:b']);
  });

  test('passes over a simpul that another simpul of that row targets', () => {
    expect(read(['A', 'B'], [1, '●', ''], [2, '● → 2@B', '●'], [3, '●', '']).alur).toEqual(['1:a>2:a', '2:a>2:b', '2:b>3:a']);
  });

  test('passes over all simpul of a row that one of them targets as a whole, save that one', () => {
    expect(read(['A', 'B', 'C'], [1, '●', '', ''], [2, '● → 2@B, → 2@C', '●', '●'], [3, '●', '', '']).alur).toEqual([
      '1:a>2:a', '2:a>2:b', '2:a>2:c', '2:b>3:a', '2:c>3:a',
    ]);
  });

  test('does not pass over a simpul that targets only itself', () => {
    expect(read(['A'], [1, '●'], [2, '◇ Ulang → 2@A, Ya → 3'], [3, '●']).alur).toEqual(['1:a>2:a', '2:a>2:a Ulang', '2:a>3:a Ya']);
  });

  test('ends at a selesai, and at the last row', () => {
    expect(read(['A'], [1, '●'], [2, 'selesai'], [3, '●']).alur).toEqual(['1:a>2:a']);
  });
});

describe('targets', () => {
  test('a No means all simpul of that langkah', () => {
    expect(read(['A', 'B'], [1, '● → 3', ''], [2, '●', ''], [3, '●', '●']).alur).toEqual(['1:a>3:a', '1:a>3:b', '2:a>3:a', '2:a>3:b']);
  });

  test('@ means one of them', () => {
    expect(read(['A', 'B'], [1, '● → 2@B', ''], [2, '●', '●']).alur).toEqual(['1:a>2:b']);
  });

  test('a target is the No as written, not the position', () => {
    expect(read(['A'], [2, '● → 5'], [3, '●'], [5, '◇ Ya → 2, Tidak → 3']).alur).toEqual(['1:a>3:a', '2:a>3:a', '3:a>1:a Ya', '3:a>2:a Tidak']);
  });

  test('the lajur is known in any case and spacing', () => {
    expect(read(['Kabag Umum', 'B'], [1, '', '● → 2@KABAG  UMUM'], [2, '●', '●']).alur).toEqual(['1:b>2:kabag-umum']);
  });

  test('two lajur of one name are told apart by their ids', () => {
    expect(read(['Staf', 'Staf'], [1, '● → 2@staf-2', ''], [2, '', '●']).alur).toEqual(['1:staf>2:staf-2']);
  });

  test('several targets without labels are a fork', () => {
    expect(read(['A', 'B'], [1, '● → 2, → 3', ''], [2, '●', ''], [3, '', '●']).alur).toEqual(['1:a>2:a', '1:a>3:b', '2:a>3:b']);
  });

  test('the same target written twice is one alur', () => {
    expect(read(['A'], [1, '● → 2, → 2'], [2, '●']).alur).toEqual(['1:a>2:a']);
  });

  test('a decision may have more than two branches', () => {
    expect(read(['A'], [1, '●'], [2, '◇ Baik → 3, Cukup → 1, Kurang → selesai, Salinan → –'], [3, '●']).alur).toEqual([
      '1:a>2:a', '2:a>3:a Baik', '2:a>1:a Cukup', '2:a>selesai Kurang', '2:a>– Salinan',
    ]);
  });

  test('an activity that leads to selesai or nowhere has no alur', () => {
    expect(read(['A', 'B'], [1, '●', ''], [2, '● → selesai', '● → –'], [3, '●', '']).alur).toEqual(['1:a>2:a', '1:a>2:b']);
  });
});

describe('symbols', () => {
  test('the first and the last langkah are terminators where they are activities', () => {
    expect(read(['A'], [1, 'x'], [2, 'x'], [3, 'x']).simpul).toEqual(['1:a mulai', '2:a kegiatan', '3:a selesai']);
  });

  test('all marks of the first and the last langkah', () => {
    expect(read(['A', 'B'], [1, '●', '●'], [2, '●', '●']).simpul).toEqual(['1:a mulai', '1:b mulai', '2:a selesai', '2:b selesai']);
  });

  test('decisions keep their diamond', () => {
    expect(read(['A'], [1, '◇ Ya → 2, Tidak → selesai'], [2, '?  Ya → 1, Tidak → selesai']).simpul).toEqual(['1:a keputusan', '2:a keputusan']);
  });

  test('a lone langkah is a mulai, even where it leads to selesai', () => {
    expect(read(['A'], [1, '●']).simpul).toEqual(['1:a mulai']);
    expect(read(['A'], [1, '● → selesai']).simpul).toEqual(['1:a mulai']);
  });

  test('an activity that leads to selesai becomes a terminator, one that leads nowhere does not', () => {
    expect(read(['A', 'B'], [1, '●', ''], [2, '● → selesai', '● → –'], [3, '●', '']).simpul).toEqual([
      '1:a mulai', '2:a selesai', '2:b kegiatan', '3:a selesai',
    ]);
  });

  test('mulai and selesai may be written anywhere', () => {
    expect(read(['A', 'B'], [1, '●', ''], [2, '', 'mulai'], [3, 'selesai', ''], [4, '', '●']).simpul).toEqual([
      '1:a mulai', '2:b mulai', '3:a selesai', '4:b selesai',
    ]);
  });
});
