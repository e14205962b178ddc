import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const SOP = 'sop/setda-way-kanan/pengumpulan-data-iku/';
const PERAN = 'pelaksana/setda-way-kanan/kabag-perencanaan-keuangan/';
/** One page of each kind, with terms that a reader meets there. */
const PAGES: [string, string[]][] = [
  [SOP, ['IKU', 'Kabag', 'Kasubag', 'Sekda']],
  [PERAN, ['Kabag', 'LKj', 'Perpres', 'Sekda']],
  ['unit/dinas-pmk-way-kanan/', ['Dinas PMK', 'SAKIP']],
  ['peraturan/permendagri-54-2010/', ['Permendagri', 'Renja', 'Setdako']],
  ['peraturan/matriks/setda-banjarbaru/', ['PP', 'UU']],
  ['keterkaitan/', ['IKU', 'Renja', 'RKT']],
  ['sop/', ['IKU', 'SOP']],
  ['pelaksana/', ['Kabag', 'SAKIP', 'SOP']],
  ['kepatuhan/', ['LKj', 'SOP']],
  ['', ['IKU', 'SOP']],
];

async function open(path: string, options?: Parameters<ReturnType<typeof site>['open']>[0]): Promise<Page> {
  const page = await (await site().open(options)).context.newPage();
  await page.goto(site().served.url + path);
  return page;
}

/** Each mark of a page: the word, its meaning, and what a screen reader is told of the link that it is or stands in. */
function marksOf(page: Page): Promise<{ word: string; meaning: string; told: string }[]> {
  return page.locator('main .istilah').evaluateAll((marks) =>
    marks.map((mark) => {
      const link = mark.closest('a');
      const described = (link?.getAttribute('aria-describedby') ?? '').split(' ').flatMap((id) => document.getElementById(id)?.textContent ?? []);
      return { word: mark.textContent, meaning: mark.getAttribute('data-arti') ?? '?', told: [link?.getAttribute('aria-label') ?? '', ...described].join(' | ') };
    }),
  );
}

/** Is the meaning of a mark shown beside it? */
function isShown(page: Page, mark: string): Promise<boolean> {
  return page.locator(mark).first().evaluate((element) => {
    const { content, display } = getComputedStyle(element, '::after');
    return display !== 'none' && content !== 'none' && content.includes(element.getAttribute('data-arti') ?? '?');
  });
}

describe('the first use of a term', () => {
  it.each(PAGES)('carries its meaning on /%s', async (path, words) => {
    const page = await open(path);
    const marks = await marksOf(page);
    const listed = await page.locator('#singkatan dt').allTextContents();
    expect(listed).toEqual(expect.arrayContaining(words));
    expect(marks.map(({ word }) => word)).toEqual(expect.arrayContaining(words));
    for (const { word, meaning, told } of marks) expect(told, word).toContain(meaning);
    // At most one of each is a link of its own in the text, and one more stands before it in a link or a table head.
    expect(marks.length).toBeLessThanOrEqual(2 * listed.length);
    expect(await page.locator('a a, button a, label a, summary a, nav .istilah, svg .istilah').count()).toBe(0);
    await page.context().close();
  });

  it('describes every link by what stands on its page, on all pages', async () => {
    const dir = inject('siteDir');
    for (const path of await readdir(dir, { recursive: true })) {
      if (!path.endsWith('.html') || path.startsWith('pagefind')) continue;
      const html = await readFile(join(dir, path), 'utf8');
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
      for (const [, described = ''] of html.matchAll(/ aria-describedby="([^"]*)"/g)) for (const id of described.split(' ')) expect(ids, path).toContain(id);
    }
  });

  it('leaves the names of lajur, the headings and the regulations as they are written', async () => {
    const published: { sop: { url: string; nama: string; pelaksana: { nama: string }[] }[] } = JSON.parse(await readFile(`${inject('siteDir')}/api/sop.json`, 'utf8'));
    const page = await open('');
    for (const { url, nama, pelaksana } of published.sop) {
      await page.goto(site().served.origin + url);
      expect((await page.locator('th.lajur').allTextContents()).map((text) => text.trim())).toEqual(pelaksana.map((lajur) => lajur.nama));
      expect(await page.getByRole('heading', { level: 1, name: nama, exact: true }).count(), nama).toBe(1);
    }
    await page.context().close();
  });
});

describe('the meaning', () => {
  it('shows in a head of a lajur on focus and when it is pointed at, until Escape', async () => {
    const page = await open(SOP, { viewport: { width: 1440, height: 900 } });
    const sekda = 'th.lajur .istilah';
    expect(await isShown(page, sekda)).toBe(false);
    await page.locator(sekda).first().hover();
    expect(await isShown(page, sekda)).toBe(true);
    await page.mouse.move(0, 0);
    expect(await isShown(page, sekda)).toBe(false);
    const link = page.locator('th.lajur a', { has: page.locator('.istilah') }).first();
    await link.press('Shift');
    expect(await isShown(page, sekda)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isShown(page, sekda)).toBe(false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await isShown(page, sekda)).toBe(true);
    await page.context().close();
  });

  it('is a tap away: what stands in a head of the table is marked again where a phone shows it', async () => {
    const page = await open(SOP, { viewport: { width: 360, height: 800 }, hasTouch: true });
    await page.locator('td.kegiatan .istilah', { hasText: 'Kabag' }).tap();
    await page.waitForURL('**/glosarium/#kabag');
    await page.goto(`${site().served.url}${PERAN}`);
    expect(await page.locator('#singkatan').isVisible()).toBe(true);
    await page.context().close();
  });

  it('is there without script, and on paper as a list, but not on the form of an SOP', async () => {
    const page = await open(PERAN, { javaScriptEnabled: false });
    expect(await page.locator('h1 .istilah').textContent()).toBe('Kabag');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#arti-kabag').innerText()).toMatch(/Kabag\s+Kepala Bagian/);
    await page.goto(site().served.url + SOP);
    expect(await page.locator('#singkatan').isVisible()).toBe(false);
    expect(await page.locator('.istilah').first().evaluate((mark) => getComputedStyle(mark).textDecorationLine)).toBe('none');
    for (const path of [`${SOP}cetak/`, 'glosarium/', 'mermaid/']) expect(await readFile(`${inject('siteDir')}/${path}index.html`, 'utf8'), path).not.toContain('class="istilah"');
    await page.context().close();
  });

  it('comes along when a second role is shown on the page', async () => {
    const page = await open(`${PERAN}?dan=setda-banjarbaru/pelaksana`);
    await page.locator('#arti-bappeda').waitFor();
    for (const { word, meaning, told } of await marksOf(page)) expect(told, word).toContain(meaning);
    await page.context().close();
  });
});
