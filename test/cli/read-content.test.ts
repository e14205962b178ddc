import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestOf, isFolder, listBerkasSop, listTanpaUnit, readPengaturan, readSop, readSopText } from '../../src/cli/read-content.ts';

let dir = '';
beforeEach(async () => { dir = await mkdtemp(join(tmpdir(), 'lajur-isi-')); });
afterEach(() => rm(dir, { recursive: true, force: true }));

async function tulis(path: string, isi: string | Uint8Array = ''): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), isi);
}

describe('listBerkasSop', () => {
  test('finds sop/<unit>/<slug>.md in the order of their ids, and nothing else', async () => {
    for (const path of ['sop/b/satu.md', 'sop/a/dua.MD', 'sop/a/dua/lampiran.md', 'sop/a/gambar.png', 'sop/lepas.md', 'halaman/x.md']) await tulis(path);
    expect((await listBerkasSop(dir)).map(({ id, slug, berkas }) => [id, slug, berkas])).toEqual([
      ['a/dua', 'dua', 'sop/a/dua.MD'],
      ['b/satu', 'satu', 'sop/b/satu.md'],
    ]);
  });

  test('makes addresses of any names, unlike each other', async () => {
    for (const nama of ['Surat Masuk.md', 'surat-masuk.md', 'SURAT_MASUK (2).md', '漢字.md']) await tulis(`sop/Dinas PMK/${nama}`);
    const berkas = await listBerkasSop(dir);
    expect(berkas.map(({ id }) => id)).toEqual(['dinas-pmk/sop', 'dinas-pmk/surat-masuk', 'dinas-pmk/surat-masuk-2', 'dinas-pmk/surat-masuk-3']);
    expect(new Set(berkas.map((b) => b.berkas)).size).toBe(4);
  });

  test('finds nothing where there is no folder sop', async () => {
    expect(await listBerkasSop(dir)).toEqual([]);
    await tulis('sop', 'bukan folder');
    expect(await listBerkasSop(dir)).toEqual([]);
  });
});

test('listTanpaUnit finds the Markdown files that belong to no unit', async () => {
  for (const path of ['sop/a/satu.md', 'sop/lepas.md', 'sop/catatan.txt']) await tulis(path);
  expect(await listTanpaUnit(dir)).toEqual(['sop/lepas.md']);
});

describe('readPengaturan', () => {
  test('gives the defaults where there are no files', async () => {
    const { situs, unit, peran, temuan } = await readPengaturan(dir);
    expect([situs.nama, situs.base, situs.jamPerHari, unit, peran, temuan]).toEqual(['Portal SOP', '/', 7.5, [], [], []]);
  });

  test('its digest follows what shapes a parsed SOP', async () => {
    const kosong = (await readPengaturan(dir)).digest;
    await tulis('situs.yaml', 'jamPerHari: 8\n');
    const delapan = (await readPengaturan(dir)).digest;
    await tulis('unit.yaml', '- id: kantor\n  nama: Kantor\n  instansi: Kabupaten\n');
    const berunit = (await readPengaturan(dir)).digest;
    expect(new Set([kosong, delapan, berunit]).size).toBe(3);
    expect((await readPengaturan(dir)).digest).toBe(berunit);
  });
});

describe('a file that is not UTF-8', () => {
  const baca = async (isi: Uint8Array): Promise<unknown[]> => {
    await tulis('sop/kantor/a.md', isi);
    const berkas = { id: 'kantor/a', slug: 'a', berkas: 'sop/kantor/a.md' };
    const { sop, temuan } = readSop(await readSopText(dir, berkas), berkas, await readPengaturan(dir));
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
  ])('%s', async (_, isi, baris, kolom, byte) => {
    expect(await baca(Uint8Array.from(isi))).toEqual([['berkas/tidak-terbaca', baris, kolom, `byte ${byte}`]]);
  });
});

test('a byte order mark is no part of the text', async () => {
  await tulis('unit.yaml', '- id: kantor\n  nama: Kantor\n  instansi: Kabupaten\n');
  const berkas = { id: 'kantor/a', slug: 'a', berkas: 'sop/kantor/a.md' };
  await tulis(berkas.berkas, '\uFEFF---\nnama: A\nunit: kantor\n---\n\n| No | Kegiatan | Staf | Output |\n|---|---|---|---|\n| 1 | Bekerja | ● | Hasil |\n');
  expect(readSop(await readSopText(dir, berkas), berkas, await readPengaturan(dir))).toMatchObject({ sop: { nama: 'A' }, temuan: [] });
});

test('isFolder', async () => {
  await tulis('berkas');
  expect([await isFolder(dir), await isFolder(join(dir, 'berkas')), await isFolder(join(dir, 'tiada'))]).toEqual([true, false, false]);
});

test('digestOf tells texts apart', () => {
  expect(digestOf('a')).not.toBe(digestOf('b'));
  expect(digestOf('a')).toBe(digestOf('a'));
});
