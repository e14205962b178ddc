import { link, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFolder } from '../../src/cli/compress-folder.ts';

const PAGE = '<!doctype html><title>Perencanaan Kinerja</title>'.repeat(40);

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lajur-mampat-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** Writes a folder of files. */
async function folder(name: string, files: Record<string, string>): Promise<string> {
  const dir = join(parent, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

const inodeOf = async (path: string): Promise<number> => (await stat(path)).ino;

describe('compressFolder', () => {
  it('writes both forms of every text file, in every folder', async () => {
    const dir = await folder('situs', { 'index.html': PAGE, 'sop/kantor/surat/sop.md': PAGE, '_astro/site.C0ffee.css': PAGE });
    await compressFolder(dir, null);
    for (const file of ['index.html', 'sop/kantor/surat/sop.md', '_astro/site.C0ffee.css']) {
      expect(gunzipSync(await readFile(join(dir, `${file}.gz`))).toString(), file).toBe(PAGE);
      expect(brotliDecompressSync(await readFile(join(dir, `${file}.br`))).toString(), file).toBe(PAGE);
    }
  });

  it('leaves small files and those that are compressed already', async () => {
    const dir = await folder('situs', { 'versi.css': '.a{}', 'foto.jpg': PAGE, 'pagefind/index/a.pf_index': PAGE });
    await compressFolder(dir, null);
    expect((await readdir(dir)).sort()).toEqual(['foto.jpg', 'pagefind', 'versi.css']);
    expect(await readdir(join(dir, 'pagefind', 'index'))).toEqual(['a.pf_index']);
  });

  it('never writes over an attachment that has such a name', async () => {
    const dir = await folder('situs', { 'lampiran/data.csv': PAGE, 'lampiran/data.csv.gz': 'milik kantor' });
    await compressFolder(dir, null);
    expect(await readFile(join(dir, 'lampiran', 'data.csv.gz'), 'utf8')).toBe('milik kantor');
    expect((await readdir(join(dir, 'lampiran'))).sort()).toEqual(['data.csv', 'data.csv.gz']);
  });

  it('shares the forms of a file that is shared with the old site, and makes those of a new one', async () => {
    const old = await folder('lama', { 'sama.html': PAGE, 'ubah.html': PAGE });
    await compressFolder(old, null);
    const dir = await folder('baru', { 'ubah.html': `${PAGE}!` });
    await link(join(old, 'sama.html'), join(dir, 'sama.html'));
    const before = await readFile(join(old, 'ubah.html.gz'));
    await compressFolder(dir, old);
    for (const end of ['.gz', '.br']) expect(await inodeOf(join(dir, `sama.html${end}`)), end).toBe(await inodeOf(join(old, `sama.html${end}`)));
    expect(gunzipSync(await readFile(join(dir, 'ubah.html.gz'))).toString()).toBe(`${PAGE}!`);
    // The old site stays as it was: it may be a copy that someone goes back to.
    expect(await readFile(join(old, 'ubah.html.gz'))).toEqual(before);
  });

  it('makes the forms anew where the old site has none, or only one', async () => {
    const old = await folder('lama', { 'a.html': PAGE, 'b.html': PAGE, 'b.html.gz': 'setengah' });
    const dir = await folder('baru', { 'c.html': PAGE });
    for (const file of ['a.html', 'b.html']) await link(join(old, file), join(dir, file));
    await compressFolder(dir, old);
    for (const file of ['a.html', 'b.html', 'c.html']) expect(gunzipSync(await readFile(join(dir, `${file}.gz`))).toString(), file).toBe(PAGE);
    expect(await readFile(join(old, 'b.html.gz'), 'utf8')).toBe('setengah');
  });

  it('writes the same bytes for the same input', async () => {
    const files = Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`sop/kantor/${i}/index.html`, `${PAGE}${i}`]));
    const [first, second] = [await folder('satu', files), await folder('dua', files)];
    await compressFolder(first, null);
    await compressFolder(second, null);
    const bytesOf = async (dir: string): Promise<[string, string][]> => {
      const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(?:gz|br)$/.test(name)).sort();
      return Promise.all(names.map(async (name) => [name, (await readFile(join(dir, name))).toString('base64')]));
    };
    const made = await bytesOf(first);
    expect(made).toHaveLength(500);
    expect(await bytesOf(second)).toEqual(made);
  });
});
