import { expect, test } from 'vitest';
import { createWordTrie } from '../../src/kepatuhan/word-trie.ts';
import { splitWords } from '../../src/sop/split-words.ts';

const trie = createWordTrie([['penyusunan laporan kinerja', 1], ['penyusunan laporan kinerja tahunan', 2], ['laporan kinerja', 3]]);

test.each<[string, unknown[]]>([
  ['maka Penyusunan LAPORAN\nKinerja tidak berjalan', [[1, 'Penyusunan LAPORAN\nKinerja', 'maka', 'tidak']]],
  ['Penyusunan Laporan Kinerja Tahunan', [[2, 'Penyusunan Laporan Kinerja Tahunan', null, null]]],
  ['SOP "Penyusunan Laporan Kinerja", lalu', [[1, 'Penyusunan Laporan Kinerja', 'sop', null]]],
  ['laporan kinerja; penyusunan-laporan kinerja.', [[3, 'laporan kinerja', null, null], [1, 'penyusunan-laporan kinerja', null, null]]],
  ['Penyusunan Laporan laporan kinerja', [[3, 'laporan kinerja', 'laporan', null]]],
  ['Penyusunan Laporan', []],
  ['laporan kinerjanya', []],
  ['', []],
])('%j', (teks, expected) => {
  expect(trie.find(splitWords(teks)).map(({ value, written, before, after }) => [value, written, before, after])).toEqual(expected);
});

test('accents are folded as in names', () => {
  expect(createWordTrie([['resume', true]]).find(splitWords('Résumé'))).toHaveLength(1);
});
