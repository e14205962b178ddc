import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { compareTemuan, report, temuanFromMessage, type Temuan, type Tingkat } from '../../src/sop/temuan.ts';

test.each<Tingkat>(['galat', 'peringatan', 'info'])('a reported %s comes back as a finding', (tingkat) => {
  const file = new VFile({ path: 'sop/kantor/a.md' });
  report(file, tingkat, { aturan: 'prosedur/no-ganda', posisi: { baris: 7, kolom: 3 }, pesan: 'Pesan', nilai: '2', saran: 'Saran' });
  expect(file.messages.map((message) => temuanFromMessage(message, 'sop/kantor/a.md', 'kantor/a'))).toEqual([
    { aturan: 'prosedur/no-ganda', tingkat, sop: 'kantor/a', berkas: 'sop/kantor/a.md', baris: 7, kolom: 3, nilai: '2', pesan: 'Pesan', saran: 'Saran', peraturan: null },
  ]);
});

test('a finding without a place stands at the beginning of its file', () => {
  const file = new VFile();
  report(file, 'galat', { aturan: 'a/b', posisi: null, pesan: 'Pesan' });
  expect(file.messages.map((message) => temuanFromMessage(message, 'situs.yaml', null))).toEqual([
    { aturan: 'a/b', tingkat: 'galat', sop: null, berkas: 'situs.yaml', baris: 1, kolom: 1, nilai: null, pesan: 'Pesan', saran: null, peraturan: null },
  ]);
});

test('findings are ordered by file, line, column, gravity and rule', () => {
  const temuan = (berkas: string, baris: number, kolom: number, tingkat: Tingkat, aturan: string): Temuan => ({ aturan, tingkat, sop: null, berkas, baris, kolom, nilai: null, pesan: '', saran: null, peraturan: null });
  const ordered = [
    temuan('a', 2, 9, 'info', 'z'),
    temuan('a', 10, 1, 'info', 'z'),
    temuan('a', 10, 2, 'galat', 'y'),
    temuan('a', 10, 2, 'galat', 'z'),
    temuan('a', 10, 2, 'peringatan', 'a'),
    temuan('a', 10, 2, 'info', 'a'),
    temuan('b', 1, 1, 'galat', 'a'),
  ];
  expect([...ordered].reverse().sort(compareTemuan)).toEqual(ordered);
});
