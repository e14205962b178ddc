import { expect, test } from 'vitest';
import { createDokumenReader, findMungkin, isTelling, sharedDokumen } from '../../src/keterkaitan/dokumen.ts';
import type { Mungkin } from '../../src/keterkaitan/relasi.ts';
import { sopWith, type LangkahInput } from './example.ts';

function mungkin(sops: Record<string, LangkahInput[]>, isRelated: (a: string, b: string) => boolean = () => false): Mungkin[] {
  const read = createDokumenReader();
  return findMungkin(Object.entries(sops).map(([id, langkah]) => ({ id, dokumen: read(sopWith(id, id, { langkah })) })), isRelated);
}

test.each([
  ['laporan kinerja', true], ['dokumen renja', true], ['data kinerja triwulan', true], ['nota dinas', false], ['undangan rapat', false],
  ['disposisi', false], ['renja', false], ['atk', false], ['dokumen 2', false], ['struktur organisasi', false], ['berkas diperiksa', false], ['', false],
])('%j tells something: %s', (key, expected) => {
  expect(isTelling(key)).toBe(expected);
});

test('what one SOP makes and another needs may belong together', () => {
  expect(mungkin({ a: [{ hasil: ['Laporan  Kinerja', 'Disposisi'] }], b: [{ perlu: ['- laporan kinerja', 'Disposisi'] }], c: [] })).toEqual([{ dari: 'a', ke: 'b', dokumen: ['Laporan Kinerja'] }]);
});

test.each<[string, Record<string, LangkahInput[]>]>([
  ['it makes it itself', { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ hasil: ['Laporan Kinerja'] }, { perlu: ['Laporan Kinerja'] }] }],
  ['more than three make it', { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ hasil: ['Laporan Kinerja'] }], c: [{ hasil: ['Laporan Kinerja'] }], d: [{ hasil: ['Laporan Kinerja'] }], e: [{ perlu: ['Laporan Kinerja'] }] }],
  ['an everyday paper', { a: [{ hasil: ['Nota Dinas'] }], b: [{ perlu: ['Nota Dinas'] }] }],
  ['one word', { a: [{ hasil: ['Renja'] }], b: [{ perlu: ['Renja'] }] }],
  ['only alike', { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ perlu: ['Laporan Kinerja Triwulan'] }] }],
  ['a dash', { a: [{ hasil: ['-'] }], b: [{ perlu: ['-'] }] }],
])('not: %s', (_, sops) => {
  expect(mungkin(sops)).toEqual([]);
});

test('nor when they refer to each other already', () => {
  const sops = { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ perlu: ['Laporan Kinerja'] }] };
  expect(mungkin(sops, (a, b) => a === 'a' && b === 'b')).toEqual([]);
});

test('documents that both handle', () => {
  const read = createDokumenReader();
  const a = read(sopWith('k/a', 'A', { langkah: [{ perlu: ['Data Kinerja', 'ATK', 'Data IKU'], hasil: ['Laporan Kinerja'] }] }));
  const b = read(sopWith('k/b', 'B', { langkah: [{ perlu: ['LAPORAN KINERJA', 'ATK'], hasil: ['data kinerja'] }] }));
  expect(sharedDokumen(a, b)).toEqual(['Laporan Kinerja', 'Data Kinerja']);
});
