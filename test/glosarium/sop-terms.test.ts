import { expect, test } from 'vitest';
import { buildGlosarium } from '../../src/glosarium/glosarium.ts';
import { readSopTerms } from '../../src/glosarium/sop-terms.ts';
import { indexTerms } from '../../src/glosarium/term-index.ts';
import { findUses } from '../../src/glosarium/uses.ts';
import { example } from '../kepatuhan/example.ts';

const glosarium = buildGlosarium(
  [
    { istilah: 'RKT', kepanjangan: 'Rencana Kinerja Tahunan', sinonim: [] },
    { istilah: 'LKj', kepanjangan: 'Laporan Kinerja', sinonim: [] },
    { istilah: 'ATK', kepanjangan: 'Alat Tulis Kantor', sinonim: [] },
  ],
  '/',
);
const terms = indexTerms(glosarium);
const base = example();
const langkah = base.langkah.map((l, i) => (i === 0 ? { ...l, kegiatan: 'Menyusun LKj dan RKT' } : { ...l, kegiatan: 'Memeriksa LKj' }));
const peringatan = { ...base.kotak.peringatan, butir: [{ no: 1, teks: 'RKT disimpan', posisi: { baris: 1, kolom: 1 }, runs: [] }] };
const sop = { ...base, nama: 'Penyusunan ATK', kotak: { ...base.kotak, peringatan }, langkah };

test('marks the first use in reading order: boxes before langkah', () => {
  const { first, all } = readSopTerms(sop, terms);
  expect([...first].map(([text, places]) => [text, places.map(({ term }) => term.kata)])).toEqual([['peringatan:0', ['RKT']], [`kegiatan:${langkah[0]?.urutan}`, ['LKj']]]);
  // The title has a term too; it is told in the list of the page only.
  expect(all.map(({ kata }) => kata)).toEqual(['ATK', 'LKj', 'RKT']);
});

test('a linked text leaves the mark to the next use', () => {
  const { first } = readSopTerms(sop, terms, (text) => (text === 'peringatan:0' ? [{ start: 0, end: 12 }] : []));
  expect([...first.keys()]).toEqual([`kegiatan:${langkah[0]?.urutan}`]);
});

test('no glossary, no terms', () => {
  expect(readSopTerms(sop, indexTerms([]))).toEqual({ first: new Map(), all: [] });
});

test('an SOP uses a term in short or in full', () => {
  const inFull = { ...base, nama: 'Penyusunan laporan kinerja' };
  const uses = findUses([{ sop }, { sop: inFull }], glosarium, terms);
  expect(uses.get('lkj')).toEqual([{ sop }, { sop: inFull }]);
  expect(uses.get('rkt')).toEqual([{ sop }]);
});
