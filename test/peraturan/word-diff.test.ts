import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords, type WordPiece } from '../../src/peraturan/word-diff.ts';
import { normalizeText } from '../../src/sop/text.ts';

/** Pieces in one line: `sama -hilang- +tambahan+`. */
function written(pieces: readonly WordPiece[]): string {
  const signs = { sama: '', hilang: '-', tambahan: '+' };
  return pieces.map(({ kind, teks }) => `${signs[kind]}${teks}${signs[kind]}`).join(' ');
}

describe('diffWords', () => {
  it.each([
    ['Pengelolaan Keuangan Daerah', 'Pengelolaan Keuangan Daerah', 'Pengelolaan Keuangan Daerah'],
    ['Tata Cara Reviu atas Laporan', 'Tata Cara Review atas Laporan', 'Tata Cara -Reviu- +Review+ atas Laporan'],
    ['Pemerintahan Daerah', 'Pemerintah Daerah', '-Pemerintahan- +Pemerintah+ Daerah'],
    ['a b c d e', 'a c d x e', 'a -b- c d +x+ e'],
    ['Pengendalian, dan Evaluasi', 'pengendalian Evaluasi', 'pengendalian -dan- Evaluasi'],
    ['', 'baru saja', '+baru saja+'],
    ['lama sekali', '', '-lama sekali-'],
    ['', '', ''],
  ])('%j → %j', (from, to, expected) => {
    expect(written(diffWords(from, to))).toBe(expected);
  });

  it('sets case and punctuation aside and shows what the second text writes', () => {
    expect(diffWords('Kedudukan, Susunan Organisasi', 'KEDUDUKAN SUSUNAN ORGANISASI')).toEqual([{ kind: 'sama', teks: 'KEDUDUKAN SUSUNAN ORGANISASI' }]);
  });

  it('loses no word of either text, in their order, and marks no word that both share at the same place', () => {
    const text = fc.array(fc.constantFrom('tata', 'cara', 'Evaluasi', 'kinerja,', '—', 'daerah'), { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (from, to) => {
        const pieces = diffWords(from, to);
        const without = (kind: WordPiece['kind']): string => pieces.filter((one) => one.kind !== kind).map(({ teks }) => teks).join(' ');
        expect(without('hilang')).toBe(to);
        expect(normalizeText(without('tambahan'))).toBe(normalizeText(from));
        if (from === to) expect(pieces.every(({ kind }) => kind === 'sama')).toBe(true);
      }),
    );
  });

  it('compares very long texts as wholes between their common ends', () => {
    const long = (word: string): string => `awal ${`${word} `.repeat(5000)}akhir`;
    expect(diffWords(long('lama'), long('baru')).map(({ kind, teks }) => [kind, teks.split(' ').length])).toEqual([
      ['sama', 1],
      ['hilang', 5000],
      ['tambahan', 5000],
      ['sama', 1],
    ]);
  });
});
