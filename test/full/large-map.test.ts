import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { writeGeneratedContent } from '../keterkaitan/generated-content.ts';
import { expectNoViolations } from '../pages/axe.ts';
import { shareBrowser } from '../support/browser.ts';
import { serveSite } from '../support/serve.ts';

it('axe finds nothing on the map of a unit, which has a page of its own in a large portal', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'lajur-peta-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeGeneratedContent(join(dir, 'isi'), 401);
  expect((await lajur(['build', '--content', join(dir, 'isi'), '--out', join(dir, 'situs')])).status).toBe(0);
  const served = await serveSite(join(dir, 'situs'));
  onTestFinished(served.stop);
  const page = await (await shareBrowser()).newPage({ bypassCSP: true });
  onTestFinished(() => page.close());
  await page.goto(`${served.url}keterkaitan/kantor/`);
  await expectNoViolations(page);
});
