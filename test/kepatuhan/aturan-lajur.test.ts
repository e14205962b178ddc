import { expect, test } from 'vitest';
import { lajurGanda, lajurTanpaNama } from '../../src/kepatuhan/aturan-lajur.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { at, example, find } from './example.ts';

function withLajur(...nama: string[]): Sop {
  return example({ pelaksana: nama.map((n, i) => ({ id: ['staf', 'kabag', 'tim'][i] ?? '', nama: n, posisi: at(i + 1) })) });
}

test('prosedur/lajur-tanpa-nama', () => {
  expect(find(lajurTanpaNama, withLajur('', 'Kabag', '-'))).toMatchObject([
    { aturan: 'prosedur/lajur-tanpa-nama', posisi: at(1), nilai: null, pesan: 'Kolom pelaksana ke-1 tidak bernama' },
    { aturan: 'prosedur/lajur-tanpa-nama', posisi: at(3), nilai: '-', pesan: 'Kolom pelaksana ke-3 tidak bernama' },
  ]);
  expect(find(lajurTanpaNama, example())).toEqual([]);
});

test('prosedur/lajur-ganda: each but the first, in whatever case', () => {
  expect(find(lajurGanda, withLajur('Staf', 'STAF', 'staf.'))).toMatchObject([
    { aturan: 'prosedur/lajur-ganda', posisi: at(2), nilai: 'STAF' },
    { aturan: 'prosedur/lajur-ganda', posisi: at(3), nilai: 'staf.' },
  ]);
  expect(find(lajurGanda, withLajur('Kasubag', 'Kasubbag', 'Kabag'))).toEqual([]);
});
