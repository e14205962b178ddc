import { expect, test } from 'vitest';
import { createPeranIndex } from '../../src/pelaksana/peran.ts';
import { readTasks, type HandOver, type Task } from '../../src/pelaksana/tasks.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { peranListSchema } from '../../src/sop/situs.ts';
import { sopWith } from './sop.ts';

function tasksOf(sop: Sop, id: string, daftar: unknown = []): Task[] {
  const peranOf = createPeranIndex([sop], peranListSchema.parse(daftar));
  return readTasks(sop, new Map(sop.pelaksana.map((lajur) => [lajur.id, peranOf('kantor', lajur.nama)])), id);
}

const words = ({ peran, no, label, ujung, isOwn }: HandOver): string => [label, isOwn ? 'sendiri' : peran?.id, no ?? ujung].filter((part) => part !== null && part !== undefined).join(' ');
const lines = (tasks: readonly Task[]): string[] =>
  tasks.map(({ langkah, simbol, from, to, partners }) => `${langkah.no} ${simbol}: ${from.map(words).join(', ') || '-'} > ${to.map(words).join(', ')}${partners.length > 0 ? ` & ${partners.map(({ id }) => id).join(', ')}` : ''}`);

test('says from whom each langkah comes and to whom it goes, with the labels of decisions', () => {
  const sop = sopWith('a', ['Kabag', 'Staf'], [
    [1, '●', ''],
    [2, '', '●'],
    [4, '', '●'],
    [5, '◇ Ya → 7, Tidak → 2', ''],
    [7, '●', '●'],
    [8, '', '◇ Arsip → selesai, Salin → –'],
  ]);
  expect(lines(tasksOf(sop, 'kabag'))).toEqual(['1 mulai: - > staf 2', '5 keputusan: staf 4 > Ya sendiri 7, Ya staf 7, Tidak staf 2', '7 kegiatan: Ya sendiri 5 > staf 8 & staf']);
  expect(lines(tasksOf(sop, 'staf'))).toEqual([
    '2 kegiatan: kabag 1, Tidak kabag 5 > sendiri 4',
    '4 kegiatan: sendiri 2 > kabag 5',
    '7 kegiatan: Ya kabag 5 > sendiri 8 & kabag',
    '8 keputusan: kabag 7, sendiri 7 > Arsip selesai, Salin tanpa',
  ]);
});

test('a role with two lajur has each langkah once, and gets and gives everything once', () => {
  const sop = sopWith('a', ['Kasubag', 'Staf', 'Kasubbag'], [[1, '', '●', ''], [2, '●', '', '●'], [3, '', '●', '']]);
  const daftar = [{ unit: 'kantor', nama: 'Kasubbag', alias: ['Kasubag'] }];
  expect(lines(tasksOf(sop, 'kasubbag', daftar))).toEqual(['2 kegiatan: staf 1 > staf 3']);
  expect(lines(tasksOf(sop, 'staf', daftar))).toEqual(['1 mulai: - > kasubbag 2', '3 selesai: kasubbag 2 > selesai']);
});

test('a role without a mark has no langkah', () => {
  expect(tasksOf(sopWith('a', ['Kabag', 'Staf']), 'staf')).toEqual([]);
});
