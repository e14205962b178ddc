import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { parseCsv } from '../support/csv.ts';
import { printPage } from './cetak-pdf.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('the register of SOPs', () => {
  it('lists every SOP, on the page and as CSV', async () => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}kepatuhan/daftar-sop/`);
    const rows = await page.locator('[data-entri]').evaluateAll((all) => all.map((tr) => [...tr.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())));
    const [head, ...lines] = parseCsv(await readFile(`${inject('siteDir')}/kepatuhan/daftar-sop/daftar-sop.csv`, 'utf8'));
    expect(head?.slice(0, 4)).toEqual(['nomor', 'nama', 'unit', 'instansi']);
    expect(rows.map(([, nama, nomor]) => [nomor, nama])).toEqual(lines.map(([nomor, nama]) => [nomor, nama]));
    expect(rows).toHaveLength(11);
    const perjanjian = rows.find(([, nama]) => nama === 'Penyusunan Perjanjian Kinerja');
    expect(perjanjian?.slice(2, 9)).toEqual(['SOP-013/SETDA', '7 November 2018', '–', '31 Desember 2018', '–', 'Drs. H. SAID ABDULLAH, M.SiSekretaris Daerah,', 'Terlambat 31 Desember 2019']);
    await context.close();
  });

  it('filters by unit and by the state of the review; each count of findings leads to them', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}kepatuhan/daftar-sop/`);
    const shown = page.locator('[data-entri]:visible');
    await page.getByLabel('Unit').selectOption('kecamatan-awayan');
    expect(await shown.count()).toBe(2);
    await page.getByLabel('Tinjauan kembali').selectOption('terlambat');
    expect(new URL(page.url()).search).toBe('?unit=kecamatan-awayan&tinjauan=terlambat');
    const link = shown.first().locator('td:last-child a');
    const told = [...((await link.textContent()) ?? '').matchAll(/\d+/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
    await link.click();
    await page.waitForURL('**/kepatuhan/?sop=*');
    expect(await page.locator('[data-entri]:visible').count()).toBe(told);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('prints on A4 landscape with title, date and count', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}kepatuhan/daftar-sop/`);
    const sheets = await printPage(page);
    expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(sheets.map(() => [842, 595]));
    const text = sheets.flatMap(({ texts }) => texts.map((one) => one.text)).join(' ');
    expect(text).toMatch(/Daftar SOP.*keadaan per \d+ \p{L}+ \d{4}.*11 SOP dari 5 unit kerja/su);
    expect(text).not.toContain('Unduh CSV');
    // Nothing is cut off at the right edge.
    for (const { texts, width } of sheets) for (const one of texts) expect(one.right).toBeLessThan(width - 30);
    await context.close();
  });
});
