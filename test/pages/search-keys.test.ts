import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();

describe('the keys of the search', () => {
  it('goes by arrow keys through the results and back, and Escape empties the field', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/?q=renja`);
    await page.locator('[data-hasil="2"]').waitFor();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-hasil') ?? document.activeElement?.id ?? null);
    const seen: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'Escape']) {
      await page.keyboard.press(key);
      seen.push(await focused());
    }
    expect(seen).toEqual(['1', '2', '1', 'q', '1', 'q']);
    await page.keyboard.press('Escape');
    await page.waitForURL('**/cari/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    await context.close();
  });

  it('is reached by / from any page, but not while something is typed', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(site().served.url);
    await page.keyboard.press('/');
    await page.keyboard.type('071/02');
    expect(await page.getByRole('searchbox').inputValue()).toBe('071/02');
    await page.goto(`${site().served.url}peraturan/`);
    await page.keyboard.press('/');
    await page.waitForURL('**/cari/');
    await context.close();
  });

  it('takes / on the search page for the way to its field, until something is typed there', async () => {
    const { context } = await site().open();
    const page = await context.newPage();
    await page.goto(`${site().served.url}cari/`);
    const field = page.getByRole('searchbox');
    await page.locator('#pesan-cari').filter({ hasText: 'Ketik' }).waitFor();
    await page.keyboard.press('/');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.type('071/02');
    expect(await field.inputValue()).toBe('071/02');
    await page.goto(`${site().served.url}cari/?q=renja`);
    await page.locator('[data-hasil="1"]').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('iku');
    expect(await field.inputValue()).toBe('iku');
    await context.close();
  });
});
