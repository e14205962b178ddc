import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSpaces, isNone, normalizeText, slugify } from '../../src/sop/text.ts';

describe('isNone', () => {
  test.each(['', ' ', '\t\n', '-', '–', '—', '_', ' - ', ' – '])('%j means none', (teks) => {
    expect(isNone(teks)).toBe(true);
  });

  test.each(['--', '- -', '-1', '0', 'tidak ada', '.', '●', '_x'])('%j is a text', (teks) => {
    expect(isNone(teks)).toBe(false);
  });
});

describe('normalizeText', () => {
  test.each([
    ['PENCATATAN & PENDATAAN', 'pencatatan pendataan'],
    ['Peralatan / Perlengkapan :', 'peralatan perlengkapan'],
    ['  No. ', 'no'],
    ['Kafé', 'kafe'],
    ['漢字', '漢字'],
  ])('%j → %j', (teks, result) => {
    expect(normalizeText(teks)).toBe(result);
  });

  test('a normalised text stays as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (teks) => normalizeText(normalizeText(teks)) === normalizeText(teks)));
  });
});

describe('slugify', () => {
  test.each([
    ['Kabag Perencanaan & Keuangan', 'kabag-perencanaan-keuangan'],
    ['PENYUSUNAN RENCANA KINERJA (RENJA)', 'penyusunan-rencana-kinerja-renja'],
    ['漢字', 'sop'],
    ['…', 'sop'],
  ])('%j → %j', (teks, result) => {
    expect(slugify(teks, 'sop')).toBe(result);
  });

  test('gives only what may stand in an address', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (teks) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slugify(teks, 'sop'))));
  });
});

test('foldSpaces makes one blank of every run of white space', () => {
  expect(foldSpaces('  dua\u00a0 \n\tkata  ')).toBe('dua kata');
});
