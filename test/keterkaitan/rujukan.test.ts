import { expect, test } from 'vitest';
import { readRujukan } from '../../src/keterkaitan/rujukan.ts';
import { createFinder } from '../../src/keterkaitan/resolve.ts';
import { sopWith } from './example.ts';

const OTHERS = [sopWith('kantor/n1', 'Perjanjian', { nomor: 'SOP-013/SETDA' }), sopWith('kantor/n2', 'Rencana', { nomor: 'SOP-015/SETDA' }), sopWith('kantor/a', 'Pengukuran Kinerja'), sopWith('kantor/b', 'Pelaporan; Evaluasi'), sopWith('kantor/c', 'Penyusunan Rencana dan SOP Kerja'), sopWith('kantor/d', 'Arsip'), sopWith('kantor/e', 'Arsip')];

function read(...rujukan: string[]): [string, string | null][] {
  const sop = sopWith('kantor/x', 'Contoh', { rujukan });
  return readRujukan(sop, createFinder([sop, ...OTHERS])).map(({ butir, start, end, teks, ke }) => {
    expect(sop.kotak.keterkaitan.butir[butir]?.teks.slice(start, end)).toBe(teks);
    return [teks, ke];
  });
}

test.each<[string, string, [string, string | null][]]>([
  ['one', 'SOP Pengukuran Kinerja', [['SOP Pengukuran Kinerja', 'kantor/a']]],
  ['a name with a semicolon is looked up whole', 'SOP Pelaporan; Evaluasi', [['SOP Pelaporan; Evaluasi', 'kantor/b']]],
  ['a name with "dan SOP" too', 'SOP Penyusunan Rencana dan SOP Kerja.', [['SOP Penyusunan Rencana dan SOP Kerja', 'kantor/c']]],
  ['several at semicolons', 'SOP Pengukuran Kinerja; SOP Lain; dan Arsip Baru', [['SOP Pengukuran Kinerja', 'kantor/a'], ['SOP Lain', null], ['Arsip Baru', null]]],
  ['several SOPs in a sentence', 'SOP Lain, SOP Pengukuran Kinerja dan SOP Baru', [['SOP Lain', null], ['SOP Pengukuran Kinerja', 'kantor/a'], ['SOP Baru', null]]],
  ['several numbers', 'SOP-015/SETDA dan SOP-013/SETDA', [['SOP-015/SETDA', 'kantor/n2'], ['SOP-013/SETDA', 'kantor/n1']]],
  ['several numbers, one of them missing', 'SOP 015/SETDA, SOP 016/SETDA & SOP 013/SETDA', [['SOP 015/SETDA', 'kantor/n2'], ['SOP 016/SETDA', null], ['SOP 013/SETDA', 'kantor/n1']]],
  ['numbers and the name of one', 'SOP-013/SETDA, 060/1 dan SOP Pengukuran Kinerja', [['SOP-013/SETDA', 'kantor/n1'], ['060/1', null], ['SOP Pengukuran Kinerja', 'kantor/a']]],
  ['numbers with their names', 'SOP-015/SETDA tentang Rencana dan SOP-013/SETDA tentang Perjanjian', [['SOP-015/SETDA tentang Rencana', 'kantor/n2'], ['SOP-013/SETDA tentang Perjanjian', 'kantor/n1']]],
  ['exact names without SOP before each', 'SOP Pengukuran Kinerja dan Perjanjian', [['SOP Pengukuran Kinerja', 'kantor/a'], ['Perjanjian', 'kantor/n1']]],
  ['"dan" in a name of which one half is there', 'SOP Pengukuran Kinerja dan Evaluasi', [['SOP Pengukuran Kinerja dan Evaluasi', null]]],
  ['commas alone never part', 'Pemeriksaan, Pengukuran Kinerja', [['Pemeriksaan, Pengukuran Kinerja', null]]],
  ['lines of which one is there', 'Monitoring\nPengukuran Kinerja', [['Monitoring', null], ['Pengukuran Kinerja', 'kantor/a']]],
  ['lines that each begin with SOP', 'SOP Lain\nSOP Baru', [['SOP Lain', null], ['SOP Baru', null]]],
  ['a name broken over two lines', 'SOP Penyusunan\nRencana Kerja', [['SOP Penyusunan\nRencana Kerja', null]]],
  ['a nested list', 'SOP terkait:\n- SOP Lain\n1. SOP Pengukuran Kinerja', [['SOP Lain', null], ['SOP Pengukuran Kinerja', 'kantor/a']]],
  ['none', '-', []],
  ['none in words', 'Tidak ada.', []],
  ['nothing but signs', ';;', []],
])('%s', (_, teks, expected) => {
  expect(read(teks)).toEqual(expected);
});

test('items keep their places, and what several share names none', () => {
  const sop = sopWith('kantor/x', 'Contoh', { rujukan: ['–', 'SOP Arsip', 'SOP Contoh'] });
  expect(readRujukan(sop, createFinder([sop, ...OTHERS]))).toMatchObject([
    { butir: 1, ke: null, ganda: ['kantor/d', 'kantor/e'], diri: false },
    { butir: 2, ke: 'kantor/x', ganda: [], diri: true },
  ]);
});
