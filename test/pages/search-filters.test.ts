import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

describe('the filters of the search page', () => {
  it('narrows by unit and keeps the choice in the address', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=kinerja`);
    await page.locator('[data-hasil="1"]').waitFor();
    const before = await page.locator('[data-hasil]').count();
    await page.getByLabel('Tahun').selectOption('2018');
    await page.waitForURL('**tahun=2018');
    await page.getByText('3 SOP ditemukan').waitFor();
    const inSop = page.locator('[data-jenis="sop"] [data-hasil]');
    expect(before).toBeGreaterThan(3);
    expect(await inSop.count()).toBe(3);
    await page.getByLabel('Jenis').selectOption('sop');
    await page.waitForURL('**jenis=sop**');
    await expect.poll(() => page.locator('[data-hasil]').count()).toBe(3);
    await page.reload();
    await inSop.first().waitFor();
    expect(await page.getByLabel('Tahun').inputValue()).toBe('2018');
    expect(await page.locator('[data-hasil]').count()).toBe(3);
    await context.close();
  });

  it.each([
    ['q=walikota&jenis=sop', 1],
    ['q=sekda&jenis=sop', 7],
    ['q=sekretaris+daerah&jenis=sop', 7],
    ['q=sekretaris&unit=kecamatan-awayan&jenis=sop', 2],
    ['q=perpres+29+2014&jenis=sop', 6],
    ['q=walikota&jenis=langkah', 1],
    ['q=tugas+sekda&jenis=langkah', 16],
    ['q=disposisi&jenis=langkah', 17],
    // That langkah gives it; two others have one of the words.
    ['q=bukti+pengiriman&jenis=langkah', 3],
    ['q=struktur+organisasi&jenis=langkah', 4],
  ])('hides no answer of the chosen kind: %s', async (address, count) => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?${address}`);
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.locator('[data-hasil]').count()).toBe(count);
    expect(await page.locator('.result-group').count()).toBe(1);
    await context.close();
  });

  it('puts the langkah of a role before those that only mention it, and few of them beside other kinds', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=kasubag+pelaporan&jenis=langkah`);
    await page.locator('[data-hasil="3"]').waitFor();
    const first = page.locator('.result').filter({ has: page.locator('[data-hasil="1"], [data-hasil="2"], [data-hasil="3"]') });
    for (const facts of await first.locator('.facts').allTextContents()) expect(facts).toContain('Kasubbag Pelaporan');
    await page.goto(`${site().served.url}cari/?q=sekda&jenis=langkah`);
    await page.locator('[data-hasil="16"]').waitFor();
    const all = await page.locator('.facts').allTextContents();
    const isSekda = all.map((facts) => /Sekda|Sekretaris Daerah/.test(facts));
    expect(isSekda.indexOf(false)).toBe(isSekda.lastIndexOf(true) + 1);
    await page.goto(`${site().served.url}cari/?q=disposisi`);
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.locator('[data-jenis="langkah"] [data-hasil]').count()).toBe(3);
    await context.close();
  });

  it('lists what a filter leaves where no word is typed', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?unit=kecamatan-awayan`);
    await page.getByText('2 SOP ditemukan').waitFor();
    expect(await page.locator('[data-hasil]').count()).toBe(2);
    await context.close();
  });

  it('narrows regulations by their standing, and langkah by who does them', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=keuangan+daerah&keadaan=dicabut`);
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.locator('[data-jenis]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-jenis')))).toEqual(['peraturan']);
    await page.goto(`${site().served.url}cari/?q=memeriksa+data+iku&unit=setda-way-kanan&pelaksana=setda-way-kanan%2Fsekda`);
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.locator('[data-jenis="langkah"] [data-hasil]').first().getAttribute('href')).toMatch(/#langkah-10$/);
    await context.close();
  });

  it('offers each role under its unit, and names the unit of a vague one', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=staf`);
    await page.locator('[data-hasil="1"]').waitFor();
    const select = page.locator('#saring-pelaksana');
    const names = await select.locator('option').allTextContents();
    expect(names.filter((nama) => /^(?:staf|pelaksana|tim|sekretaris)$/i.test(nama))).toEqual([]);
    expect(names.filter((nama) => nama.startsWith('Staf, '))).toHaveLength(2);
    const roles = await page.locator('[data-jenis="pelaksana"] [data-hasil]').allTextContents();
    expect(roles).toContain('Staf, Dinas Pemberdayaan Masyarakat dan Kampung');
    expect(roles).not.toContain('Staf');
    await page.getByLabel('Unit').selectOption('dinas-pmk-way-kanan');
    await expect.poll(() => select.locator('optgroup').count()).toBe(1);
    await select.selectOption('dinas-pmk-way-kanan/staf');
    await page.getByRole('searchbox').fill('');
    await page.getByText('1 SOP ditemukan', { exact: true }).waitFor();
    expect(await page.locator('[data-hasil]').getAttribute('href')).toBe('/sop/dinas-pmk-way-kanan/pengukuran-kinerja/');
    // A role of a unit that another choice leaves out is let go.
    await page.getByLabel('Unit').selectOption('kecamatan-awayan');
    await page.getByText('2 SOP ditemukan').waitFor();
    expect(await select.inputValue()).toBe('');
    await context.close();
  });
});
