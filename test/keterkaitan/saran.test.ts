import { describe, expect, test } from 'vitest';
import { inCaseOf, nearestWords } from '../../src/keterkaitan/known-words.ts';
import { createSaran } from '../../src/keterkaitan/saran.ts';
import { sopWith } from './example.ts';

const usedOnce = (...words: string[]): Map<string, number> => new Map(words.map((word) => [word, 1]));
const KNOWN = usedOnce('renstra', 'rencana', 'laporan', 'kinerja', 'evaluasi', 'monitoring', 'penyusunan');

test('a slip of the pen is a letter left out, added, changed, or two that changed places', () => {
  const wrong = new Set(['rentra', 'renstrra', 'renstru', 'lapoarn', 'bencana', 'evaluator', 'skp', 'kinerja2', 'kinerja']);
  expect(Object.fromEntries(nearestWords(wrong, KNOWN))).toEqual({ rentra: ['renstra'], renstrra: ['renstra'], renstru: ['renstra'], lapoarn: ['laporan'] });
  expect(nearestWords(new Set(), KNOWN).size).toBe(0);
  expect(nearestWords(new Set(['laporam']), usedOnce('laporaw', 'laporan')).get('laporam')).toEqual(['laporan', 'laporaw']);
});

test("another author's slip is no right word: the one most used comes first", () => {
  const known = new Map([['kineja', 1], ['kinerja', 80]]);
  expect(nearestWords(new Set(['kinrja']), known).get('kinrja')).toEqual(['kinerja', 'kineja']);
});

test.each([['Rentra', 'Renstra'], ['RENTRA', 'RENSTRA'], ['rentra', 'renstra']])('%s → %s', (written, expected) => {
  expect(inCaseOf(written, 'renstra')).toBe(expected);
});

describe('what is offered to an author', () => {
  const all = [sopWith('kantor/lkj', 'Penyusunan Laporan Kinerja'), sopWith('kantor/renja', 'Penyusunan Rencana Kinerja (Renja)'), sopWith('kantor/arsip', 'Pengarsipan'), sopWith('dinas/ukur', 'Pengukuran Kinerja')];
  const suggest = (teks: string, others: string[] = []): unknown[] => {
    const lost = [teks, ...others].map((one) => ({ unit: 'kantor', teks: one }));
    return createSaran(all, lost, new Map([...KNOWN, ...usedOnce('pengarsipan', 'pengukuran', 'tahunan')]))({ unit: 'kantor', teks });
  };

  test('a misspelt word, as it was written', () => {
    expect(suggest('SOP Monitoring dan Evaluasi Rentra')).toEqual([{ jenis: 'kata', tertulis: 'Rentra', seharusnya: 'Renstra' }]);
  });

  test('but not one that several rujukan use', () => {
    expect(suggest('SOP Monitoring Rentra', ['SOP Evaluasi Rentra'])).toEqual([]);
  });

  test('names of the unit with most words in common, the nearest first', () => {
    expect(suggest('SOP Penyusunan Rencana Kinerja Tahunan (RKT)')).toMatchObject([{ jenis: 'sop', id: 'kantor/renja' }]);
    expect(suggest('Penyusunan Laporan Tahunan')).toEqual([{ jenis: 'sop', id: 'kantor/lkj', nama: 'Penyusunan Laporan Kinerja' }]);
    expect(suggest('SOP Pengarsipn')).toEqual([{ jenis: 'kata', tertulis: 'Pengarsipn', seharusnya: 'Pengarsipan' }, { jenis: 'sop', id: 'kantor/arsip', nama: 'Pengarsipan' }]);
  });

  test('words run together', () => {
    expect(suggest('SOP Penyusunan LaporanKinerja')).toMatchObject([{ jenis: 'sop', id: 'kantor/lkj' }]);
  });

  test('nothing of another unit, and nothing far off', () => {
    expect(suggest('SOP Pengukuran Kinerja')).toEqual([]);
    expect(suggest('SOP Perjalanan Dinas')).toEqual([]);
  });
});
