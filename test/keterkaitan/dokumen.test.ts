import { expect, test } from 'vitest';
import { createDokumenReader, dokumenKey, findMungkin, isTelling, sharedDokumen } from '../../src/keterkaitan/dokumen.ts';
import type { Mungkin } from '../../src/keterkaitan/relasi.ts';
import { sopWith, type LangkahInput } from './example.ts';

function mungkin(sops: Record<string, LangkahInput[]>, isRelated: (a: string, b: string) => boolean = () => false): Mungkin[] {
  const read = createDokumenReader();
  return findMungkin(Object.entries(sops).map(([id, langkah]) => ({ id, nama: id, dokumen: read(sopWith(id, id, { langkah })) })), isRelated);
}

test.each([
  ['laporan kinerja', true], ['dokumen renja', true], ['data kinerja triwulan', true], ['nota dinas', false], ['undangan rapat', false],
  ['disposisi', false], ['renja', false], ['atk', false], ['dokumen 2', false], ['struktur organisasi', false], ['berkas diperiksa', false], ['', false],
])('%j tells something: %s', (key, expected) => {
  expect(isTelling(key)).toBe(expected);
});

test('what one SOP makes and another needs may belong together', () => {
  expect(mungkin({ a: [{ hasil: ['Laporan  Kinerja', 'Disposisi'] }], b: [{ perlu: ['- laporan  kinerja', 'Disposisi'] }], c: [] })).toEqual([{ dari: 'a', ke: 'b', dokumen: ['laporan kinerja'] }]);
});

test.each<[string, Record<string, LangkahInput[]>]>([
  ['it makes it itself', { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ hasil: ['Laporan Kinerja'] }, { perlu: ['Laporan Kinerja'] }] }],
  ['more than three make it', { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ hasil: ['Laporan Kinerja'] }], c: [{ hasil: ['Laporan Kinerja'] }], d: [{ hasil: ['Laporan Kinerja'] }], e: [{ perlu: ['Laporan Kinerja'] }] }],
  ['an everyday paper', { a: [{ hasil: ['Nota Dinas'] }], b: [{ perlu: ['Nota Dinas'] }] }],
  ['one word', { a: [{ hasil: ['Renja'] }], b: [{ perlu: ['Renja'] }] }],
  ['both merely pass it on', { a: [{ perlu: ['Laporan Kinerja'], hasil: ['Laporan Kinerja'] }], b: [{ perlu: ['Laporan Kinerja'], hasil: ['Laporan Kinerja'] }] }],
  ['a paper of any kegiatan', { a: [{ hasil: ['Data-data Kegiatan'] }], b: [{ perlu: ['Data kegiatan'] }] }],
  ['only alike', { a: [{ hasil: ['Laporan Kinerja'] }], b: [{ perlu: ['Laporan Kinerja Triwulan'] }] }],
  ['a dash', { a: [{ hasil: ['-'] }], b: [{ perlu: ['-'] }] }],
])('not: %s', (_, sops) => {
  expect(mungkin(sops)).toEqual([]);
});

test.each([
  ['data iku', ['Data IKU', 'Data-data IKU', 'Konsep Data IKU', 'Data IKU yang telah disetujui', 'Draft konsep data-data IKU yg sudah di tanda tangani']],
  ['renja', ['Renja', 'Draf Renja', 'Dokumen Renja yang telah ditandatangani']],
  ['konsep', ['Konsep']],
  ['daftar data iku', ['Daftar data IKU yang telah disetujui']],
])('%s is written in many ways', (key, ways) => {
  expect(ways.map(dokumenKey)).toEqual(ways.map(() => key));
});

test('what is needed before it is made comes from elsewhere, even where it is handed on', () => {
  expect(mungkin({ a: [{ hasil: ['Konsep Data IKU'] }, { perlu: ['Data-data IKU'], hasil: ['Data-data IKU'] }], b: [{ perlu: ['Data IKU'], hasil: ['Data IKU'] }] })).toEqual([{ dari: 'a', ke: 'b', dokumen: ['Data IKU'] }]);
});

test('what an SOP bears in its name comes from it, though another one writes it as an output', () => {
  const ukur = [{ hasil: ['Data IKU'] }, { perlu: ['Data IKU'] }];
  expect(mungkin({ 'Pengumpulan Data IKU': [{ hasil: ['Data-data IKU'] }], b: ukur })).toEqual([{ dari: 'Pengumpulan Data IKU', ke: 'b', dokumen: ['Data IKU'] }]);
  expect(mungkin({ a: [{ hasil: ['Data-data IKU'] }], b: ukur })).toEqual([]);
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
