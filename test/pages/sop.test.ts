import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const PERENCANAAN = 'sop/setda-way-kanan/perencanaan-kinerja/';

describe('the page of Perencanaan Kinerja', () => {
  it('draws kapsul, kotak and belah ketupat in the right lanes, with Ya and Tidak branches', async () => {
    const { context, trouble } = await site().open({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(site().served.url + PERENCANAAN);
    const simpul = await page.locator('[data-simpul]').evaluateAll((elements) =>
      elements.map((element) => {
        const heads = [...document.querySelectorAll('th.lajur')];
        const { left, right } = element.getBoundingClientRect();
        const centre = (left + right) / 2;
        const lajur = heads.find((th) => th.getBoundingClientRect().left <= centre && centre <= th.getBoundingClientRect().right);
        return [element.getAttribute('data-simpul'), element.firstElementChild?.tagName === 'rect' ? (element.firstElementChild.hasAttribute('rx') ? 'kapsul' : 'kotak') : 'belah ketupat', lajur?.textContent?.trim()];
      }),
    );
    expect(simpul).toEqual([
      ['1:sekda', 'kapsul', 'Sekda'],
      ['2:kabag-perencanaan-keuangan', 'kotak', 'Kabag Perencanaan & Keuangan'],
      ['3:tim', 'kotak', 'TIM'],
      ['4:kasubag-perencanaan', 'kotak', 'Kasubag Perencanaan'],
      ['5:staf', 'kotak', 'Staf'],
      ['6:kasubag-perencanaan', 'belah ketupat', 'Kasubag Perencanaan'],
      ['7:tim', 'belah ketupat', 'TIM'],
      ['8:sekda', 'kotak', 'Sekda'],
      ['9:sekda', 'kotak', 'Sekda'],
      ['10:kabag-perencanaan-keuangan', 'kotak', 'Kabag Perencanaan & Keuangan'],
      ['11:kasubag-perencanaan', 'kotak', 'Kasubag Perencanaan'],
      ['12:staf', 'kapsul', 'Staf'],
    ]);
    const label = await page.locator('[data-label]').evaluateAll((elements) => elements.map((element) => [element.getAttribute('data-label'), element.textContent]));
    expect(new Map(label.map(([path, text]) => [path, text]))).toEqual(
      new Map([
        ['6:kasubag-perencanaan>7:tim', 'Ya'],
        ['6:kasubag-perencanaan>5:staf', 'Tidak'],
        ['7:tim>8:sekda', 'Ya'],
        ['7:tim>6:kasubag-perencanaan', 'Tidak'],
      ]),
    );
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('folds into one card a langkah on a phone, and says there in words where each leads', async () => {
    const { context } = await site().open({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(site().served.url + PERENCANAAN);
    const card = page.locator('#langkah-6');
    expect(await card.locator('td.lajur').first().isVisible()).toBe(false);
    expect((await card.innerText()).replace(/\s+/g, ' ')).toMatch(/Langkah 6 .*Kasubag Perencanaan keputusan Ya: ke langkah 7, TIM Tidak: ke langkah 5, Staf .*30 menit.*Dokumen Renja/);
    // Readable, not one letter a line: the values have most of the card's width, and no card is a tower.
    const { width: cardWidth } = await card.evaluate((tr) => tr.getBoundingClientRect());
    const valueWidths = await card.locator('td.mutu > p').evaluateAll((paragraphs) => paragraphs.map((p) => p.getBoundingClientRect().width));
    expect(valueWidths.length).toBeGreaterThan(0);
    for (const width of valueWidths) expect(width).toBeGreaterThan(cardWidth * 0.45);
    const heights = await page.locator('.prosedur tbody tr').evaluateAll((rows) => rows.map((tr) => tr.getBoundingClientRect().height));
    expect(Math.max(...heights)).toBeLessThan(500);
    await context.close();
  });

  it('offers its Markdown source and its data', async () => {
    const page = await (await site().open()).context.newPage();
    await page.goto(site().served.url + PERENCANAAN);
    const markdown = await page.request.get(new URL('sop.md', page.url()).href);
    expect(await markdown.text()).toBe(await readFile('content/sop/setda-way-kanan/perencanaan-kinerja.md', 'utf8'));
    const data = await page.request.get(new URL('sop.json', page.url()).href);
    const published: { sop: { id: string }[] } = JSON.parse(await readFile(`${inject('siteDir')}/api/sop.json`, 'utf8'));
    expect(await data.json()).toEqual(published.sop.find(({ id }) => id === 'setda-way-kanan/perencanaan-kinerja'));
    await page.context().close();
  });

  it('prints as the form on A4 landscape, without what belongs to the screen', async () => {
    const page = await (await site().open()).context.newPage();
    await page.goto(site().served.url + PERENCANAAN);
    await page.emulateMedia({ media: 'print' });
    for (const onScreen of ['.site-head', '.site-foot', '.breadcrumbs', '.toc', '#sumber', '.actions']) {
      expect(await page.locator(onScreen).first().isVisible(), onScreen).toBe(false);
    }
    for (const onPaper of ['.identitas', '#dasar-hukum', '.prosedur', '.tanda-tangan']) {
      expect(await page.locator(onPaper).first().isVisible(), onPaper).toBe(true);
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pageSizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
    expect(pageSizes.length).toBeGreaterThanOrEqual(2);
    // A4 landscape in points.
    expect(pageSizes.every(([width, height]) => width === 842 && height === 595)).toBe(true);
    await page.context().close();
  });
});
