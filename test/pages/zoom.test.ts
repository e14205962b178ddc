import { describe, expect, it } from 'vitest';
import { share } from '../support/share.ts';
import { PAGE_TYPES } from './page-types.ts';
import { useSite } from './site.ts';

const site = useSite();

/** A window of 1280 × 1024 px: enlarged, it holds so many px of the page. `text` enlarges the letters alone. */
const ENLARGED = [
  { name: '200 %', width: 640, height: 512, text: 100 },
  { name: '400 %', width: 320, height: 256, text: 100 },
  { name: 'text alone at 200 %', width: 1280, height: 1024, text: 200 },
];

describe('nothing is lost and the page does not scroll sideways', () => {
  it.each(ENLARGED)('at $name', async ({ width, height, text }) => {
    const { context } = await site().open({ viewport: { width, height }, reducedMotion: 'reduce', bypassCSP: true });
    const page = await context.newPage();
    const all: Record<string, string[]> = {};
    for (const path of share(PAGE_TYPES, 2)) {
      await page.goto(site().served.url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
      if (text !== 100) await page.addStyleTag({ content: `:root { font-size: ${text}% !important }` });
      const faults = await page.evaluate(() => {
        const root = document.documentElement;
        const excess = root.scrollWidth - root.clientWidth;
        const found = excess > 0 ? [`the page is ${excess} px wider than the window`] : [];
        for (const element of document.querySelectorAll<HTMLElement>('body *')) {
          const { overflowX, overflowY, position, webkitLineClamp } = getComputedStyle(element);
          // What is there for screen readers alone is a dot in any size.
          if (element.clientWidth <= 1 || element.closest('.visually-hidden')) continue;
          // Shortened in any size, with a sign that says so; the whole is one link away.
          if (webkitLineClamp !== 'none') continue;
          const hides = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
          if (hides && textsIn(element).some((text) => !isWithin(text, element.getBoundingClientRect()))) found.push(`cut off: ${element.outerHTML.slice(0, 120)}`);
          // What stays while the page scrolls may not take the window.
          if ((position === 'fixed' || position === 'sticky') && element.clientHeight * element.clientWidth > (innerHeight * innerWidth) / 2) found.push(`covers the page: ${element.outerHTML.slice(0, 120)}`);
        }
        // Each text begins within the page, or in a region that scrolls by itself.
        for (const element of document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dt, dd, label, button, a')) {
          const { left, right, width: own } = element.getBoundingClientRect();
          if (own > 1 && !element.closest('.visually-hidden, .skip-link, svg') && !scrolls(element) && (left < -1 || right > innerWidth + 1)) found.push(`outside: ${element.outerHTML.slice(0, 120)}`);
        }
        return found;

        /** Is it in a part of the page that scrolls by itself? */
        function scrolls(element: Element): boolean {
          for (let one = element.parentElement; one; one = one.parentElement) if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) return true;
          return false;
        }

        /** The boxes of the texts of an element. */
        function textsIn(element: Element): DOMRect[] {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const boxes: DOMRect[] = [];
          const range = document.createRange();
          while (walker.nextNode()) {
            if (walker.currentNode.parentElement?.closest('.visually-hidden')) continue;
            range.selectNodeContents(walker.currentNode);
            boxes.push(...range.getClientRects());
          }
          return boxes;
        }

        function isWithin(text: DOMRect, { left, right, top, bottom }: DOMRect): boolean {
          return text.width <= 1 || (text.left >= left - 1 && text.right <= right + 1 && text.top >= top - 3 && text.bottom <= bottom + 3);
        }
      });
      if (faults.length > 0) all[path] = faults;
    }
    expect(all).toEqual({});
    await context.close();
  });
});
