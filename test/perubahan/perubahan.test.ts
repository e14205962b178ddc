import { expect, test } from 'vitest';
import { toTimestamp, writeAtom } from '../../src/perubahan/atom.ts';
import { listPerubahan } from '../../src/perubahan/perubahan.ts';
import type { Sop, TanggalName } from '../../src/sop/schema.ts';
import { example } from '../kepatuhan/example.ts';

const NONE: Sop['tanggal'] = { pembuatan: null, revisi: null, efektif: null, pengesahan: null, tinjauan: null };
const dated = (id: string, dates: Partial<Record<TanggalName, string>>, status: Sop['status'] = 'berlaku') => ({
  sop: example({ id, status, tanggal: { ...NONE, ...Object.fromEntries(Object.entries(dates).map(([nama, iso]) => [nama, { iso, teks: iso, posisi: { baris: 1, kolom: 1 } }])) } }),
});
const list = (...all: ReturnType<typeof dated>[]) => listPerubahan(all, '2024-06-01').map(({ item, jenis, nama, tanggal }) => [item.sop.id, jenis, nama, tanggal]);

test('the latest change comes first; equal dates stand in the order of the ids', () => {
  expect(list(dated('a/2', { efektif: '2021-09' }), dated('a/1', { efektif: '2021-09' }), dated('a/3', { pembuatan: '2020', revisi: '2024-05-20' }))).toEqual([
    ['a/3', 'direvisi', 'revisi', '2024-05-20'], ['a/1', 'baru', 'efektif', '2021-09'], ['a/2', 'baru', 'efektif', '2021-09'],
  ]);
});

test('a date in the future is a plan, and a revision before the start none', () => {
  expect(list(dated('a/1', { pembuatan: '2024-01', efektif: '2024-12-31' }))).toEqual([['a/1', 'baru', 'pembuatan', '2024-01']]);
  expect(list(dated('a/1', { efektif: '2023-02', revisi: '2027-02' }))).toEqual([['a/1', 'baru', 'efektif', '2023-02']]);
  expect(list(dated('a/1', { efektif: '2023-02', revisi: '2022' }))).toEqual([['a/1', 'baru', 'efektif', '2023-02']]);
});

test('drafts, revoked SOPs and those without a date are not news', () => {
  expect(list(dated('a/1', { efektif: '2023' }, 'draf'), dated('a/2', { efektif: '2023' }, 'dicabut'), dated('a/3', {}))).toEqual([]);
});

test('a date of any precision is a full time stamp', () => {
  expect(['2021', '2021-09', '2021-09-07'].map(toTimestamp)).toEqual(['2021-01-01T00:00:00Z', '2021-09-01T00:00:00Z', '2021-09-07T00:00:00Z']);
});

test('the feed is escaped', () => {
  const feed = writeAtom({ id: 'tag:x,2026:/', title: 'A & <B>\u0000"', author: "O'", url: '/?a=1&b', self: '/f', updated: '2024-01-01T00:00:00Z', entries: [] });
  expect(feed).toContain('<title>A &amp; &lt;B&gt;&quot;</title>');
  expect(feed).toContain('<name>O&apos;</name>');
  expect(feed).toContain('href="/?a=1&amp;b"');
});
