import { describe, expect, test } from 'vitest';
import { ATURAN, ATURAN_BY_ID, ATURAN_IDS } from '../../src/kepatuhan/aturan.ts';

/** The closed list of what stops a build (design, section 4), and the same for the register; a file that is too large or leads out of the folder is an unreadable one, as is a table that cannot be drawn. */
const GALAT = [
  'berkas/tanpa-sop', 'berkas/tidak-terbaca', 'berkas/terlalu-besar', 'berkas/tautan', 'yaml/tidak-terbaca', 'yaml/kunci-tak-dikenal', 'yaml/kunci-wajib', 'yaml/jenis-nilai',
  'identitas/tanggal-mustahil', 'identitas/unit-tak-dikenal', 'peraturan/tanggal-mustahil',
  'prosedur/tanpa-tabel', 'prosedur/jumlah-sel', 'prosedur/no-tak-terbaca', 'prosedur/no-ganda', 'prosedur/tanpa-marka', 'prosedur/marka-tak-terbaca',
  'prosedur/terlalu-besar', 'prosedur/tujuan-tak-ada', 'prosedur/cabang-kurang',
];

const INFO = [
  'dasar-hukum/diubah-sesudah', 'dasar-hukum/judul-berbeda', 'dasar-hukum/wilayah-disimpulkan', 'dasar-hukum/tidak-terdaftar', 'dasar-hukum/urutan', 'dasar-hukum/nomor-urut',
  'keterkaitan/belum-tersedia', 'keterkaitan/mungkin-terkait', 'tinjauan/segera', 'pelaksana/mirip', 'prosedur/bukan-kata-kerja', 'prosedur/nomor-lompat',
];

test('each rule stands once', () => {
  expect(new Set(ATURAN_IDS).size).toBe(ATURAN_IDS.length);
  expect(ATURAN_BY_ID.size).toBe(ATURAN_IDS.length);
});

test('only what makes an SOP impossible to show is a galat; the rest is a peringatan but for these info', () => {
  const idsOf = (tingkat: string): string[] => ATURAN.filter((aturan) => aturan.tingkat === tingkat).map(({ id }) => id).sort();
  expect(idsOf('galat')).toEqual([...GALAT].sort());
  expect(idsOf('info')).toEqual([...INFO].sort());
});

describe.each(ATURAN.map((aturan) => [aturan.id, aturan] as const))('%s', (id, { nama, penjelasan, contoh, perbaikan, sumber }) => {
  test('has a short title and full sentences', () => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
    expect(nama).toMatch(/^\p{Lu}.{3,49}[^.]$/u);
    expect(penjelasan).toMatch(/^["\p{Lu}].{60,}\.$/u);
    expect(perbaikan).toMatch(/^["\p{Lu}].{15,}\.$/u);
    expect(sumber ?? 'Kelaziman').toMatch(/[^.]$/);
  });

  test('shows the wrong and the right', () => {
    expect(contoh.salah).not.toBe(contoh.benar);
    expect([contoh.salah, contoh.benar].every((teks) => teks.trim() === teks && teks !== '')).toBe(true);
  });
});
