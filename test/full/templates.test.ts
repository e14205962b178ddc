import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus/write-corpus.ts';
import { CACHE_DIR } from '../../src/cli/project.ts';
import { PROJECT_DIR } from '../cli/lajur.ts';

const run = promisify(execFile);

test('every page of a large site, which is divided by unit, is the same to the byte as Astro’s own runtime makes it', async () => {
  await mkdir(CACHE_DIR, { recursive: true });
  const dir = await mkdtemp(join(CACHE_DIR, 'uji-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const [content, out] = [join(dir, 'isi'), join(dir, 'situs')];
  await writeCorpus(content, 450);
  // In processes of their own: a test runner changes what Astro takes for its mode.
  const env = { ...process.env, NODE_ENV: 'production', VITEST: undefined, SOURCE_DATE_EPOCH: '1800000000' };
  await run(process.execPath, [join(PROJECT_DIR, 'src/cli/main.ts'), 'build', '--content', content, '--out', out], { env, maxBuffer: 2 ** 28 });
  await run(process.execPath, [join(PROJECT_DIR, 'test/cli/site/render-with-astro.ts'), content, dir], { env, maxBuffer: 2 ** 28 });
  const files = (await readdir(join(dir, 'pages'), { recursive: true })).filter((file) => file.endsWith('.html'));
  expect(files.filter((file) => file.includes('kepatuhan')).length).toBeGreaterThan(5);
  const different: string[] = [];
  for (const file of files) {
    if ((await readFile(join(dir, 'pages', file), 'utf8')) !== (await readFile(join(out, file), 'utf8'))) different.push(file);
  }
  expect(different).toEqual([]);
});
