import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotateFirstUse, findTerms, keepFirstUses, placesWithin } from '../../src/glosarium/first-use.ts';
import { buildGlosarium } from '../../src/glosarium/glosarium.ts';
import { indexTerms, meaningOf } from '../../src/glosarium/term-index.ts';

const glosarium = buildGlosarium(
  [
    { istilah: 'SOP', kepanjangan: 'Standar Operasional Prosedur', sinonim: [] },
    { istilah: 'PK', kepanjangan: 'Perjanjian Kinerja', sinonim: [] },
    { istilah: 'PK', kepanjangan: 'Pegawai Kontrak', sinonim: [] },
    { istilah: 'Dinas PMK', kepanjangan: 'Dinas Pemberdayaan', sinonim: [] },
    { istilah: 'Dinas', kepanjangan: 'Perangkat daerah', sinonim: [] },
    { istilah: 'Kasubbag', kepanjangan: 'Kepala Sub Bagian', sinonim: ['Kasubag', 'Ka. Sub'] },
    { istilah: 'E-Kin', kepanjangan: 'Kinerja Elektronik', sinonim: [] },
    { istilah: '(x)', kepanjangan: 'dalam kurung', sinonim: [] },
    { istilah: 'constructor', kepanjangan: 'kata biasa', sinonim: [] },
  ],
  '/',
);
const terms = indexTerms(glosarium);
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

test('only the first use is kept, whatever its spelling, and none in a link', () => {
  const seen = new Set<string>();
  expect(annotateFirstUse('Kasubag memberi SOP kepada Kasubbag', terms, seen).map(({ teks, at }) => [teks, at?.term.kata ?? null])).toEqual([
    ['Kasubag', 'Kasubag'], [' memberi ', null], ['SOP', 'SOP'], [' kepada Kasubbag', null],
  ]);
  expect(annotateFirstUse('SOP', terms, seen)).toEqual([{ teks: 'SOP', at: null }]);
  const fresh = new Set<string>();
  expect(keepFirstUses(findTerms('SOP dan SOP', terms), fresh, [{ start: 0, end: 3 }])).toMatchObject([{ start: 8, end: 11 }]);
});

test('places are counted from the start of their stretch', () => {
  expect(placesWithin(findTerms('SOP dan PK', terms), 4, 10)).toMatchObject([{ start: 4, end: 6 }]);
});

test('the parts together are always the text as it is written', () => {
  const text = fc.array(fc.oneof(fc.constantFrom('SOP', 'PK', 'Dinas PMK', 'Kasubag', ' ', '-', '/', '(x)', 'é'), fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (teks) => {
    const parts = annotateFirstUse(teks, terms, new Set());
    expect(parts.map((part) => part.teks).join('')).toBe(teks);
    for (const { teks: word, at } of parts) if (at) expect(word).toBe(at.term.kata);
  }));
});
