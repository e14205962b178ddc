import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/search/words.ts';

const katas = (text: string): string[] => wordsOf(text).map(({ kata }) => kata);

describe('wordsOf', () => {
  it('joins compounds however they are written', () => {
    expect(katas('tanda tangan')).toEqual(['tandatangan']);
    expect(katas('ditanda tangani')).toEqual(['ditandatangani']);
    expect(katas('Wali Kota')).toEqual(['walikota']);
    expect(katas('E-Kino, e kino, ekino')).toEqual(['ekino', 'ekino', 'ekino']);
    expect(katas('Sub Bagian')).toEqual(['subbag']);
  });

  it('gives the spellings of an office one form', () => {
    expect(katas('Kasubag, Kasubbag, kasub bag')).toEqual(['kasubbag', 'kasubbag', 'kasubbag']);
  });

  it('leaves out function words and leading noughts', () => {
    expect(katas('SOP-013 dan yang 071/02')).toEqual(['sop', '13', '71', '2']);
  });

  it('says where each word stands', () => {
    const text = 'Data ü IKU, tanda tangan';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Data', 'ü', 'IKU', 'tanda tangan']);
  });

  it('takes any text', () => {
    expect(katas('')).toEqual([]);
    expect(katas('§ — … 😀')).toEqual([]);
    expect(katas('القانون Peraturan')).toEqual(['القانون', 'peraturan']);
  });
});
