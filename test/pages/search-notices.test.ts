import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

describe('what the search says of a query', () => {
  it.each([
    ['perjanjan kinerja', 'perjanjian kinerja', 'Penyusunan Perjanjian Kinerja'],
    ['verifkasi data', 'verifikasi data', 'Memverifikasi Data Pengukuran Kinerja Triwulan'],
    ['perjanj', 'perjanjian', 'Penyusunan Perjanjian Kinerja'],
  ])('says that it answers another word for "%s", and leads to the very words', async (query, answered, first) => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=${query}`);
    await page.getByText(`Menampilkan hasil untuk “${answered}”.`).waitFor();
    expect(await page.locator('[data-hasil="1"]').textContent()).toBe(first);
    await page.getByRole('link', { name: `Cari “${query}” persis` }).click();
    await page.waitForURL('**persis=1');
    await page.locator('#pesan-cari').filter({ hasText: /ditemukan/ }).waitFor();
    expect(await page.getByText('Menampilkan hasil untuk').count()).toBe(0);
    await page.getByRole('searchbox').fill('renja');
    await page.waitForURL('**/cari/?q=renja');
    await context.close();
  });

  it('leaves out a word that nothing has and says so; what differs by two letters is only asked', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=surat+keterangan`);
    await page.getByText('Tidak ada yang memuat “keterangan”; menampilkan hasil untuk “surat”.').waitFor();
    const suggestion = page.getByText('Mungkin maksud Anda').getByRole('link').first();
    expect(await suggestion.textContent()).toBe('surat kewenangan');
    await suggestion.click();
    await page.waitForURL('**q=surat+kewenangan');
    await page.locator('[data-hasil="1"]').waitFor();
    await context.close();
  });

  it('names the word of a document that no text has, though a text has its verb', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=surat+perintah`);
    await page.getByText('Tidak ada yang memuat “perintah”; menampilkan hasil untuk “surat”.').waitFor();
    expect(await page.locator('[data-hasil]').allTextContents()).not.toContain('Memerintahkan untuk mengumpulkan data-data IKU');
    await context.close();
  });

  it.each(['cuti', 'cutii'])('leads on from "%s", of which nothing is known', async (query) => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=${query}`);
    const nothing = page.locator('#tidak-ada');
    await nothing.waitFor();
    const hrefs = await nothing.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(expect.arrayContaining(['/sop/', '/glosarium/', '/unit/kecamatan-awayan/']));
    await context.close();
  });

  it.each(['kartu keluarga', 'izin usaha'])('offers nothing for "%s", for nothing like it would be found', async (query) => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=${query}`);
    await page.getByText('Tidak ada yang ditemukan.').waitFor();
    expect(await page.locator('#catatan-cari a').count()).toBe(0);
    await context.close();
  });
});
