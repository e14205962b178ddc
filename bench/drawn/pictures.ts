import type { Page } from 'playwright-core';

/** Greatest width of a picture, px. */
const WIDTH = 860;

/** The numbers, the kegiatan and the lajur of the table; Mermaid's drawing has no mutu baku either. */
export async function saveLajur(page: Page, path: string): Promise<void> {
  await page.addStyleTag({ content: '.prosedur :is(.mutu, .ket, .in-words), .prosedur th[scope="colgroup"] ~ th[scope="colgroup"] { display: none }' });
  await shrink(page, '.prosedur');
  await page.locator('.prosedur').screenshot({ path });
}

export async function saveMermaid(page: Page, path: string): Promise<void> {
  await shrink(page, '#gambar svg');
  await page.locator('#gambar svg').screenshot({ path });
}

/** Draws it small, so that the repository stays small. */
async function shrink(page: Page, selector: string): Promise<void> {
  const width = await page.locator(selector).evaluate((element) => element.getBoundingClientRect().width);
  await page.addStyleTag({ content: `${selector} { zoom: ${Math.min(1, WIDTH / width)}; } .scroller, .drawing { overflow: visible !important; }` });
}
