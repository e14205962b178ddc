import { expect, test } from 'vitest';
import { buildGlosarium } from '../../src/glosarium/glosarium.ts';
import { readSopTerms, usesTerms } from '../../src/glosarium/sop-terms.ts';
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

test('tells which terms stand in its names, boxes and langkah', () => {
  expect([...readSopTerms(sop, terms)].map(({ kata }) => kata).sort()).toEqual(['ATK', 'LKj', 'RKT']);
  expect([...readSopTerms({ ...base, nama: 'Rapat', judulProsedur: null, pelaksana: [{ id: 'a', nama: 'Tim LKj', posisi: { baris: 1, kolom: 1 } }] }, terms)].map(({ kata }) => kata)).toEqual(['LKj']);
  expect(usesTerms(sop, terms)).toBe(true);
  expect(usesTerms(base, terms)).toBe(false);
  expect(usesTerms(sop, indexTerms([]))).toBe(false);
});

test('an SOP uses a term in short or in full', () => {
  const inFull = { ...base, nama: 'Penyusunan laporan kinerja' };
  const uses = findUses([{ sop }, { sop: inFull }], glosarium, terms);
  expect(uses.get('lkj')).toEqual([{ sop }, { sop: inFull }]);
  expect(uses.get('rkt')).toEqual([{ sop }]);
});
