import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const DRAWN = '#gambar svg';

describe('the SOP page', () => {
  const PERENCANAAN = 'sop/setda-way-kanan/perencanaan-kinerja/';

  it('leads to the viewer, and loads nothing of Mermaid itself', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(site().served.url + PERENCANAAN, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.includes('mermaid'))).toEqual([]);
    await page.getByRole('link', { name: 'Lihat di penampil Mermaid' }).click();
    await page.locator(DRAWN).waitFor();
    await page.locator('#asal').getByRole('link', { name: 'Perencanaan Kinerja' }).click();
    await page.waitForURL(`**/${PERENCANAAN}`);
    expect(trouble).toEqual([]);
    await context.close();
  });

  it('copies the text and says so, also where the browser withholds the clipboard', async () => {
    for (const withheld of [false, true]) {
      const { context } = await site().open({ permissions: ['clipboard-read', 'clipboard-write'] });
      const page = await context.newPage();
      await page.goto(site().served.url + PERENCANAAN);
      if (withheld) await page.evaluate(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('withheld')) }));
      await page.getByRole('button', { name: 'Salin teks Mermaid' }).click();
      await page.getByText('Teks Mermaid sudah disalin.').waitFor();
      const alur = await (await page.request.get(new URL('alur.mmd', page.url()).href)).text();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(alur);
      await context.close();
    }
  });

  it('says when the text could not be copied', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(site().served.url + PERENCANAAN);
    await page.route('**/alur.mmd', (route) => route.abort());
    await page.getByRole('button', { name: 'Salin teks Mermaid' }).click();
    const status = page.locator('#pesan-salin-alur');
    await page.getByText('tidak dapat disalin').waitFor();
    expect(await status.getAttribute('role')).toBe('status');
    await context.close();
  });

  it('has the text as a file without script', async () => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site().served.url + PERENCANAAN);
    expect(await page.getByRole('button', { name: 'Salin teks Mermaid' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Teks Mermaid', exact: true }).getAttribute('href')).toBe('alur.mmd');
    await context.close();
  });
});
