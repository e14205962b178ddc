import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

describe('the catalogue', () => {
  it('lists all SOPs, also without script', async () => {
    const { context } = await site().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site().served.url}sop/`);
    expect(await page.locator('#katalog > li').count()).toBe(11);
    expect(await page.locator('#saring').isVisible()).toBe(false);
    await context.close();
  });

  it('filters by instansi, unit, pelaksana and year, and keeps the choice in the address', async () => {
    const { context, trouble } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}sop/`);
    const shown = page.locator('#katalog > li:visible');
    await page.getByLabel('Instansi').selectOption('Pemerintah Kabupaten Way Kanan');
    expect(await shown.count()).toBe(6);
    await page.getByLabel('Unit').selectOption('setda-way-kanan');
    expect(await shown.count()).toBe(4);
    await page.getByLabel('Pelaksana').selectOption('Para Kabag');
    expect(await shown.count()).toBe(1);
    expect(await shown.first().textContent()).toContain('Pengukuran Kinerja');
    await page.getByLabel('Tahun').selectOption('2023');
    expect(await shown.count()).toBe(0);
    expect(await page.getByRole('status').textContent()).toContain('Tidak ada SOP yang cocok');
    await page.reload();
    expect(await page.getByLabel('Unit').inputValue()).toBe('setda-way-kanan');
    expect(await shown.count()).toBe(0);
    expect(trouble).toEqual([]);
    await context.close();
  });
});
