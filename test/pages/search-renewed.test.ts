import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lajur, PROJECT_DIR } from '../cli/lajur.ts';
import { serveSite } from '../support/serve.ts';
import { useSite } from './site.ts';

const site = useSite();

it('a search page that stays open while the site is published anew answers from the new index', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lajur-terbit-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const [content, out] = [join(dir, 'isi'), join(dir, 'situs')];
  await cp(join(PROJECT_DIR, 'content'), content, { recursive: true });
  const build = async (): Promise<void> => expect(await lajur(['build', '--content', content, '--out', out])).toMatchObject({ status: 0 });
  await build();
  const served = await serveSite(out);
  onTestFinished(served.stop);
  const page = await site().browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`${served.url}cari/`);
  await page.locator('#pesan-cari', { hasText: 'Ketik' }).waitFor();
  // Another unit gives every part of the index another name.
  await rename(join(content, 'sop', 'setda-banjarbaru'), join(dir, 'disimpan'));
  await build();
  await page.getByRole('searchbox').fill('pengumpulan data iku');
  await page.locator('[data-hasil="1"]', { hasText: 'Pengumpulan Data IKU' }).waitFor();
});
