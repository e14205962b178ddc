import { describe, expect, test } from 'vitest';
import { nomorLompat, nomorUrutDasarHukum } from '../../src/kepatuhan/aturan-urutan.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { at, example, find, kotakOf, withTabel } from './example.ts';

describe('prosedur/nomor-lompat', () => {
  test.each<[number[], string[]]>([
    [[1, 2, 3], []],
    [[1, 2, 3, 4, 5, 8, 9], ['Sesudah nomor 5 datang nomor 8']],
    [[2, 3], ['Nomor langkah tidak dimulai dari 1']],
    [[1, 3, 2], ['Sesudah nomor 1 datang nomor 3', 'Sesudah nomor 3 datang nomor 2']],
  ])('%j', (numbers, messages) => {
    expect(find(nomorLompat, withTabel(...numbers.map((no) => [no, '●', ''] as const))).map(({ pesan }) => pesan)).toEqual(messages);
  });

  test('at the row, with the number', () => {
    const sop = withTabel([1, '●', ''], [5, '', '●']);
    expect(find(nomorLompat, sop)).toMatchObject([{ aturan: 'prosedur/nomor-lompat', posisi: sop.langkah[1]?.posisi, nilai: '5' }]);
  });
});

describe('dasar-hukum/nomor-urut', () => {
  const withNo = (...no: (number | null)[]): Sop => {
    const sop = example();
    return { ...sop, kotak: { ...sop.kotak, dasarHukum: kotakOf('Dasar Hukum', ...no.map((n) => (n === null ? 'Peraturan' : ([n, 'Peraturan'] as const)))) } };
  };

  test.each<[(number | null)[], [string, number][]]>([
    [[1, 2, 3, 4, 2], [['Sesudah butir nomor 4 datang nomor 2', 25]]],
    [[1, 2, 4, 5], [['Sesudah butir nomor 2 datang nomor 4', 23]]],
    [[1, 2, 2, 3], [['Sesudah butir nomor 2 datang nomor 2', 23]]],
    [[2, 3], [['Nomor butir Dasar Hukum tidak dimulai dari 1', 21]]],
    [[1, 2, 1, 2], [['Sesudah butir nomor 2 datang nomor 1', 23]]],
    [[1, null, 3], [['Sesudah butir nomor 1 datang nomor 3', 23]]],
  ])('%j', (no, expected) => {
    const found = find(nomorUrutDasarHukum, withNo(...no));
    expect(found.map(({ pesan, posisi }) => [pesan, posisi])).toEqual(expected.map(([pesan, baris]) => [pesan, at(baris)]));
    expect(found.map(({ nilai }) => nilai)).toEqual(expected.map(([, baris]) => String(no[baris - 21])));
  });

  test.each<[(number | null)[]]>([[[1, 2, 3]], [[null, null]], [[]], [[null, 1, 2, null, 1, 2]], [[1, 2, null, 3]]])('%j is in order', (no) => {
    expect(find(nomorUrutDasarHukum, withNo(...no))).toEqual([]);
  });
});
