import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lajur } from './lajur.ts';

let parent: string;
let content: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lajur-build-'));
  content = join(parent, 'isi');
  await mkdir(join(content, 'sop'), { recursive: true });
  await cp('content/situs.yaml', join(content, 'situs.yaml'));
  await cp('content/unit.yaml', join(content, 'unit.yaml'));
  await cp('content/sop/setda-banjarbaru', join(content, 'sop', 'setda-banjarbaru'), { recursive: true });
});

afterAll(() => rm(parent, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ status: number | null; output: string }> {
  const { status, stdout, stderr } = await lajur(args);
  return { status, output: stdout + stderr };
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
    const out = join(parent, 'tetap', 'situs');
    expect((await run('build', '--content', content, '--out', out)).status).toBe(0);
    const before = await snapshot(out);
    const path = join(content, RENJA);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('| 2 |', '| 1 |'));
    const { status, output } = await run('build', '--content', content, '--out', out);
    await writeFile(path, text);
    expect(status).toBe(1);
    expect(output).toMatch(/penyusunan-rencana-kinerja-renja\.md:\d+:\d+ {2}galat {2}.*prosedur\/no-ganda/);
    expect(output).toContain('yang lama tetap seperti semula');
    expect(await snapshot(out)).toEqual(before);
    expect(await readdir(join(parent, 'tetap'))).toEqual(['situs']);
  });

  it('with --draft leaves out the SOPs in error, lists them on the site, and still ends with 1', async () => {
    const out = join(parent, 'draf');
    const path = join(content, RENJA);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('| 2 |', '| 1 |'));
    const { status } = await run('build', '--content', content, '--out', out, '--draft');
    await writeFile(path, text);
    expect(status).toBe(1);
    const api: { sop: { id: string }[] } = JSON.parse(await readFile(join(out, 'api', 'sop.json'), 'utf8'));
    expect(api.sop.map(({ id }) => id)).toEqual(['setda-banjarbaru/penyusunan-laporan-kinerja', 'setda-banjarbaru/penyusunan-perjanjian-kinerja']);
    expect(await readFile(join(out, 'sop', 'index.html'), 'utf8')).toContain(`${RENJA}:`);
  });

  it('with --compress adds a .gz and a .br that hold the same bytes', async () => {
    const out = join(parent, 'mampat');
    expect((await run('build', '--content', content, '--out', out, '--compress')).status).toBe(0);
    const html = await readFile(join(out, 'index.html'));
    expect(gunzipSync(await readFile(join(out, 'index.html.gz'))).equals(html)).toBe(true);
    expect(brotliDecompressSync(await readFile(join(out, 'index.html.br'))).equals(html)).toBe(true);
  });

  it('writes the same bytes for the same input', async () => {
    const [first, second] = [join(parent, 'satu'), join(parent, 'dua')];
    await run('build', '--content', content, '--out', first);
    await run('build', '--content', content, '--out', second);
    const filesOf = async (dir: string): Promise<[string, string][]> => [...(await snapshot(dir))].map(([path, bytes]) => [path.slice(dir.length), bytes]);
    expect(await filesOf(second)).toEqual(await filesOf(first));
  });

  it.each([
    ['holds other things', async (out: string) => writeFile(join(out, 'penting.txt'), 'jangan hilang')],
    ['contains the content', async (out: string) => cp(content, join(out, 'isi'), { recursive: true })],
  ])('refuses an output folder that %s', async (_, prepare) => {
    const out = await mkdtemp(join(parent, 'asing-'));
    await prepare(out);
    const before = await snapshot(out);
    const from = (await readdir(out)).includes('isi') ? join(out, 'isi') : content;
    const { status, output } = await run('build', '--content', from, '--out', out);
    expect(status).toBe(2);
    expect(output).toContain('--out');
    expect(await snapshot(out)).toEqual(before);
  });

  it.each([
    [['build', '--kontent', 'x'], 'Opsi --kontent tidak dikenal'],
    [['build', '--out'], 'Opsi --out memerlukan nilai'],
    [['build', '--base='], 'Opsi --base memerlukan nilai'],
    [['build', '--base', '/sop?'], 'Alamat dasar "/sop?" tidak dapat dipakai'],
    [['dev', '--base', '/../sop'], 'Alamat dasar "/../sop" tidak dapat dipakai'],
    [['dev', '--port', '70000'], 'Port "70000"'],
    [['preview', '--base', 'dokumen sop'], 'Alamat dasar "dokumen sop" tidak dapat dipakai'],
    [['build', 'sesuatu'], 'Argumen "sesuatu" tidak dikenal'],
    [['preview', '--port', 'delapan'], 'Port "delapan"'],
    [['preview', '--out', 'tidak-ada'], 'Belum ada situs'],
  ])('%j is wrong use', async (args, message) => {
    const { status, output } = await run(...args);
    expect(output).toContain(message);
    expect(status).toBe(2);
  });
});
