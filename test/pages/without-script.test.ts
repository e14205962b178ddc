import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { share } from '../support/share.ts';
import { PAGE_TYPES } from './page-types.ts';
import { useSite } from './site.ts';

const site = useSite();

/** Tools, not texts: they say that they need a script. */
const TOOLS = ['cari/?q=kinerja', 'mermaid/?sop=setda-way-kanan/perencanaan-kinerja', 'mermaid/bingkai/'];

describe('without script', () => {
  it('every page shows its content, and no control that would do nothing', async () => {
    const [plain, scripted] = await Promise.all([site().open({ javaScriptEnabled: false }), site().open()]);
    const [page, other] = await Promise.all([plain.context.newPage(), scripted.context.newPage()]);
    for (const path of share(PAGE_TYPES, 2)) {
      await page.goto(site().served.url + path);
      expect(await page.locator('h1').first().isVisible(), path).toBe(true);
      // A form that leads to a page, a link, what folds by itself: these work. All else would need a script.
      const dead = await page.locator('button:visible, input:visible, select:visible, textarea:visible').evaluateAll((controls) =>
        controls.filter((one) => !(one.closest('form')?.hasAttribute('action') ?? false)).map(({ outerHTML }) => outerHTML.slice(0, 120)));
      expect(dead, path).toEqual([]);
      if (TOOLS.includes(path)) continue;
      // What a script adds are tools and hints; every text of the page is there without it.
      await other.goto(site().served.url + path, { waitUntil: 'load' });
      const texts = await page.locator('main').locator('h1, h2, h3, p, li, td, th, dd').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      const withScript = await other.locator('main').locator('h1, h2, h3, p, li, td, th, dd').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
      expect(texts, path).toBeGreaterThan(0);
      expect(withScript - texts, `${path} has texts that only a script shows`).toBeLessThanOrEqual(8);
    }
    expect([...plain.trouble, ...scripted.trouble]).toEqual([]);
    await Promise.all([plain.context.close(), scripted.context.close()]);
  });

  it('the catalogue lists every SOP, and each leads to its page with the whole procedure', async () => {
    const { sop }: { sop: { url: string; nama: string; langkah: { kegiatan: string }[] }[] } = JSON.parse(await readFile(join(inject('siteDir'), 'api', 'sop.json'), 'utf8'));
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}sop/`);
    const links = await page.locator('#katalog li:visible h2 a, #katalog li:visible h3 a, #katalog li:visible a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    for (const { url } of sop) expect(links).toContain(url);
    const [one] = sop;
    await page.locator(`#katalog a[href="${one?.url ?? ''}"]`).click();
    expect(await page.locator('h1').textContent()).toBe(one?.nama);
    expect(await page.locator('table.prosedur tbody tr:visible').count()).toBe(one?.langkah.length);
    expect(await page.locator('table.prosedur [data-simpul]:visible').count()).toBeGreaterThan(0);
    await context.close();
  });

  it.each(TOOLS.slice(0, 2))('/%s says that it needs a script, and leads on', async (path) => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site().served.url + path);
    const note = page.locator('main noscript');
    expect(await note.textContent()).toContain('memerlukan JavaScript');
    expect(await note.locator('a').first().isVisible()).toBe(true);
    await context.close();
  });
});
