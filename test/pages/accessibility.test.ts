import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One page of each type. */
const PAGES = ['', 'sop/', 'cari/?q=kinerja', 'unit/setda-way-kanan/', 'peraturan/', 'peraturan/pp-46-2011/', 'peraturan/uu-23-2014/', 'peraturan/permendagri-29-2014/', 'peraturan/matriks/', 'peraturan/matriks/setda-banjarbaru/', 'sop/setda-way-kanan/perencanaan-kinerja/', 'sop/setda-way-kanan/perencanaan-kinerja/cetak/', 'mermaid/?sop=setda-way-kanan/perencanaan-kinerja', 'mermaid/bingkai/', '404.html', 'kepatuhan/', 'kepatuhan/aturan/', 'kepatuhan/daftar-sop/', 'keterkaitan/', 'glosarium/', 'pelaksana/', 'pelaksana/setda-way-kanan/kasubag-perencanaan/'];

const MODES = [
  [1440, 'light', 'screen'],
  [1440, 'dark', 'screen'],
  [360, 'light', 'screen'],
  [360, 'dark', 'screen'],
  [1440, 'light', 'print'],
] as const;

describe('axe finds nothing', () => {
  it.each(PAGES)('on /%s at any width, in light, dark and print', async (path) => {
    // A page with a Content-Security-Policy also refuses the script of this test.
    const { context } = await site().open({ bypassCSP: true });
    const page = await context.newPage();
    // What a script draws comes after the page: the answers of the search, and Mermaid's drawing.
    await page.goto(site().served.url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    await page.addScriptTag({ path: axeScript });
    for (const [width, colorScheme, media] of MODES) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media, colorScheme });
      const violations = await page.evaluate(async () => {
        const { run }: { run: typeof axe.run } = Reflect.get(globalThis, 'axe');
        const { violations: found } = await run();
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations, `${width} px, ${colorScheme}, ${media}`).toEqual([]);
    }
    await context.close();
  });
});

it('leads a keyboard from the skip link to the content, and into the search', async () => {
  const { context } = await site().open();
  const page = await context.newPage();
  await page.goto(site().served.url);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Langsung ke isi');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  await context.close();
});
