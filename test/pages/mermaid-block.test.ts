import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { share } from '../support/share.ts';
import { shareBrowser, watchTrouble } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';

/** A site of its own, under a sub-path, with an SOP whose free sections hold Mermaid blocks. */
const CONTENT = fileURLToPath(new URL('fixtures/mermaid/', import.meta.url));
const PAGE = 'sop/kantor/blok-mermaid-case/';
const BAD = 'sop/kantor/blok-salah-case/';

let parent: string;
let browser: Browser;
let served: Served;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'lajur-mermaid-'));
  const out = join(parent, 'situs');
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--content', CONTENT, '--out', out, '--base', '/dokumen/']);
  [browser, served] = await Promise.all([shareBrowser(), serveSite(out, '/dokumen/')]);
});

afterAll(async () => {
  served.stop();
  await rm(parent, { recursive: true, force: true });
});

/** Scrolls a block into view and waits until it is drawn. */
async function drawBlock(page: Page, index: number) {
  const block = page.locator('.mermaid-block').nth(index);
  await block.scrollIntoViewIfNeeded();
  await block.getByRole('button', { name: 'Tampilkan teks' }).waitFor();
  return block;
}

describe('a Mermaid block of a free section', () => {
  it('is drawn in a frame of the viewer, as high as the drawing, with its text at hand', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const trouble = watchTrouble(context, served.origin);
    const page = await context.newPage();
    await page.goto(served.url + PAGE);
    const block = await drawBlock(page, 0);
    const frame = block.locator('iframe');
    expect(await frame.getAttribute('title')).toBe('Bagan: Surat masuk');
    const drawing = block.frameLocator('iframe').locator('#gambar');
    expect(await drawing.locator('.node').count()).toBe(4);
    expect(await drawing.locator('.node').nth(2).textContent()).toContain('Mencatat &');
    const [outer, inner] = await Promise.all([frame.boundingBox(), drawing.boundingBox()]);
    expect(Math.abs((outer?.height ?? 0) - (inner?.height ?? 1000))).toBeLessThan(2);
    const text = block.locator('pre');
    expect(await text.isVisible()).toBe(false);
    await block.getByRole('button', { name: 'Tampilkan teks' }).click();
    expect(await text.innerText()).toContain('catat["Mencatat & mengagendakan"]');
    await drawBlock(page, 1);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('opens in the viewer with its text', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.url + PAGE);
    const text = await page.locator('.mermaid-block pre').first().textContent();
    await page.locator('.mermaid-block').first().getByRole('link', { name: 'Buka di penampil Mermaid' }).click();
    await page.locator('#gambar svg').waitFor();
    expect(new URL(page.url()).pathname).toBe('/dokumen/mermaid/');
    expect(await page.getByLabel('Teks Mermaid').inputValue()).toBe(text);
    await context.close();
  });

  it('shows its text, and why, where it cannot be drawn', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.url + BAD);
    const block = page.locator('.mermaid-block').nth(0);
    await block.scrollIntoViewIfNeeded();
    await block.getByText('Ada yang belum ditutup mulai baris 2').waitFor();
    expect(await block.locator('iframe').count()).toBe(0);
    expect(await block.locator('pre').isVisible()).toBe(true);
    await context.close();
  });

  it('does nothing on the page around it, whatever it says', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.url + BAD);
    const block = page.locator('.mermaid-block').nth(1);
    await block.scrollIntoViewIfNeeded();
    await block.locator('iframe').waitFor();
    await block.frameLocator('iframe').locator('.node').first().waitFor();
    for (const frame of page.frames()) expect(await frame.evaluate(() => Reflect.get(window, 'terbobol'))).toBeUndefined();
    expect(page.url()).toBe(served.url + BAD);
    await context.close();
  });

  it('listens to its own page only', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.url + PAGE);
    const block = await drawBlock(page, 0);
    const height = await block.locator('iframe').getAttribute('height');
    // A message that comes from no frame, and one whose form is wrong.
    await page.evaluate(() => {
      window.postMessage({ jenis: 'tergambar', tinggi: 9000 }, location.origin);
      const [frame] = document.querySelectorAll('iframe');
      frame?.contentWindow?.postMessage({ jenis: 'teks', teks: 7 }, location.origin);
    });
    await page.waitForTimeout(500);
    expect(await block.locator('iframe').getAttribute('height')).toBe(height);
    expect(await block.frameLocator('iframe').locator('.node').count()).toBe(4);
    await context.close();
  });

  it('is readable without script, and on paper', async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const plain = await without.newPage();
    await plain.goto(served.url + PAGE);
    expect(await plain.locator('.mermaid-block pre').first().innerText()).toContain('terima["Menerima surat"] --> periksa');
    await without.close();
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(served.url + PAGE);
    // Not yet drawn: the text is printed. Drawn: the drawing, which fits a page. Higher than a page: the text.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.mermaid-block pre').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    const block = await drawBlock(page, 0);
    await page.emulateMedia({ media: 'print' });
    expect(await block.locator('iframe').isVisible()).toBe(true);
    expect(await block.locator('pre').isVisible()).toBe(false);
    expect((await block.locator('iframe').boundingBox())?.height).toBeLessThan(641);
    await context.close();
  });

  it('is printed as text where the drawing is higher than a page', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const chain = Array.from({ length: 20 }, (_, i) => `n${i} --> n${i + 1}`).join('\n');
    await page.route(served.url + PAGE, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('flowchart LR', `flowchart TD\n${chain}`) });
    });
    await page.goto(served.url + PAGE);
    const block = await drawBlock(page, 0);
    await page.emulateMedia({ media: 'print' });
    expect(await block.locator('iframe').isVisible()).toBe(false);
    expect(await block.locator('pre').isVisible()).toBe(true);
    await context.close();
  });

  it.each(share([360, 1280], 2))('gives axe nothing to find at %i px', async (width) => {
    // The policy of the frame also refuses what a test puts into it.
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(served.url + PAGE);
    await drawBlock(page, 0);
    await drawBlock(page, 1);
    const script = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    for (const frame of page.frames()) {
      await frame.addScriptTag({ path: script });
      const violations = await frame.evaluate(async () => {
        const loaded: { run: typeof axe.run } = Reflect.get(globalThis, 'axe');
        const { violations: found } = await loaded.run(document, { iframes: false });
        return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      });
      expect(violations, frame.url()).toEqual([]);
    }
    await context.close();
  });
});
