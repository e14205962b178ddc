import { appendFileSync, chmodSync, cpSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentCache } from '../../../src/cli/project.ts';
import { PROJECT_DIR } from '../lajur.ts';
import { share } from '../../support/share.ts';
import { randomEdits, Series } from './series.ts';

const SOP = 'sop/setda-way-kanan/perencanaan-kinerja';

let series: Series;
beforeAll(async () => {
  series = new Series(join(PROJECT_DIR, 'content'));
  // Two kinds that concern no SOP of this unit.
  rmSync(join(series.content, 'sop', 'setda-banjarbaru'), { recursive: true });
  expect(await series.build()).toMatchObject({ status: 0, stderr: '' });
});
afterAll(() => series.remove());

/** The files of the site with their inodes: a file that has kept its own was not written. */
function inodes(): Map<string, number> {
  const files = readdirSync(series.out, { recursive: true, encoding: 'utf8' }).filter((path) => lstatSync(join(series.out, path)).isFile());
  return new Map(files.map((path) => [path, statSync(join(series.out, path)).ino]));
}

describe('an edit rewrites only what it changes', () => {
  /** Edits, builds, and gives the files that are new, with the number that was told. */
  async function rewritten(edit: () => void): Promise<{ files: string[]; told: number }> {
    const before = inodes();
    edit();
    const { status, stdout } = await series.build();
    expect(status).toBe(0);
    const after = inodes();
    const told = /: (\d+) berkas ditulis, (\d+) tetap\./.exec(stdout) ?? [];
    expect(Number(told[1]) + Number(told[2])).toBe(after.size);
    return { files: [...after].filter(([file, ino]) => before.get(file) !== ino).map(([file]) => file).sort(), told: Number(told[1]) };
  }

  test('nothing was edited: nothing', async () => {
    expect(await rewritten(() => {})).toEqual({ files: [], told: 0 });
  });

  test('one kegiatan of one SOP: its own pages and files, those of the roles that do it, the indexes, search', async () => {
    const path = join(series.content, `${SOP}.md`);
    const { files, told } = await rewritten(() => writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\| *1 *\| *)/m, '$1Segera ')));
    const search = files.filter((file) => file.startsWith('pagefind/'));
    expect(files.filter((file) => !search.includes(file))).toMatchInlineSnapshot(`
      [
        "api/sop.json",
        "pelaksana/setda-way-kanan/sekda/index.html",
        "sop/setda-way-kanan/perencanaan-kinerja/alur.mmd",
        "sop/setda-way-kanan/perencanaan-kinerja/cetak/index.html",
        "sop/setda-way-kanan/perencanaan-kinerja/index.html",
        "sop/setda-way-kanan/perencanaan-kinerja/sop.json",
        "sop/setda-way-kanan/perencanaan-kinerja/sop.md",
        "versi.css",
      ]
    `);
    expect(search.length).toBeGreaterThan(0);
    expect(told).toBe(files.length);
  });

  test('spaces at the end of a file: its copy and the number of the data', async () => {
    expect(await rewritten(() => appendFileSync(join(series.content, `${SOP}.md`), '\n\n'))).toEqual({ files: [`${SOP}/sop.md`, 'versi.css'], told: 2 });
  });

  test('an attachment of the same size: that one', async () => {
    const path = join(series.content, SOP, 'formulir.txt');
    mkdirSync(join(series.content, SOP));
    writeFileSync(path, 'satu');
    await series.build();
    expect(await rewritten(() => writeFileSync(path, 'dua.'))).toEqual({ files: [`${SOP}/lampiran/formulir.txt`], told: 1 });
    expect(readFileSync(join(series.out, SOP, 'lampiran', 'formulir.txt'), 'utf8')).toBe('dua.');
  });
});

describe('whatever was done to the site that stands, the next one is whole', () => {
  const page = (): string => join(series.out, SOP, 'index.html');
  const touch = (path: string, change: () => void): void => {
    const { atime, mtime } = statSync(path);
    change();
    utimesSync(path, atime, mtime);
  };

  test.each(share<[string, () => void]>([
    ['a page deleted', () => rmSync(page())],
    ['a page edited in place', () => appendFileSync(page(), 'x')],
    ['a page edited in place with its size and time kept', () => touch(page(), () => writeFileSync(page(), readFileSync(page(), 'utf8').replaceAll('Menyusun', 'Menyvsun')))],
    ['the last file of an SOP edited: the others are taken over', () => touch(join(series.out, SOP, 'sop.md'), () => writeFileSync(join(series.out, SOP, 'sop.md'), readFileSync(join(series.out, SOP, 'sop.md'), 'utf8').replaceAll('a', 'b')))],
    ['a page that is a folder', () => { rmSync(page()); mkdirSync(page()); }],
    ['a page that is a link', () => { renameSync(page(), `${page()}.asli`); symlinkSync('index.html.asli', page()); }],
    ['a folder that is a file', () => { rmSync(join(series.out, SOP), { recursive: true }); writeFileSync(join(series.out, SOP), ''); }],
    ['files that do not belong there', () => writeFileSync(join(series.out, 'sisa.html'), 'x')],
    ['a part of the search index deleted', () => rmSync(join(series.out, 'pagefind', 'fragment'), { recursive: true })],
    ['an asset cut', () => truncateSync(join(series.out, 'favicon.svg'), 10)],
    ['a page that cannot be read', () => chmodSync(page(), 0o000)],
    ['all but its mark deleted', () => { for (const name of readdirSync(series.out)) if (name !== 'api') rmSync(join(series.out, name), { recursive: true }); }],
    ['an older copy of it put back', () => { cpSync(series.out, `${series.out}-cadangan`, { recursive: true, preserveTimestamps: true }); rmSync(series.out, { recursive: true }); renameSync(`${series.out}-cadangan`, series.out); }],
  ], 2))('%s', async (name, tamper) => {
    tamper();
    expect(await series.build()).toMatchObject({ status: 0, stderr: '' });
    await series.expectSameAsFromNothing(name);
  });
});

describe('a damaged cache neither misleads nor stops a build', () => {
  const inCache = (pattern: RegExp): string[] => {
    const cache = contentCache(series.content);
    return readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((path) => pattern.test(path)).map((path) => join(cache, path));
  };
  const eachOf = (pattern: RegExp, change: (text: string) => string): void => {
    const found = inCache(pattern);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  const MANIFEST = /situs-.*\.jsonl$/;
  const PARSED = /sop.*\.json$/;

  test.each(share<[string, () => void]>([
    ['the manifest cut', () => eachOf(MANIFEST, (text) => text.slice(0, text.length / 2))],
    ['the manifest empty', () => eachOf(MANIFEST, () => '')],
    ['the manifest garbled, still JSON', () => eachOf(MANIFEST, (text) => text.replaceAll('"files"', '"filez"'))],
    ['the manifest naming other files', () => eachOf(MANIFEST, (text) => text.replaceAll('index.html', 'indeks.html'))],
    ['parsed SOPs cut', () => eachOf(PARSED, (text) => text.slice(0, -10))],
    ['parsed SOPs garbled, still JSON', () => eachOf(PARSED, (text) => text.replaceAll('Menyusun', 'Menyvsun'))],
    ['a folder where the manifest was', () => { for (const path of inCache(MANIFEST)) { rmSync(path); mkdirSync(path); } }],
    ['a folder where parsed SOPs were', () => { for (const path of inCache(PARSED)) { rmSync(path); mkdirSync(path); } }],
    ['a file where the cache was', () => { rmSync(contentCache(series.content), { recursive: true }); writeFileSync(contentCache(series.content), 'x'); }],
    ['none', () => rmSync(contentCache(series.content), { recursive: true })],
  ], 2))('%s', async (name, damage) => {
    damage();
    const path = join(series.content, `${SOP}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(\| *1 *\| *)/m, '$1Segera '));
    expect(await series.build()).toMatchObject({ status: 0, stderr: '' });
    await series.expectSameAsFromNothing(name);
    rmSync(contentCache(series.content), { recursive: true });
    await series.build();
  });

  test('the cache of another content folder', async () => {
    const other = new Series(series.content);
    const path = join(other.content, `${SOP}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^nama: .*$/m, 'nama: Isi yang Lain'));
    await other.build();
    rmSync(contentCache(series.content), { recursive: true });
    cpSync(contentCache(other.content), contentCache(series.content), { recursive: true });
    for (const from of inCache(MANIFEST)) {
      // Under the very name that this site's own has.
      await series.build();
      const own = inCache(MANIFEST).find((one) => one !== from);
      if (own !== undefined) cpSync(from, own);
    }
    expect(await series.build()).toMatchObject({ status: 0, stderr: '' });
    await series.expectSameAsFromNothing('the cache of another content folder');
    other.remove();
  });

  test('two content folders that take turns with one site', async () => {
    const other = new Series(series.content);
    const path = join(other.content, `${SOP}.md`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^nama: .*$/m, 'nama: Isi yang Lain'));
    rmSync(other.out, { recursive: true, force: true });
    Object.defineProperty(other, 'out', { value: series.out });
    for (const one of [other, series]) {
      expect(await one.build()).toMatchObject({ status: 0, stderr: '' });
      await one.expectSameAsFromNothing('turns');
    }
    other.remove();
  });
});

test('a series of edits: after each the site equals one that is built from nothing', async () => {
  const own = new Series(join(PROJECT_DIR, 'content'));
  rmSync(join(own.content, 'sop', 'setda-way-kanan'), { recursive: true });
  await own.build();
  await own.edit(1, randomEdits(1, 5));
  own.remove();
}, 900_000);
