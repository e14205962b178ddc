import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

/** Wrong addresses, and what must be offered first. */
const OFFERED = [
  ['sop/pelaporan-kinerja/', '/sop/setda-way-kanan/pelaporan-kinerja/'],
  ['pelaporan-kinerja/', '/sop/setda-way-kanan/pelaporan-kinerja/'],
  ['sop/setda-way-kanan/pelapran-kinrja/', '/sop/setda-way-kanan/pelaporan-kinerja/'],
  ['sop/setda-banjarbaru/renja/', '/sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja/'],
  ['pelaksana/setda-way-kanan/kasubag-pelaporan/', '/pelaksana/setda-way-kanan/kasubbag-pelaporan/'],
  ['unit/setda-way-kanna/', '/unit/setda-way-kanan/'],
  ['diskominfo/', '/unit/diskominfo-way-kanan/'],
] as const;

describe('the page of the 404', () => {
  it.each(OFFERED)('offers for %s what it was meant for', async (path, wanted) => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}${path}`);
    const first = page.locator('#mirip a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toBe(wanted);
    await first.click();
    await page.waitForURL(`**${wanted}`);
    await context.close();
  });

  it('offers nothing where nothing is named like it, and puts the words into the search', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    const listed = page.waitForResponse('**/cari/daftar.json');
    await page.goto(`${site().served.url}xyzzyplugh-plugh/`);
    await listed;
    expect(await page.getByRole('searchbox').inputValue()).toBe('xyzzyplugh plugh');
    expect(await page.locator('#mirip').isVisible()).toBe(false);
    await context.close();
  });
});
