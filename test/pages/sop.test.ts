import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { useSitus } from './situs.ts';

const situs = useSitus();
const PERENCANAAN = 'sop/setda-way-kanan/perencanaan-kinerja/';

describe('the page of Perencanaan Kinerja', () => {
  it('draws kapsul, kotak and belah ketupat in the right lanes, with Ya and Tidak branches', async () => {
    const { context, masalah } = await situs().open({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await page.goto(situs().sajian.url + PERENCANAAN);
    const simpul = await page.locator('[data-simpul]').evaluateAll((semua) =>
      semua.map((elemen) => {
        const kepala = [...document.querySelectorAll('th.lajur')];
        const { left, right } = elemen.getBoundingClientRect();
        const tengah = (left + right) / 2;
        const lajur = kepala.find((th) => th.getBoundingClientRect().left <= tengah && tengah <= th.getBoundingClientRect().right);
        return [elemen.getAttribute('data-simpul'), elemen.firstElementChild?.tagName === 'rect' ? (elemen.firstElementChild.hasAttribute('rx') ? 'kapsul' : 'kotak') : 'belah ketupat', lajur?.textContent?.trim()];
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
    const label = await page.locator('[data-label]').evaluateAll((semua) => semua.map((elemen) => [elemen.getAttribute('data-label'), elemen.textContent]));
    expect(new Map(label.map(([jalur, teks]) => [jalur, teks]))).toEqual(
      new Map([
        ['6:kasubag-perencanaan>7:tim', 'Ya'],
        ['6:kasubag-perencanaan>5:staf', 'Tidak'],
        ['7:tim>8:sekda', 'Ya'],
        ['7:tim>6:kasubag-perencanaan', 'Tidak'],
      ]),
    );
    expect(masalah).toEqual([]);
    await context.close();
  });

  it('folds into one card a langkah on a phone, and says there in words where each leads', async () => {
    const { context } = await situs().open({ viewport: { width: 360, height: 800 } });
    const page = await context.newPage();
    await page.goto(situs().sajian.url + PERENCANAAN);
    const kartu = page.locator('#langkah-6');
    expect(await kartu.locator('td.lajur').first().isVisible()).toBe(false);
    expect((await kartu.innerText()).replace(/\s+/g, ' ')).toMatch(/Langkah 6 .*Kasubag Perencanaan keputusan Ya: ke langkah 7, TIM Tidak: ke langkah 5, Staf .*30 menit.*Dokumen Renja/);
    // Readable, not one letter a line: the values have most of the card's width, and no card is a tower.
    const { width: lebarKartu } = await kartu.evaluate((tr) => tr.getBoundingClientRect());
    const lebarNilai = await kartu.locator('td.mutu > p').evaluateAll((semua) => semua.map((p) => p.getBoundingClientRect().width));
    expect(lebarNilai.length).toBeGreaterThan(0);
    for (const lebar of lebarNilai) expect(lebar).toBeGreaterThan(lebarKartu * 0.45);
    const tinggi = await page.locator('.prosedur tbody tr').evaluateAll((semua) => semua.map((tr) => tr.getBoundingClientRect().height));
    expect(Math.max(...tinggi)).toBeLessThan(500);
    await context.close();
  });

  it('offers its Markdown source and its data', async () => {
    const page = await (await situs().open()).context.newPage();
    await page.goto(situs().sajian.url + PERENCANAAN);
    const markdown = await page.request.get(new URL('sop.md', page.url()).href);
    expect(await markdown.text()).toBe(await readFile('content/sop/setda-way-kanan/perencanaan-kinerja.md', 'utf8'));
    const data = await page.request.get(new URL('sop.json', page.url()).href);
    const semua: { sop: { id: string }[] } = JSON.parse(await readFile(`${inject('situsDir')}/api/sop.json`, 'utf8'));
    expect(await data.json()).toEqual(semua.sop.find(({ id }) => id === 'setda-way-kanan/perencanaan-kinerja'));
    await page.context().close();
  });

  it('prints as the form on A4 landscape, without what belongs to the screen', async () => {
    const page = await (await situs().open()).context.newPage();
    await page.goto(situs().sajian.url + PERENCANAAN);
    await page.emulateMedia({ media: 'print' });
    for (const layar of ['.site-head', '.site-foot', '.breadcrumbs', '.toc', '#sumber', '.actions']) {
      expect(await page.locator(layar).first().isVisible(), layar).toBe(false);
    }
    for (const kertas of ['.identitas', '#dasar-hukum', '.prosedur', '.tanda-tangan']) {
      expect(await page.locator(kertas).first().isVisible(), kertas).toBe(true);
    }
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const halaman = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, lebar, tinggi]) => [Math.round(Number(lebar)), Math.round(Number(tinggi))]);
    expect(halaman.length).toBeGreaterThanOrEqual(2);
    // A4 landscape in points.
    expect(halaman.every(([lebar, tinggi]) => lebar === 842 && tinggi === 595)).toBe(true);
    await page.context().close();
  });
});
