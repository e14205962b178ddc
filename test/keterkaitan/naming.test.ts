import { expect, test } from 'vitest';
import { markOf } from '../../src/keterkaitan/mark.ts';
import { createNaming, showNama } from '../../src/keterkaitan/naming.ts';

const named = (id: string, nama: string, nomor: string | null = null): { id: string; nama: string; nomor: string | null } => ({ id, nama, nomor });

test('names of one unit that coincide come with the nomor, else with the end of the address', () => {
  const naming = createNaming([
    named('k/a', 'Arsip', '1/A'), named('k/b', 'SOP ARSIP', '1/B'),
    named('k/c', 'Pelaporan', '2/A'), named('k/d', 'Pelaporan', '2/A'),
    named('k/e', 'Pendataan'), named('k/f', 'Pendataan', '3'),
    named('k/g', 'Perencanaan', '4'), named('lain/a', 'Arsip', '1/A'),
  ]);
  expect(['k/a', 'k/b', 'k/c', 'k/d', 'k/e', 'k/f', 'k/g', 'lain/a', 'k/x'].map((id) => showNama(naming(id)))).toEqual([
    'Arsip (nomor 1/A)', 'SOP ARSIP (nomor 1/B)', 'Pelaporan (c)', 'Pelaporan (d)', 'Pendataan (e)', 'Pendataan (f)', 'Perencanaan', 'Arsip', 'k/x',
  ]);
});

test.each([
  [{ ke: 'k/a', diri: true, ganda: [], menurut: null }, 'SOP ini sendiri'],
  [{ ke: 'k/a', diri: false, ganda: [], menurut: null }, null],
  [{ ke: null, diri: false, ganda: [], menurut: null }, 'belum tersedia'],
  [{ ke: null, diri: false, ganda: ['k/a', 'k/b'], menurut: 'nomor' as const }, 'belum pasti: nomor ini dipakai 2 SOP'],
  [{ ke: null, diri: false, ganda: ['k/a', 'k/b'], menurut: 'nama' as const }, 'belum pasti: nama ini dipakai 2 SOP'],
])('%j is marked %j', (rujukan, mark) => {
  expect(markOf(rujukan)).toBe(mark);
});
