import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/search/words.ts';

const katas = (text: string): string[] => wordsOf(text).map(({ kata }) => kata);

it.each(['19710726 199902 1 001', '19710726.199902.1.001', '197107261999021001'])('reads the NIP %s as one word', (nip) => {
  expect(wordsOf(`NIP ${nip}, Pembina`).map(({ kata }) => kata)).toEqual(['nip', '197107261999021001', 'pembina']);
});

it('reads a NIP of which the first parts are typed', () => {
  expect(wordsOf('19710726 199902').map(({ kata }) => kata)).toEqual(['19710726199902']);
  expect(wordsOf('Nomor 29 Tahun 2014').map(({ kata }) => kata)).toEqual(['nomor', '29', 'tahun', '2014']);
});

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
