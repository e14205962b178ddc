import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTerms } from '../../src/glosarium/find-terms.ts';
import { indexTerms, meaningOf } from '../../src/glosarium/term-index.ts';
import { buildGlosarium } from '../../src/glosarium/glosarium.ts';
import { terms } from './example-terms.ts';

const found = (text: string): string[] => findTerms(text, terms).map(({ term }) => term.kata);

describe('findTerms', () => {
  test.each<[string, string[]]>([
    ['Menyusun SOP baru.', ['SOP']],
    ['(SOP)', ['SOP']],
    ['SOP, PK; SOP', ['SOP', 'PK', 'SOP']],
    ['Kepala Dinas PMK dan Dinas lain', ['Dinas PMK', 'Dinas']],
    ['Kasubag dan Kasubbag dan Ka. Sub', ['Kasubag', 'Kasubbag', 'Ka. Sub']],
    ['E-Kin', ['E-Kin']],
    ['SOP/PK', ['SOP', 'PK']],
    ['PK-nya', ['PK']],
    // Another case, a part of a word, a part of a number or of another name.
    ['sop Sop pk', []],
    ['SOPs NonPK PK2', []],
    ['SOP-011/SETDA', []],
    ['060/SOP/2021', []],
    ['E-PK', []],
    ['Dinas-PMK', ['Dinas']],
    ['', []],
  ])('%s → %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('takes a long text with many terms in one pass', () => {
    const many = indexTerms(buildGlosarium(Array.from({ length: 2000 }, (_, i) => ({ istilah: `Istilah ${i}`, kepanjangan: `Arti ${i}`, sinonim: [] })), '/'));
    expect(findTerms('Istilah 7 dan kata lain. '.repeat(2000), many)).toHaveLength(2000);
  });
});

test('a term that several entries claim keeps all its meanings', () => {
  const [place] = findTerms('PK', terms);
  expect(place && meaningOf(place.term)).toBe('Perjanjian Kinerja, atau Pegawai Kontrak');
});

test('a place is where the word stands, and none is found without terms', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('SOP', 'PK', 'Dinas PMK', 'Kasubag', ' ', '-', '/', '(x)', 'é'), fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (teks) => {
    for (const { start, end, term } of findTerms(teks, terms)) expect(teks.slice(start, end)).toBe(term.kata);
    expect(findTerms(teks, indexTerms([]))).toEqual([]);
  }));
});
