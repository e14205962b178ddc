import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { watchTrouble } from '../support/browser.ts';
import { serveSite } from '../support/serve.ts';
import { share } from '../support/share.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Paths of all pages of a built site, relative to it. */
async function listPages(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true });
  return entries.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
}

describe('every page', () => {
  it('fits a phone, a tablet and a screen, without trouble', async () => {
    const { context, trouble } = await site().open({ colorScheme: 'dark' });
    const page = await context.newPage();
    for (const path of share((await listPages(inject('siteDir'))).sort(), 4)) {
      await page.goto(site().served.url + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(excess, `${path} is wider than a window of ${width} px`).toBe(0);
      }
    }
    // The page of the 404 is asked for by its file name; nothing else may go wrong.
    expect(trouble).toEqual([]);
    await context.close();
  }, 180_000);

  it('has one main heading, a language, and no inline style or handler (a strict CSP refuses them)', async () => {
    for (const path of await listPages(inject('siteDir'))) {
      const html = await readFile(join(inject('siteDir'), path), 'utf8');
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain('<html lang="id">');
      expect(html, path).not.toMatch(/<[^>]+ (?:style|on\w+)="/);
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)/);
      // Nothing is fetched from elsewhere; what leads elsewhere says so.
      expect(html.replaceAll(/<a [^>]*rel="[^"]*external[^>]*>/g, ''), path).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
    }
  });

  it('works under a sub-path, search included', async () => {
    const parent = await mkdtemp(join(tmpdir(), 'lajur-base-'));
    const out = join(parent, 'situs');
    onTestFinished(() => rm(parent, { recursive: true, force: true }));
    await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', out, '--base', '/dokumen/sop']);
    const served = await serveSite(out, '/dokumen/sop');
    onTestFinished(served.stop);
    const context = await site().browser.newContext();
    const trouble = watchTrouble(context, served.origin);
    const page = await context.newPage();
    await page.goto(served.url);
    await page.getByRole('searchbox').fill('renja bappeda');
    await page.keyboard.press('Enter');
    await page.locator('[data-hasil="1"]').click();
    await page.waitForURL('**/dokumen/sop/sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja/**');
    for (const link of await page.locator('a[href]').evaluateAll((links) => links.map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI).href))) {
      const response = await page.request.get(link);
      expect(response.status(), link).toBe(200);
    }
    const { sop }: { sop: { url: string }[] } = JSON.parse(await readFile(join(out, 'api', 'sop.json'), 'utf8'));
    expect(sop.every(({ url }) => url.startsWith('/dokumen/sop/sop/'))).toBe(true);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
