import { expect, test } from 'vitest';
import { formatTemuan, summarize } from '../../src/cli/format-temuan.ts';
import type { Temuan } from '../../src/sop/temuan.ts';

const temuan: Temuan = { aturan: 'prosedur/no-ganda', tingkat: 'galat', sop: 'kantor/a', berkas: 'sop/kantor/a.md', baris: 7, kolom: 3, nilai: '2', pesan: 'No 2 sudah dipakai', saran: 'Beri nomor lain.', peraturan: null };

test('a finding is its place, gravity, message, value and rule, then what to do', () => {
  expect(formatTemuan(temuan)).toBe('sop/kantor/a.md:7:3  galat  No 2 sudah dipakai: "2"  prosedur/no-ganda\n    Beri nomor lain.');
});

test('what is not there leaves no trace', () => {
  expect(formatTemuan({ ...temuan, nilai: null, saran: null })).toBe('sop/kantor/a.md:7:3  galat  No 2 sudah dipakai  prosedur/no-ganda');
  expect(formatTemuan({ ...temuan, nilai: '', saran: null })).toBe('sop/kantor/a.md:7:3  galat  No 2 sudah dipakai  prosedur/no-ganda');
});

test('a value of several lines stays on one, and a long one is cut', () => {
  expect(formatTemuan({ ...temuan, nilai: 'a\n\tb', saran: null })).toContain(': "a b"  ');
  expect(formatTemuan({ ...temuan, nilai: 'a'.repeat(100), saran: null })).toContain(`: "${'a'.repeat(79)}…"  `);
  expect(formatTemuan({ ...temuan, nilai: 'a'.repeat(80), saran: null })).toContain(`: "${'a'.repeat(80)}"  `);
});

test('the closing line counts files and findings', () => {
  expect(summarize([temuan, { ...temuan, tingkat: 'info' }, { ...temuan, tingkat: 'info' }], 11)).toBe('11 SOP diperiksa: 1 galat, 0 peringatan, 2 info.');
});
