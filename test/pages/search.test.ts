import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from './site.ts';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const site = useSite();

/** Queries as employees type them, and the SOP that must stand first. */
const FIRST_RESULTS = [
  ['renja bappeda', 'Penyusunan Rencana Kinerja (Renja)'],
  ['data IKU', 'Pengumpulan Data IKU'],
  ['e-kino', 'Pelaksanaan Pengukuran Kinerja Triwulan'],
  ['E-Kino', 'Pelaksanaan Pengukuran Kinerja Triwulan'],
  ['LKj', 'Pelaporan Kinerja'],
  ['perjanjian kinerja walikota', 'Penyusunan Perjanjian Kinerja'],
  ['SOP-011/SETDA', 'Penyusunan Laporan Kinerja'],
] as const;

describe('the search page', () => {
  it.each(FIRST_RESULTS)('gives the right SOP first for "%s"', async (query, nama) => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/`);
    await page.getByRole('searchbox').fill(query);
    const first = page.locator('[data-hasil="1"]');
    await first.waitFor();
    expect(await first.textContent()).toBe(nama);
    await first.click();
    await page.waitForURL(/\/sop\/[^/]+\/[^/]+\/(?:#langkah-\d+)?$/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(nama);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('answers the query in its address, and is reached from the beranda', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(site().served.url);
    await page.getByRole('searchbox').fill('renja bappeda');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=renja+bappeda');
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('renja bappeda');
    await context.close();
  });

  it('keeps what is typed before the lists are there', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/cari/daftar.json', async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${site().served.url}cari/`);
    await page.getByRole('searchbox').fill('data iku');
    release();
    expect(await page.locator('[data-hasil="1"]').textContent()).toBe('Pengumpulan Data IKU');
    expect(await page.getByRole('searchbox').inputValue()).toBe('data iku');
    await context.close();
  });

  it('ranks a word in the title above the same word in the body', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=perencanaan`);
    await page.locator('[data-hasil="2"]').waitFor();
    expect(await page.locator('[data-hasil="1"]').textContent()).toBe('Perencanaan Kinerja');
    await context.close();
  });

  it('groups the results and counts through them, the best group first', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=siapa+tanda+tangan+renja`);
    await page.locator('[data-hasil="1"]').waitFor();
    const ranks = await page.locator('[data-hasil]').evaluateAll((links) => links.map((link) => Number(link.getAttribute('data-hasil'))));
    expect(ranks).toEqual(ranks.map((_, i) => i + 1));
    const first = page.locator('.result-group').first();
    expect(await first.getByRole('heading', { level: 2 }).textContent()).toMatch(/^Langkah \d+$/);
    await page.locator('[data-hasil="1"]').click();
    await page.waitForURL(/\/sop\/[^/]+\/[^/]+\/#langkah-\d+$/);
    expect(await page.locator(':target').count()).toBe(1);
    await context.close();
  });

  it('says what an abbreviation means, and finds its long form by it', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=indikator+kinerja+utama`);
    await page.getByText('IKU = Indikator Kinerja Utama').waitFor();
    expect(await page.locator('[data-hasil="1"]').textContent()).toBe('Pengumpulan Data IKU');
    await context.close();
  });

  it('leads to the langkah that a result quotes', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=bukti+pengiriman&jenis=sop`);
    const first = page.locator('[data-hasil="1"]');
    await first.waitFor();
    expect(await page.locator('.excerpt').first().textContent()).toContain('Bukti pengiriman');
    expect(await first.getAttribute('href')).toBe('/sop/setda-way-kanan/perencanaan-kinerja/#langkah-12');
    await page.goto(`${site().served.url}cari/?q=pelaporan+kinerja&jenis=sop`);
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe('/sop/setda-way-kanan/pelaporan-kinerja/');
    await context.close();
  });

  it('keeps recent searches in the browser until they are cleared', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/`);
    await page.getByRole('searchbox').fill('renja');
    await page.locator('[data-hasil="1"]').waitFor();
    await page.keyboard.press('Enter');
    await page.goto(`${site().served.url}cari/`);
    await page.getByRole('link', { name: 'renja' }).click();
    await page.locator('[data-hasil="1"]').waitFor();
    await page.goto(`${site().served.url}cari/`);
    await page.getByRole('button', { name: 'Hapus pencarian terakhir' }).click();
    expect(await page.getByRole('link', { name: 'renja' }).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('is free of accessibility faults with results and without', async () => {
    const { context } = await site().open({ bypassCSP: true, viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    for (const query of ['renja', 'perjanjan', 'xyzzyplugh', '']) {
      await page.goto(`${site().served.url}cari/?q=${query}`);
      await page.locator('#pesan-cari').filter({ hasText: /\S/ }).waitFor();
      await page.addScriptTag({ path: axeScript });
      const violations = await page.evaluate(async () => {
        const { run }: { run: typeof axe.run } = Reflect.get(globalThis, 'axe');
        return (await run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
      });
      expect(violations, query).toEqual([]);
    }
    await context.close();
  });

  it('without script says that it needs one, and leads to the catalogue', async () => {
    const html = await readFile(join(inject('siteDir'), 'cari', 'index.html'), 'utf8');
    const without = /<noscript>(.*?)<\/noscript>/s.exec(html)?.[1] ?? '';
    expect(without).toContain('Pencarian memerlukan JavaScript');
    expect(without).toContain('href="/sop/"');
    // What only a script can use is not shown.
    expect(html).toMatch(/<details[^>]* hidden/);
  });

  it('says so when nothing is found', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=xyzzyplugh`);
    await page.getByText('Tidak ada yang ditemukan').waitFor();
    expect(await page.locator('[data-hasil]').count()).toBe(0);
    await context.close();
  });

  it('stems Indonesian words: mengarsipkan finds arsip', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=arsipkan`);
    await page.locator('[data-hasil="1"]').waitFor();
    const nama = await page.locator('[data-hasil]').allTextContents();
    // The only word of that langkah.
    expect(nama).toContain('Mengarsipkan');
    await context.close();
  });
});
