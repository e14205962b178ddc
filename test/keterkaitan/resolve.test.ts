import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFinder, createResolver, namaKey } from '../../src/keterkaitan/resolve.ts';
import { nomorIn } from '../../src/keterkaitan/nomor.ts';
import { sopWith } from './example.ts';

const ALL = [
  sopWith('setda/laporan', 'Penyusunan Laporan Kinerja', { nomor: 'SOP-011/SETDA' }),
  sopWith('setda/renja', 'Penyusunan Rencana Kinerja (Renja)', { nomor: 'SOP-015/SETDA' }),
  sopWith('setda/ganda-a', 'Pengelolaan Arsip', { nomor: '060/1' }),
  sopWith('setda/ganda-b', 'SOP pengelolaan arsip', { nomor: '060/1' }),
  sopWith('dinas/ukur', 'Pengukuran Kinerja', { nomor: '-' }),
  sopWith('dinas/angka', 'Penomoran', { nomor: '5/2' }),
];
const resolve = createResolver(ALL);

describe('a rujukan resolves', () => {
  test.each([
    'SOP Penyusunan Laporan Kinerja',
    'penyusunan laporan kinerja',
    'SOP: "PENYUSUNAN LAPORAN KINERJA".',
    'Standar Operasional Prosedur (SOP) Penyusunan Laporan Kinerja',
    'Standar Operasional Prosedur Penyusunan Laporan Kinerja',
    'Penyusunan Laporan Kinerja SOP',
    'S.O.P. Penyusunan Laporan Kinerja',
    'S. O. P. tentang Penyusunan Laporan Kinerja',
    'SOP tentang Penyusunan Laporan Kinerja',
    'SOP-011/SETDA',
    'S.O.P. 011/SETDA',
    'SOP Nomor: SOP 011/SETDA',
    'sop 011 / setda',
    'Nomor SOP-011/SETDA',
    'SOP-011/SETDA tentang Penyusunan Laporan Kinerja',
    'SOP Penyusunan Laporan Kinerja (Nomor SOP-011/SETDA)',
  ])('%s', (teks) => {
    expect(resolve('setda', teks)).toBe('setda/laporan');
  });

  test.each([
    ['another unit has it', 'setda', 'SOP Pengukuran Kinerja'],
    ['a part of the name', 'setda', 'SOP Laporan Kinerja'],
    ['a longer name', 'setda', 'SOP Penyusunan Laporan Kinerja Tahunan'],
    ['another abbreviation', 'setda', 'SOP Penyusunan Rencana Kinerja (RKT)'],
    ['a shared name', 'setda', 'SOP Pengelolaan Arsip'],
    ['a shared nomor', 'setda', '060/1'],
    ['a nomor with another name', 'setda', 'SOP-011/SETDA Penyusunan Rencana Kinerja (Renja)'],
    ['a part of a nomor', 'setda', '011'],
    ['a nomor of digits with other signs', 'dinas', '5-2'],
    ['a dash', 'dinas', '-'],
    ['nothing', 'setda', ' '],
  ])('to none: %s', (_, unit, teks) => {
    expect(resolve(unit, teks)).toBeNull();
  });

  test('and tells who shares a name or a nomor', () => {
    const find = createFinder(ALL);
    expect(find('setda', 'SOP Pengelolaan Arsip')).toEqual({ ke: null, ganda: ['setda/ganda-a', 'setda/ganda-b'], menurut: 'nama' });
    expect(find('setda', '060/1')).toMatchObject({ ganda: { length: 2 }, menurut: 'nomor' });
    expect(find('setda', 'SOP Lain')).toEqual({ ke: null, ganda: [], menurut: null });
  });
});

test.each([['SOP', 'sop'], ['', ''], ['Penyusunan SOP', 'penyusunan'], ['SOP Penyusunan SOP Unit', 'penyusunan sop unit'], ['Soprano', 'soprano'], ['S.O.P. Arsip', 'arsip'], ['SOP tentang Arsip', 'arsip'], ['Tentang Arsip', 'tentang arsip'], ['SOP tentang', 'tentang']])('the key of %j is %j', (nama, key) => {
  expect(namaKey(nama)).toBe(key);
});

const word = fc.stringMatching(/^[a-z]{3,9}$/).filter((w) => w !== 'sop');
const nama = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => words.join(' '));

test('a changed letter never resolves, nor does another unit', () => {
  fc.assert(
    fc.property(nama, fc.nat(), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), (name, at, letter) => {
      const find = createResolver([sopWith('kantor/satu', name)]);
      expect(find('kantor', `SOP ${name.toUpperCase()}.`)).toBe('kantor/satu');
      expect(find('lain', name)).toBeNull();
      const i = at % name.length;
      if (name.charAt(i) === letter || name.charAt(i) === ' ') return;
      expect(find('kantor', name.slice(0, i) + letter + name.slice(i + 1))).toBeNull();
      expect(find('kantor', name.slice(0, i) + name.slice(i + 1))).toBeNull();
    }),
  );
});

test.each([['5/2', ['5/2', 'SOP 5/2', 'No. 5 / 2', 'SOP Nomor 5/2']], ['sop 011 setda', ['SOP-011/SETDA', 'sop 011 / setda', 'S.O.P. 011/SETDA']]])('%s is written in many ways', (key, ways) => {
  for (const way of ways) expect(nomorIn(way)).toContain(key);
});
