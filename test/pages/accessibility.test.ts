import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One page of each type. */
const PAGES = ['', 'sop/', 'cari/?q=kinerja', 'unit/setda-way-kanan/', 'peraturan/', 'peraturan/pp-46-2011/', 'peraturan/uu-23-2014/', 'peraturan/permendagri-29-2014/', 'peraturan/matriks/', 'peraturan/matriks/setda-banjarbaru/', 'sop/setda-way-kanan/perencanaan-kinerja/', 'sop/setda-way-kanan/perencanaan-kinerja/cetak/', 'mermaid/?sop=setda-way-kanan/perencanaan-kinerja', 'mermaid/bingkai/', '404.html', 'kepatuhan/', 'kepatuhan/aturan/', 'kepatuhan/daftar-sop/', 'keterkaitan/', 'glosarium/', 'pelaksana/', 'pelaksana/setda-way-kanan/kasubag-perencanaan/'];

it.each([
  [1440, 'light', 'screen'],
  [1440, 'dark', 'screen'],
  [360, 'light', 'screen'],
  [360, 'dark', 'screen'],
  [1440, 'light', 'print'],
] as const)('axe finds nothing on any page type at %i px, %s, %s', async (width, colorScheme, media) => {
  // A page with a Content-Security-Policy also refuses the script of this test.
  const { context } = await site().open({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  for (const path of PAGES) {
    await page.goto(site().served.url + path, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media });
    await page.addScriptTag({ path: axeScript });
    const violations = await page.evaluate(async () => {
      const { run }: { run: typeof axe.run } = Reflect.get(globalThis, 'axe');
      const { violations: found } = await run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations, path).toEqual([]);
  }
  await context.close();
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
