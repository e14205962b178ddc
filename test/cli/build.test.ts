import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lajur } from './lajur.ts';

let induk: string;
let content: string;

beforeAll(async () => {
  induk = await mkdtemp(join(tmpdir(), 'lajur-build-'));
  content = join(induk, 'isi');
  await mkdir(join(content, 'sop'), { recursive: true });
  await cp('content/situs.yaml', join(content, 'situs.yaml'));
  await cp('content/unit.yaml', join(content, 'unit.yaml'));
  await cp('content/sop/setda-banjarbaru', join(content, 'sop', 'setda-banjarbaru'), { recursive: true });
});

afterAll(() => rm(induk, { recursive: true, force: true }));

async function jalankan(...args: string[]): Promise<{ kode: number | null; keluaran: string }> {
  const { status, stdout, stderr } = await lajur(args);
  return { kode: status, keluaran: stdout + stderr };
}

/** All files of a folder with their bytes. */
async function snapshot(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(await Promise.all(files.map(async (path) => [path, (await readFile(path)).toString('base64')] as const)));
}

const RENJA = 'sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja.md';

describe('lajur build', () => {
  it('keeps the old site byte for byte when there is a galat, and leaves nothing beside it', async () => {
    const out = join(induk, 'tetap', 'situs');
    expect((await jalankan('build', '--content', content, '--out', out)).kode).toBe(0);
    const semula = await snapshot(out);
    const berkas = join(content, RENJA);
    const teks = await readFile(berkas, 'utf8');
    await writeFile(berkas, teks.replace('| 2 |', '| 1 |'));
    const { kode, keluaran } = await jalankan('build', '--content', content, '--out', out);
    await writeFile(berkas, teks);
    expect(kode).toBe(1);
    expect(keluaran).toMatch(/penyusunan-rencana-kinerja-renja\.md:\d+:\d+ {2}galat {2}.*prosedur\/no-ganda/);
    expect(keluaran).toContain('yang lama tetap seperti semula');
    expect(await snapshot(out)).toEqual(semula);
    expect(await readdir(join(induk, 'tetap'))).toEqual(['situs']);
  });

  it('with --draft leaves out the SOPs in error, lists them on the site, and still ends with 1', async () => {
    const out = join(induk, 'draf');
    const berkas = join(content, RENJA);
    const teks = await readFile(berkas, 'utf8');
    await writeFile(berkas, teks.replace('| 2 |', '| 1 |'));
    const { kode } = await jalankan('build', '--content', content, '--out', out, '--draft');
    await writeFile(berkas, teks);
    expect(kode).toBe(1);
    const api: { sop: { id: string }[] } = JSON.parse(await readFile(join(out, 'api', 'sop.json'), 'utf8'));
    expect(api.sop.map(({ id }) => id)).toEqual(['setda-banjarbaru/penyusunan-laporan-kinerja', 'setda-banjarbaru/penyusunan-perjanjian-kinerja']);
    expect(await readFile(join(out, 'sop', 'index.html'), 'utf8')).toContain(`${RENJA}:`);
  });

  it('with --compress adds a .gz and a .br that hold the same bytes', async () => {
    const out = join(induk, 'mampat');
    expect((await jalankan('build', '--content', content, '--out', out, '--compress')).kode).toBe(0);
    const isi = await readFile(join(out, 'index.html'));
    expect(gunzipSync(await readFile(join(out, 'index.html.gz'))).equals(isi)).toBe(true);
    expect(brotliDecompressSync(await readFile(join(out, 'index.html.br'))).equals(isi)).toBe(true);
  });

  it('writes the same bytes for the same input', async () => {
    const [satu, dua] = [join(induk, 'satu'), join(induk, 'dua')];
    await jalankan('build', '--content', content, '--out', satu);
    await jalankan('build', '--content', content, '--out', dua);
    const isi = async (dir: string): Promise<[string, string][]> => [...(await snapshot(dir))].map(([path, bytes]) => [path.slice(dir.length), bytes]);
    expect(await isi(dua)).toEqual(await isi(satu));
  });

  it.each([
    ['holds other things', async (out: string) => writeFile(join(out, 'penting.txt'), 'jangan hilang')],
    ['contains the content', async (out: string) => cp(content, join(out, 'isi'), { recursive: true })],
  ])('refuses an output folder that %s', async (_, siapkan) => {
    const out = await mkdtemp(join(induk, 'asing-'));
    await siapkan(out);
    const semula = await snapshot(out);
    const isi = (await readdir(out)).includes('isi') ? join(out, 'isi') : content;
    const { kode, keluaran } = await jalankan('build', '--content', isi, '--out', out);
    expect(kode).toBe(2);
    expect(keluaran).toContain('--out');
    expect(await snapshot(out)).toEqual(semula);
  });

  it.each([
    [['build', '--kontent', 'x'], 'Opsi --kontent tidak dikenal'],
    [['build', '--out'], 'Opsi --out memerlukan nilai'],
    [['build', 'sesuatu'], 'Argumen "sesuatu" tidak dikenal'],
    [['preview', '--port', 'delapan'], 'Port "delapan"'],
    [['preview', '--out', 'tidak-ada'], 'Belum ada situs'],
  ])('%j is wrong use', async (args, pesan) => {
    const { kode, keluaran } = await jalankan(...args);
    expect(keluaran).toContain(pesan);
    expect(kode).toBe(2);
  });
});
