import { describe, expect, it } from 'vitest';
import { useSitus } from './situs.ts';

const situs = useSitus();

describe('the catalogue', () => {
  it('lists all SOPs, also without script', async () => {
    const { context } = await situs().open({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}sop/`);
    expect(await page.locator('#katalog > li').count()).toBe(11);
    expect(await page.locator('#saring').isVisible()).toBe(false);
    await context.close();
  });

  it('filters by instansi, unit, pelaksana and year, and keeps the choice in the address', async () => {
    const { context, masalah } = await situs().open();
    const page = await context.newPage();
    await page.goto(`${situs().sajian.url}sop/`);
    const tampil = page.locator('#katalog > li:visible');
    await page.getByLabel('Instansi').selectOption('Pemerintah Kabupaten Way Kanan');
    expect(await tampil.count()).toBe(6);
    await page.getByLabel('Unit').selectOption('setda-way-kanan');
    expect(await tampil.count()).toBe(4);
    await page.getByLabel('Pelaksana').selectOption('Para Kabag');
    expect(await tampil.count()).toBe(1);
    expect(await tampil.first().textContent()).toContain('Pengukuran Kinerja');
    await page.getByLabel('Tahun').selectOption('2023');
    expect(await tampil.count()).toBe(0);
    expect(await page.getByRole('status').textContent()).toContain('Tidak ada SOP yang cocok');
    await page.reload();
    expect(await page.getByLabel('Unit').inputValue()).toBe('setda-way-kanan');
    expect(await tampil.count()).toBe(0);
    expect(masalah).toEqual([]);
    await context.close();
  });
});
