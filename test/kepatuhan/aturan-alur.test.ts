import { describe, expect, test } from 'vitest';
import { takTerjangkau } from '../../src/kepatuhan/aturan-alur.ts';
import { find, withTabel } from './example.ts';

describe('prosedur/tak-terjangkau', () => {
  test('a langkah that is jumped over', () => {
    const sop = withTabel([1, '● → 3', ''], [2, '●', ''], [3, '', '●']);
    expect(find(takTerjangkau, sop)).toMatchObject([{
      aturan: 'prosedur/tak-terjangkau',
      posisi: sop.langkah[1]?.simpul[0]?.posisi,
      nilai: 'Mengerjakan 2',
      pesan: 'Langkah 2 tidak dicapai oleh alur mana pun',
    }]);
  });

  test('langkah that only reach each other', () => {
    const found = find(takTerjangkau, withTabel([1, '● → 4', ''], [2, '●', ''], [3, '● → 2', ''], [4, '', '●']));
    expect(found.map(({ nilai }) => nilai)).toEqual(['Mengerjakan 2', 'Mengerjakan 3']);
  });

  test('one of several simpul of a row', () => {
    expect(find(takTerjangkau, withTabel([1, '● → 2@Staf', ''], [2, '●', '●']))).toMatchObject([{ nilai: 'Mengerjakan 2' }]);
  });

  test('a langkah that is reached by a return, a branch or a fork is none', () => {
    expect(find(takTerjangkau, withTabel([1, '● → 3', ''], [2, '● → selesai', ''], [3, '', '◇ Ya → 4, Tidak → 2'], [4, '●', '●']))).toEqual([]);
  });

  test('what follows another mulai is reached', () => {
    expect(find(takTerjangkau, withTabel([1, '● → 3', ''], [2, '', 'mulai'], [3, '●', '']))).toEqual([]);
  });
});
