import { describe, expect, test } from 'vitest';
import { applyKecualikan, checkAll } from '../../src/kepatuhan/check-all.ts';
import type { Sop } from '../../src/sop/schema.ts';
import { example } from './example.ts';

const sop = (slug: string, changes: Partial<Sop> = {}): Sop => example({ id: `kantor/${slug}`, slug, berkas: `sop/kantor/${slug}.md`, nama: slug.toUpperCase(), nomor: `065/${slug}`, ...changes });
const summary = (all: readonly Sop[]): unknown[] => checkAll(all).map(({ sop: id, aturan, nilai, pesan }) => [id, aturan, nilai, pesan]);

describe('identitas/nomor-ganda', () => {
  test('each SOP that shares its nomor is told, with the names of all', () => {
    const pesan = 'Nomor ini dipakai 2 SOP: A, C';
    expect(summary([sop('a', { nomor: '7/SOP' }), sop('b'), sop('c', { nomor: '7 / SOP' })])).toEqual([
      ['kantor/a', 'identitas/nomor-ganda', '7/SOP', pesan],
      ['kantor/c', 'identitas/nomor-ganda', '7 / SOP', pesan],
    ]);
  });

  test('one nomor in two units is not shared', () => {
    const others = { nomor: '7/SOP', unit: 'lain', id: 'lain/b', slug: 'b' };
    expect(summary([sop('a', { nomor: '7/SOP' }), sop('b', others)])).toEqual([]);
  });

  test('no nomor and a dash are not shared', () => {
    const aturan = checkAll([sop('a', { nomor: null }), sop('b', { nomor: null }), sop('c', { nomor: '-' }), sop('d', { nomor: '-' })]).map((t) => t.aturan);
    expect(aturan).toEqual(['identitas/nomor-kosong', 'identitas/nomor-kosong', 'identitas/nomor-kosong', 'identitas/nomor-kosong']);
  });
});

test('a rule that an SOP excepts is left out for that SOP only', () => {
  const withoutNomor = { nomor: null };
  const kecualikan = [{ aturan: 'identitas/nomor-kosong', alasan: 'Menunggu register', posisi: { baris: 1, kolom: 1 } }];
  const all = [sop('a', { ...withoutNomor, kecualikan }), sop('b', withoutNomor)];
  expect(applyKecualikan(checkAll(all), all).map((t) => [t.sop, t.aturan])).toEqual([['kantor/b', 'identitas/nomor-kosong']]);
});

test('a galat cannot be excepted', () => {
  const all = [sop('a', { nomor: null, kecualikan: [{ aturan: 'identitas/nomor-kosong', alasan: 'x', posisi: { baris: 1, kolom: 1 } }] })];
  const galat = checkAll(all).map((t) => ({ ...t, tingkat: 'galat' as const }));
  expect(applyKecualikan(galat, all)).toEqual(galat);
});

test('findings come in the order of file and place', () => {
  const pejabat = { jabatan: null, nama: null, pangkat: null, nip: null, posisi: null };
  const temuan = checkAll([sop('b', { nomor: null }), sop('a', { disahkan: pejabat, nomor: null })]);
  expect(temuan.map(({ berkas, baris, aturan }) => [berkas, baris, aturan])).toEqual([
    ['sop/kantor/a.md', 2, 'identitas/tanpa-pengesahan'],
    ['sop/kantor/a.md', 4, 'identitas/nomor-kosong'],
    ['sop/kantor/b.md', 4, 'identitas/nomor-kosong'],
  ]);
});
