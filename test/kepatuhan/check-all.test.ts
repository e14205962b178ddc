import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/sop/schema.ts';
import type { Temuan } from '../../src/sop/temuan.ts';
import { check } from './check.ts';
import { example } from './example.ts';

const sop = (slug: string, changes: Partial<Sop> = {}): Sop => example({ id: `kantor/${slug}`, slug, berkas: `sop/kantor/${slug}.md`, nama: slug.toUpperCase(), nomor: `065/${slug}`, ...changes });

const kecualikan = [{ aturan: 'identitas/nomor-kosong', alasan: 'Menunggu register', posisi: { baris: 1, kolom: 1 } }];

describe('exceptions', () => {
  test('a rule that an SOP excepts is left out for that SOP only, and told with its reason', () => {
    const { temuan, dikecualikan } = check([sop('a', { nomor: null, kecualikan }), sop('b', { nomor: null })]);
    expect(temuan.map((t) => [t.sop, t.aturan])).toEqual([['kantor/b', 'identitas/nomor-kosong']]);
    expect(dikecualikan.map((one) => [one.temuan.sop, one.temuan.aturan, one.alasan])).toEqual([['kantor/a', 'identitas/nomor-kosong', 'Menunggu register']]);
  });

  test('two exceptions from one rule: both reasons are told, an equal one once', () => {
    const [one] = kecualikan;
    const several = ['Menunggu register', 'Belum didaftarkan', 'Menunggu register'].flatMap((alasan) => (one ? { ...one, alasan } : []));
    const { dikecualikan } = check([sop('a', { nomor: null, kecualikan: several })]);
    expect(dikecualikan.map(({ alasan }) => alasan)).toEqual(['Menunggu register; Belum didaftarkan']);
  });

  test('a galat cannot be excepted', () => {
    const galat: Temuan = { aturan: 'identitas/nomor-kosong', tingkat: 'galat', sop: 'kantor/a', berkas: 'sop/kantor/a.md', baris: 1, kolom: 1, nilai: null, pesan: 'x', saran: null, peraturan: null };
    const { temuan, dikecualikan } = check([sop('a', { kecualikan })], { temuan: [galat] });
    expect([temuan, dikecualikan]).toEqual([[galat], []]);
  });
});

describe('the agency\'s own gravity of a rule', () => {
  test('a rule is turned off or graded anew', () => {
    const all = [sop('a', { nomor: null })];
    expect(check(all, { situs: { aturan: { 'identitas/nomor-kosong': 'mati' } } }).temuan).toEqual([]);
    expect(check(all, { situs: { aturan: { 'identitas/nomor-kosong': 'info' } } }).temuan.map((t) => t.tingkat)).toEqual(['info']);
  });

  test('a galat keeps its own', () => {
    const galat: Temuan = { aturan: 'prosedur/no-ganda', tingkat: 'galat', sop: 'kantor/a', berkas: 'sop/kantor/a.md', baris: 1, kolom: 1, nilai: null, pesan: 'x', saran: null, peraturan: null };
    expect(check([sop('a')], { situs: { aturan: { 'prosedur/no-ganda': 'mati' } }, temuan: [galat] }).temuan).toEqual([galat]);
  });
});

test('findings come in the order of file and place, with the date they hold for', () => {
  const pejabat = { jabatan: null, nama: null, pangkat: null, nip: null, posisi: null };
  const { temuan, tanggal } = check([sop('b', { nomor: null }), sop('a', { disahkan: pejabat, nomor: null })]);
  expect(tanggal).toBe('2024-02-01');
  expect(temuan.map(({ berkas, baris, aturan }) => [berkas, baris, aturan])).toEqual([
    ['sop/kantor/a.md', 2, 'identitas/tanpa-pengesahan'],
    ['sop/kantor/a.md', 4, 'identitas/nomor-kosong'],
    ['sop/kantor/b.md', 4, 'identitas/nomor-kosong'],
  ]);
});
