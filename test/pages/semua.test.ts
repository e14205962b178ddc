import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { watchTrouble } from '../support/browser.ts';
import { servePreview } from '../support/preview.ts';
import { useSitus } from './situs.ts';

const situs = useSitus();

/** Paths of all pages of a built site, relative to it. */
async function listHalaman(dir: string): Promise<string[]> {
  const semua = await readdir(dir, { recursive: true });
  return semua.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith('.html') && !path.startsWith('pagefind/'));
}

describe('every page', () => {
  it.each([360, 768, 1440])('fits a window of %i px, in light and dark, without trouble', async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context, masalah } = await situs().open({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      for (const path of await listHalaman(inject('situsDir'))) {
        await page.goto(situs().sajian.url + path.replace(/index\.html$/, ''), { waitUntil: 'load' });
        const lebih = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(lebih, `${path} is wider than the window`).toBe(0);
      }
      // The page of the 404 is asked for by its file name; nothing else may go wrong.
      expect(masalah).toEqual([]);
      await context.close();
    }
  });

  it('has one main heading, a language, and no inline style or handler (a strict CSP refuses them)', async () => {
    for (const path of await listHalaman(inject('situsDir'))) {
      const html = await readFile(join(inject('situsDir'), path), 'utf8');
      expect(html.match(/<h1[\s>]/g), path).toHaveLength(1);
      expect(html, path).toContain('<html lang="id">');
      expect(html, path).not.toMatch(/<[^>]+ (?:style|on\w+)="/);
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)/);
      expect(html, path).not.toMatch(/(?:href|src)="(?:https?:)?\/\//);
    }
  });

  it('works under a sub-path, search included', async () => {
    const induk = await mkdtemp(join(tmpdir(), 'lajur-base-'));
    const out = join(induk, 'situs');
    onTestFinished(() => rm(induk, { recursive: true, force: true }));
    await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', out, '--base', '/dokumen/sop']);
    const sajian = await servePreview(out, '/dokumen/sop');
    onTestFinished(sajian.stop);
    const context = await situs().browser.newContext();
    const masalah = watchTrouble(context, sajian.asal);
    const page = await context.newPage();
    await page.goto(sajian.url);
    await page.getByRole('searchbox').fill('renja bappeda');
    await page.keyboard.press('Enter');
    await page.locator('[data-hasil="1"]').click();
    await page.waitForURL('**/dokumen/sop/sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja/');
    for (const tautan of await page.locator('a[href]').evaluateAll((semua) => semua.map((a) => (a instanceof HTMLAnchorElement ? a.href : '')))) {
      const jawaban = await page.request.get(tautan);
      expect(jawaban.status(), tautan).toBe(200);
    }
    const { sop }: { sop: { url: string }[] } = JSON.parse(await readFile(join(out, 'api', 'sop.json'), 'utf8'));
    expect(sop.every(({ url }) => url.startsWith('/dokumen/sop/sop/'))).toBe(true);
    expect(masalah).toEqual([]);
    await context.close();
  });
});
