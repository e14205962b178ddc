import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { watchTrouble } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { useSite } from './site.ts';

const site = useSite();
const SOP = 'sop/setda-way-kanan/perencanaan-kinerja';
const LAMA = 'sop/setda-way-kanan/renja-lama';
let dir: string;
let moved: Served;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lajur-pindahan-'));
  await cp(fileURLToPath(new URL('../../content', import.meta.url)), join(dir, 'isi'), { recursive: true });
  const file = join(dir, 'isi', `${SOP}.md`);
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^unit: .*$/m, '$&\npindahan:\n  - setda-way-kanan/renja-lama'));
  await mkdir(join(dir, 'isi', SOP), { recursive: true });
  await writeFile(join(dir, 'isi', SOP, 'pindaian#2%.pdf'), 'pindaian');
  const built = await lajur(['build', '--content', join(dir, 'isi'), '--out', join(dir, 'situs')]);
  expect(built.status, built.stderr).toBe(0);
  moved = await serveSite(join(dir, 'situs'), '/', { 'content-security-policy': "default-src 'self'" });
});
afterAll(async () => {
  moved.stop();
  await rm(dir, { recursive: true, force: true });
});

it.each([['', '', true], ['', '#langkah-7', true], ['cetak/', '', true], ['', '', false]])('an old address %s%s leads on, script: %s', async (below, hash, javaScriptEnabled) => {
  const context = await site().browser.newContext({ javaScriptEnabled });
  const trouble = watchTrouble(context, moved.origin);
  const page = await context.newPage();
  await page.goto(`${moved.url}${LAMA}/${below}${hash}`, { waitUntil: 'commit' });
  await page.waitForURL(`${moved.url}${SOP}/${below}${hash}`);
  expect(trouble).toEqual([]);
  await context.close();
});

it('the files of an SOP are found at its old address too', async () => {
  for (const nama of ['sop.md', 'sop.json', 'alur.mmd']) expect(await readFile(join(dir, 'situs', LAMA, nama), 'utf8')).toBe(await readFile(join(dir, 'situs', SOP, nama), 'utf8'));
});

it('an attachment opens whatever signs its name has', async () => {
  const { context } = await site().open();
  const page = await context.newPage();
  await page.goto(`${moved.url}${SOP}/`);
  const link = page.locator('#lampiran').getByRole('link', { name: 'pindaian#2%.pdf' });
  const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', moved.url).href);
  expect([answer.status(), await answer.text()]).toEqual([200, 'pindaian']);
  await context.close();
});
