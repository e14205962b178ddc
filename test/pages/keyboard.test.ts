import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { look, press, walk } from './keyboard.ts';
import { useSite } from './site.ts';

const site = useSite();
const SOP = 'sop/setda-way-kanan/perencanaan-kinerja/';
const ROLE = 'pelaksana/setda-way-kanan/kasubag-perencanaan/';

async function open(path: string, options: { viewport?: { width: number; height: number } } = {}): Promise<Page> {
  // Without the glide to where the focus goes: what is seen is seen at once.
  const { context } = await site().open({ ...options, reducedMotion: 'reduce' });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(site().served.url + path);
  return page;
}

/** Presses Tab until the focus is where a selector says. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`The keyboard does not reach ${selector}`);
}

describe('with the keyboard alone', () => {
  it('from the skip link to an SOP by search', async () => {
    const page = await open('');
    expect(await press(page, 'Tab')).toMatchObject({ name: 'a Langsung ke isi', isSeen: true, hasRing: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('Tab');
    await page.keyboard.press('/');
    expect(await look(page)).toMatchObject({ name: 'input q', isSeen: true, hasRing: true });
    await page.keyboard.type('renja');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cari/?q=renja');
    await page.locator('[data-hasil="1"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    expect(await press(page, 'ArrowDown')).toMatchObject({ isSeen: true, hasRing: true });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-hasil'))).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja/');
    // From a page without a field it leads to the page of the search.
    await page.keyboard.press('/');
    await page.waitForURL('**/cari/');
    await page.waitForFunction(() => document.activeElement?.id === 'q');
  });

  it.each(['', SOP, ROLE, 'sop/'])('through all of /%s in order, always seeing where one is', async (path) => {
    const page = await open(path);
    const stops = await walk(page, 400);
    expect(stops.length).toBeGreaterThan(15);
    expect(stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ hasRing }) => !hasRing).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ isAfter }) => !isAfter).map(({ name }) => name)).toEqual([]);
  });

  it('from langkah to langkah along the alur', async () => {
    const page = await open(SOP);
    await tabTo(page, '[data-simpul] a');
    const goal = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(goal);
    // What comes next is in the langkah that was led to, or after it.
    await page.keyboard.press('Tab');
    expect(await look(page)).toMatchObject({ isSeen: true, hasRing: true });
    const isBeyond = await page.evaluate((id) => {
      const target = document.getElementById(id);
      const active = document.activeElement;
      return target !== null && active !== null && (target.contains(active) || (target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    }, goal.slice(1));
    expect(isBeyond).toBe(true);
  });

  it('the catalogue is filtered', async () => {
    const page = await open('sop/');
    await tabTo(page, '#saring-unit');
    await page.keyboard.type('Kecamatan');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#jumlah').textContent()).toBe('2 dari 11 SOP');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('saring-unit');
    await tabTo(page, '[data-entri]:not([hidden]) a');
    expect(await look(page)).toMatchObject({ isSeen: true, hasRing: true });
  });

  it('the learning list is ticked, and kept', async () => {
    const page = await open(ROLE);
    await tabTo(page, 'input[data-tugas]');
    await page.keyboard.press('Space');
    expect(await page.locator('#teks-kemajuan').textContent()).toMatch(/^1 dari \d+ langkah dipelajari/);
    expect(await look(page)).toMatchObject({ isSeen: true, hasRing: true });
    await page.reload();
    expect(await page.locator('input[data-tugas]').first().isChecked()).toBe(true);
  });

  it.each([['a role', 'pelaksana/setda-way-kanan/staf/'], ['the search on a phone', 'cari/?q=kinerja']])('what is folded on %s opens and closes', async (_, path) => {
    const page = await open(path, { viewport: { width: 360, height: 740 } });
    await page.locator('summary').first().waitFor();
    await tabTo(page, 'summary');
    const isOpen = (): Promise<boolean> => page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('open') ?? false);
    expect(await isOpen()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    expect(await press(page, 'Tab')).toMatchObject({ isSeen: true, hasRing: true });
    expect(await page.evaluate(() => document.activeElement?.closest('details') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Space');
    expect(await isOpen()).toBe(false);
    expect(await look(page)).toMatchObject({ isSeen: true, hasRing: true });
  });
});
