import type { Page } from 'playwright-core';

/** What the keyboard has reached. */
export interface Stop {
  /** The element in words, for messages; `null` where nothing has the focus. */
  name: string | null;
  /** Can the reader see it: in the window, and not under something else? */
  isSeen: boolean;
  /** Does it look otherwise than without focus: a ring around it or in it? */
  hasRing: boolean;
  /** Does it come after the stop before, in the order of the page? */
  isAfter: boolean;
}

/** Presses a key and looks where the focus is. */
export async function press(page: Page, key: string): Promise<Stop> {
  await page.keyboard.press(key);
  return look(page);
}

/** Looks where the focus is. */
export function look(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (active === null || active === document.body) return { name: null, isSeen: false, hasRing: false, isAfter: false };
    const last: unknown = Reflect.get(globalThis, 'lastStop');
    const isAfter = !(last instanceof Node) || (last.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    Reflect.set(globalThis, 'lastStop', active);
    const isSeen = [...active.getClientRects()].some(({ left, right, top, bottom }) => {
      const [x, y] = [(Math.max(0, left) + Math.min(innerWidth, right)) / 2, (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2];
      const hit = document.elementFromPoint(x, y);
      return right > left && bottom > top && hit !== null && (active.contains(hit) || hit.contains(active) || (active instanceof SVGElement && active.ownerSVGElement?.contains(hit) === true));
    });
    const looks = (): string => [active, ...active.querySelectorAll('*')].map((one) => {
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
      return outlineStyle === 'none' || outlineWidth === '0px' ? `${stroke} ${strokeWidth}` : `${outlineStyle} ${outlineWidth}`;
    }).join();
    const focused = looks();
    const own = getComputedStyle(active);
    let hasRing = own.outlineStyle !== 'none' && parseFloat(own.outlineWidth) >= 2;
    if (!hasRing && (active instanceof HTMLElement || active instanceof SVGElement)) {
      active.blur();
      hasRing = looks() !== focused;
      active.focus({ preventScroll: true });
    }
    const name = `${active.tagName.toLowerCase()} ${active.id} ${active.getAttribute('aria-label') ?? active.textContent}`.replace(/\s+/g, ' ').trim().slice(0, 80);
    return { name, isSeen, hasRing, isAfter };
  });
}

/** Goes through a page by Tab until the focus leaves it; gives all stops. */
export async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    const stop = await press(page, 'Tab');
    if (stop.name === null) break;
    stops.push(stop);
  }
  return stops;
}
