import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/cli/content/digest.ts';
import { isInside } from '../../../src/cli/content/is-inside.ts';
import { findStrayFiles, listBerkasSop, readSop, readSopText } from '../../../src/cli/content/read-content.ts';
import { readSettings } from '../../../src/cli/content/read-settings.ts';

let dir = '';
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'lajur-isi-')); });
afterEach(() => rm(dir, { recursive: true, force: true }));

async function write(path: string, content: string | Uint8Array = ''): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), content);
}

const UNIT = '- id: kantor\n  nama: Kantor\n  instansi: Kabupaten\n';
const SOP = '---\nnama: A\nunit: kantor\n---\n\n| No | Kegiatan | Staf | Output |\n|---|---|---|---|\n| 1 | Bekerja | ● | Hasil |\n';

describe('listBerkasSop', () => {
  test('finds sop/<unit>/<slug>.md in the order of their ids, and nothing else', async () => {
    for (const path of ['sop/b/satu.md', 'sop/a/dua.MD', 'sop/a/dua/lampiran.md', 'sop/a/gambar.png', 'sop/lepas.md', 'halaman/x.md']) await write(path);
    expect((await listBerkasSop(dir)).map(({ id, slug, berkas }) => [id, slug, berkas])).toEqual([
      ['a/dua', 'dua', 'sop/a/dua.MD'],
      ['b/satu', 'satu', 'sop/b/satu.md'],
    ]);
  });

  test('makes addresses of any names, unlike each other', async () => {
    for (const name of ['Surat Masuk.md', 'surat-masuk.md', 'SURAT_MASUK (2).md', '漢字.md']) await write(`sop/Dinas PMK/${name}`);
    const files = await listBerkasSop(dir);
    expect(files.map(({ id }) => id)).toEqual(['dinas-pmk/sop', 'dinas-pmk/surat-masuk', 'dinas-pmk/surat-masuk-2', 'dinas-pmk/surat-masuk-3']);
    expect(new Set(files.map(({ berkas }) => berkas)).size).toBe(4);
  });

  test('finds nothing where there is no folder sop', async () => {
    expect(await listBerkasSop(dir)).toEqual([]);
    await write('sop', 'bukan folder');
    expect(await listBerkasSop(dir)).toEqual([]);
  });
});

test('findStrayFiles tells the Markdown files that belong to no unit', async () => {
  for (const path of ['sop/a/satu.md', 'sop/lepas.md', 'sop/catatan.txt']) await write(path);
  expect(await findStrayFiles(dir)).toMatchObject([{ aturan: 'berkas/tanpa-unit', tingkat: 'peringatan', berkas: 'sop/lepas.md' }]);
});

describe('readSettings', () => {
  test('gives the defaults where there are no files', async () => {
    const { situs, unit, peran, temuan } = await readSettings(dir);
    expect([situs.nama, situs.base, situs.jamPerHari, unit, peran, temuan]).toEqual(['Portal SOP', '/', 7.5, [], [], []]);
  });

  test('its digest follows what shapes a parsed SOP', async () => {
    const digests = [(await readSettings(dir)).digest];
    for (const [path, content] of [['situs.yaml', 'jamPerHari: 8\n'], ['unit.yaml', UNIT], ['unit.yaml', 'rusak: [']] as const) {
      await write(path, content);
      digests.push((await readSettings(dir)).digest);
    }
    expect(new Set(digests).size).toBe(4);
    expect((await readSettings(dir)).digest).toBe(digests[3]);
  });

  const found = async (): Promise<unknown[]> =>
    (await readSettings(dir)).temuan.map(({ berkas, baris, kolom, tingkat, aturan, nilai, pesan, saran, sop }) => [`${berkas}:${baris}:${kolom}`, tingkat, aturan, nilai, pesan, saran, sop]);

  test('tells of a unit id that stands twice; the first unit is the one', async () => {
    const saran = 'Beri setiap unit id sendiri; yang dipakai hanya unit yang pertama.';
    await write('unit.yaml', `${UNIT}- id: dinas\n  nama: Dinas\n  instansi: Kabupaten\n- id: kantor\n  nama: Lain\n  instansi: Kota\n${UNIT}`);
    expect(await found()).toEqual([
      ['unit.yaml:7:7', 'peringatan', 'unit/id-ganda', 'kantor', 'Id unit ini sudah dipakai di baris 1', saran, null],
      ['unit.yaml:10:7', 'peringatan', 'unit/id-ganda', 'kantor', 'Id unit ini sudah dipakai di baris 1', saran, null],
    ]);
    expect((await readSettings(dir)).unit.map(({ id, nama }) => [id, nama])).toEqual([['kantor', 'Kantor'], ['dinas', 'Dinas']]);
  });

  test('a unit id that stands twice does not hide that an SOP names an unknown unit', async () => {
    await write('unit.yaml', UNIT + UNIT);
    const berkas = { id: 'kantor/a', slug: 'a', berkas: 'sop/kantor/a.md' };
    await write(berkas.berkas, SOP.replace('unit: kantor', 'unit: kntor'));
    const { sop, temuan } = readSop(await readSopText(dir, berkas), berkas, await readSettings(dir));
    expect([sop, temuan.map(({ aturan }) => aturan)]).toEqual([null, ['identitas/unit-tak-dikenal']]);
  });

  const PERAN = '- unit: kantor\n  nama: Kabag\n- unit: kntor\n  nama: Staf\n- nama: Camat\n  unit: kecamatan-awayan\n';
  const pesan = 'Unit pelaksana ini tidak terdaftar di unit.yaml';

  test('tells of pelaksana of an unknown unit, with the nearest known', async () => {
    await write('unit.yaml', UNIT);
    await write('pelaksana.yaml', PERAN);
    expect(await found()).toEqual([
      ['pelaksana.yaml:3:9', 'peringatan', 'pelaksana/unit-tak-dikenal', 'kntor', pesan, 'Mungkin maksudnya "kantor".', null],
      ['pelaksana.yaml:6:9', 'peringatan', 'pelaksana/unit-tak-dikenal', 'kecamatan-awayan', pesan, 'Daftarkan di unit.yaml, atau pakai salah satu: kantor.', null],
    ]);
  });

  test('calls no unit unknown where unit.yaml has a galat', async () => {
    await write('unit.yaml', '- id: kantor\n');
    await write('pelaksana.yaml', PERAN);
    expect((await readSettings(dir)).temuan.map(({ aturan }) => aturan)).toEqual(['yaml/kunci-wajib', 'yaml/kunci-wajib']);
  });

  test('every unit is unknown where there is no unit.yaml', async () => {
    await write('pelaksana.yaml', '- unit: kantor\n  nama: Kabag\n');
    expect(await found()).toEqual([['pelaksana.yaml:1:9', 'peringatan', 'pelaksana/unit-tak-dikenal', 'kantor', pesan, 'Daftarkan di unit.yaml, atau pakai salah satu: (unit.yaml kosong).', null]]);
  });
});

describe('a file that is not UTF-8', () => {
  const read = async (bytes: Uint8Array): Promise<unknown[]> => {
    await write('sop/kantor/a.md', bytes);
    const berkas = { id: 'kantor/a', slug: 'a', berkas: 'sop/kantor/a.md' };
    const { sop, temuan } = readSop(await readSopText(dir, berkas), berkas, await readSettings(dir));
    expect(sop).toBeNull();
    return temuan.map(({ aturan, baris, kolom, nilai }) => [aturan, baris, kolom, nilai]);
  };

  test.each<[string, number[], number, number, string]>([
    ['at its first byte', [0xff], 1, 1, '0xFF'],
    ['after text and lines', [0x61, 0x0a, 0xc3, 0xa9, 0x62, 0x96, 0x63], 2, 3, '0x96'],
    ['after an emoji, which editors count as two', [0xf0, 0x9f, 0x98, 0x80, 0xe9, 0x20], 1, 3, '0xE9'],
    ['cut inside a letter', [0x61, 0xe2, 0x82], 1, 2, '0xE2'],
    ['in the middle of lines that are', [0x61, 0x0d, 0x0a, 0x80, 0x0a, 0x62], 2, 1, '0x80'],
    ['UTF-16', [0xff, 0xfe, 0x2d, 0x00], 1, 1, '0xFF'],
  ])('%s', async (_, bytes, baris, kolom, byte) => {
    expect(await read(Uint8Array.from(bytes))).toEqual([['berkas/tidak-terbaca', baris, kolom, `byte ${byte}`]]);
  });
});

test('a byte order mark is no part of the text', async () => {
  await write('unit.yaml', UNIT);
  const berkas = { id: 'kantor/a', slug: 'a', berkas: 'sop/kantor/a.md' };
  await write(berkas.berkas, `\uFEFF${SOP}`);
  expect(readSop(await readSopText(dir, berkas), berkas, await readSettings(dir))).toMatchObject({ sop: { nama: 'A' }, temuan: [] });
});

test.each([
  ['.', true],
  ['unit.yaml', true],
  ['sop/kantor/a.md', true],
  ['..catatan.md', true],
  ['..', false],
  ['../isi-lain/unit.yaml', false],
])('isInside: %s, seen from a folder: %s', (path, inside) => {
  expect(isInside(dir, join(dir, path))).toBe(inside);
  expect(isInside(`${dir}/`, join(dir, path))).toBe(inside);
});

test('isInside: a folder whose name only begins alike is another', () => {
  expect(isInside(dir, join(`${dir}-lama`, 'unit.yaml'))).toBe(false);
});

test('digestOf tells texts apart', () => {
  expect(digestOf('a')).not.toBe(digestOf('b'));
  expect(digestOf('a')).toBe(digestOf('a'));
});
