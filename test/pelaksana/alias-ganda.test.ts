import { expect, test } from 'vitest';
import { findDoubleClaims } from '../../src/cli/content/settings-rules.ts';
import { peranListSchema } from '../../src/sop/situs.ts';
import { parseYaml } from '../../src/sop/yaml.ts';

const YAML = `- unit: kantor
  nama: Kabag Umum
  alias: [Kabag, KABAG UMUM]
- unit: kantor
  nama: Kabag Hukum
  alias:
    - Kabag Hk
    - kabag
- unit: kantor
  nama: Kabag  umum
- unit: lain
  nama: Kabag
`;

test('a name that two entries of a unit claim is told at the later one', () => {
  const { data, posisiOf } = parseYaml(YAML, peranListSchema);
  const found = findDoubleClaims(data ?? [], posisiOf);
  expect(found.map(({ posisi, nilai, pesan }) => [posisi, nilai, pesan])).toEqual([
    [{ baris: 8, kolom: 7 }, 'kabag', 'Nama ini sudah dipakai peran "Kabag Umum" dari unit yang sama, di baris 3; yang dipakai hanya yang pertama'],
    [{ baris: 10, kolom: 9 }, 'Kabag  umum', 'Nama ini sudah dipakai peran "Kabag Umum" dari unit yang sama, di baris 2; yang dipakai hanya yang pertama'],
  ]);
  expect(found.every(({ aturan }) => aturan === 'pelaksana/alias-ganda')).toBe(true);
});
