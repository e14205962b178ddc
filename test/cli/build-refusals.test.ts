import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lajur, scenario } from './lajur.ts';

let parent = '';
let out = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lajur-bangun-'));
  out = join(parent, 'dist');
  await mkdir(join(out, 'api'), { recursive: true });
  await writeFile(join(out, 'index.html'), 'situs lama');
  await writeFile(join(out, 'api', 'sop.json'), '{"versi":1,"sop":[]}');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** The old site is as it was, and nothing lies beside it. */
async function expectUnchanged(): Promise<void> {
  expect(await readdir(parent)).toEqual(['dist']);
  expect((await readdir(out, { recursive: true })).sort()).toEqual(['api', join('api', 'sop.json'), 'index.html']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('situs lama');
}

describe('a build of content with galat', () => {
  test('tells every galat, exits with 1 and leaves the old site as it was', async () => {
    const { status, stdout, stderr } = await lajur(['build', '--content', scenario('galat'), '--out', out]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.match(/ {2}galat {2}/g)).toHaveLength(27);
    expect(stderr).toMatch(/27 galat, 0 peringatan, 0 info\.\nSitus tidak ditulis; yang lama tetap seperti semula\.\n$/);
    await expectUnchanged();
  });

  test.each(['tanpa-sop', 'setelan'])('%s, also as a draft', async (name) => {
    const { status, stderr } = await lajur(['build', '--content', scenario(name), '--out', out, '--draft']);
    expect(status).toBe(1);
    expect(stderr).toContain('Situs tidak ditulis');
    await expectUnchanged();
  });
});

describe('a build to a place that is not its own: exit status 2', () => {
  test('a folder of other files', async () => {
    await rm(join(out, 'api'), { recursive: true });
    const { status, stderr } = await lajur(['build', '--content', scenario('baik'), '--out', out]);
    expect(status).toBe(2);
    expect(stderr).toContain('berisi hal lain, bukan situs Lajur');
    expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('situs lama');
  });

  test('a file', async () => {
    const { status, stderr } = await lajur(['build', '--content', scenario('baik'), '--out', join(out, 'index.html')]);
    expect(status).toBe(2);
    expect(stderr).toContain('bukan folder');
    await expectUnchanged();
  });

  test('the folder of the content', async () => {
    const content = join(parent, 'isi');
    await cp(scenario('baik'), content, { recursive: true });
    for (const folder of [content, parent]) {
      const { status, stderr } = await lajur(['build', '--content', content, '--out', folder]);
      expect(status).toBe(2);
      expect(stderr).toContain(`memuat "${content}". Pilih folder lain dengan --out.`);
    }
    expect(await readdir(content)).toEqual(await readdir(scenario('baik')));
  });
});

test('a build of a folder that is not there: exit status 2', async () => {
  const { status, stderr } = await lajur(['build', '--content', join(parent, 'tiada'), '--out', out]);
  expect(status).toBe(2);
  expect(stderr).toContain('tidak ada. Sebutkan folder lain dengan --content.');
  await expectUnchanged();
});
