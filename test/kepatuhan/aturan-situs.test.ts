import { expect, test } from 'vitest';
import { findUnknownAturan } from '../../src/kepatuhan/aturan-situs.ts';
import { ATURAN } from '../../src/kepatuhan/aturan.ts';
import { situsSchema } from '../../src/sop/situs.ts';
import { parseYaml } from '../../src/sop/yaml.ts';

/** What is found of a `situs.yaml` with these lines under `aturan:`. */
function found(...lines: string[]): unknown[] {
  const { data, posisiOf } = parseYaml(['nama: Contoh', 'aturan:', ...lines.map((line) => `  ${line}`)].join('\n'), situsSchema);
  if (data === null) throw new Error('The settings have a galat');
  return findUnknownAturan(data, posisiOf).map(({ aturan, posisi, nilai, saran }) => [aturan, posisi?.baris, nilai, saran]);
}

test('a rule that is there may be turned off or re-graded', () => {
  expect(found('prosedur/nomor-lompat: mati', 'mutu-baku/kosong: info')).toEqual([]);
});

test('an unknown id is told at its line, with the nearest one that can be changed', () => {
  expect(found('mutu-baku/kosong: info', 'identitas/nomor-ksong: mati')).toEqual([
    ['situs/aturan-tak-dikenal', 4, 'identitas/nomor-ksong', 'Mungkin maksudnya "identitas/nomor-kosong".'],
  ]);
  expect(found('semua: mati')).toEqual([
    ['situs/aturan-tak-dikenal', 3, 'semua', 'Salin kode aturannya dari halaman aturan pemeriksaan, misalnya "prosedur/nomor-lompat".'],
  ]);
});

test.each(ATURAN.filter(({ tingkat }) => tingkat === 'galat').map(({ id }) => id))('the galat %s cannot be changed', (id) => {
  expect(found(`${id}: info`)).toEqual([['situs/aturan-tak-dikenal', 3, id, 'Hapus baris ini; perbaiki temuannya di berkas masing-masing.']]);
});
