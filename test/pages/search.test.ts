import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

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
    await page.waitForURL('**/sop/*/*/');
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

  it('ranks a word in the title above the same word in the body', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=perencanaan`);
    await page.locator('[data-hasil="2"]').waitFor();
    expect(await page.locator('[data-hasil="1"]').textContent()).toBe('Perencanaan Kinerja');
    await context.close();
  });

  it('narrows by unit and keeps the choice in the address', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=kinerja`);
    await page.locator('[data-hasil="1"]').waitFor();
    const before = await page.locator('[data-hasil]').count();
    await page.getByLabel('Tahun').selectOption('2018');
    await page.waitForURL('**tahun=2018');
    await page.getByText('3 SOP ditemukan').waitFor();
    expect(before).toBeGreaterThan(3);
    expect(await page.locator('[data-hasil]').count()).toBe(3);
    await context.close();
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
    // Only "Mengarsipkan" stands in that SOP.
    expect(nama).toContain('Pengumpulan Data Kinerja Per Triwulan');
    await context.close();
  });
});
