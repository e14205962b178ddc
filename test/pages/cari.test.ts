import { describe, expect, it } from 'vitest';
import { useSitus } from './situs.ts';

const situs = useSitus();

/** Queries as employees type them, and the SOP that must stand first. */
const PERTAMA = [
  ['renja bappeda', 'Penyusunan Rencana Kinerja (Renja)'],
  ['data IKU', 'Pengumpulan Data IKU'],
  ['e-kino', 'Pelaksanaan Pengukuran Kinerja Triwulan'],
  ['E-Kino', 'Pelaksanaan Pengukuran Kinerja Triwulan'],
  ['LKj', 'Pelaporan Kinerja'],
  ['perjanjian kinerja walikota', 'Penyusunan Perjanjian Kinerja'],
  ['SOP-011/SETDA', 'Penyusunan Laporan Kinerja'],
] as const;

describe('the search page', () => {
  it.each(PERTAMA)('gives the right SOP first for "%s"', async (query, nama) => {
    const { context, masalah } = await situs().open();
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}cari/`);
    await page.getByRole('searchbox').fill(query);
    const pertama = page.locator('[data-hasil="1"]');
    await pertama.waitFor();
    expect(await pertama.textContent()).toBe(nama);
    await pertama.click();
    await page.waitForURL('**/sop/*/*/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(nama);
    expect(masalah).toEqual([]);
    await context.close();
  });

  it('answers the query in its address, and is reached from the beranda', async () => {
    const { context } = await situs().open();
    const page = await context.newPage();
    await page.goto(situs().sajian.url);
    await page.getByRole('searchbox').fill('renja bappeda');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=renja+bappeda');
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('renja bappeda');
    await context.close();
  });

  it('ranks a word in the title above the same word in the body', async () => {
    const { context } = await situs().open();
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}cari/?q=perencanaan`);
    await page.locator('[data-hasil="2"]').waitFor();
    expect(await page.locator('[data-hasil="1"]').textContent()).toBe('Perencanaan Kinerja');
    await context.close();
  });

  it('narrows by unit and keeps the choice in the address', async () => {
    const { context } = await situs().open();
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}cari/?q=kinerja`);
    await page.locator('[data-hasil="1"]').waitFor();
    const semula = await page.locator('[data-hasil]').count();
    await page.getByLabel('Tahun').selectOption('2018');
    await page.waitForURL('**tahun=2018');
    await page.getByText('3 SOP ditemukan').waitFor();
    expect(semula).toBeGreaterThan(3);
    expect(await page.locator('[data-hasil]').count()).toBe(3);
    await context.close();
  });

  it('says so when nothing is found', async () => {
    const { context } = await situs().open();
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}cari/?q=xyzzyplugh`);
    await page.getByText('Tidak ada yang ditemukan').waitFor();
    expect(await page.locator('[data-hasil]').count()).toBe(0);
    await context.close();
  });

  it('stems Indonesian words: mengarsipkan finds arsip', async () => {
    const { context } = await situs().open();
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}cari/?q=arsipkan`);
    await page.locator('[data-hasil="1"]').waitFor();
    const nama = await page.locator('[data-hasil]').allTextContents();
    // Only "Mengarsipkan" stands in that SOP.
    expect(nama).toContain('Pengumpulan Data Kinerja Per Triwulan');
    await context.close();
  });
});
