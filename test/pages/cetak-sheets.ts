import type { Page } from 'playwright-core';

/** What is measured on the sheets of a form; px on screen. */
export interface SheetFaults {
  /** Elements whose computed height is less than the real one, or more than 3 % greater. */
  readonly heights: string[];
  /** Rows that are higher when the browser breaks their lines itself. */
  readonly natural: string[];
  /** What reaches out of the margins or under the foot. */
  readonly outside: string[];
  /** Text that reaches out of its cell. */
  readonly overflowing: string[];
  /** Lines through or within 2 px of a segilima that is not theirs. */
  readonly throughSegilima: string[];
  /** Greatest computed height in parts of the real one. */
  readonly slack: number;
  readonly measured: number;
}

/** Measures all sheets of the page as they stand. */
export function measureSheets(page: Page): Promise<SheetFaults> {
  return page.evaluate(() => {
    const EPSILON = 0.5;
    const MARGIN = (10 * 96) / 25.4;
    const sheets = [...document.querySelectorAll<HTMLElement>('.sheet')];
    const nameOf = (element: Element): string =>
      `sheet ${element.closest('.sheet')?.getAttribute('data-sheet')} ${element.tagName}.${element.getAttribute('class') ?? ''} ${(element.textContent ?? '').trim().slice(0, 40)}`;
    const zoomOf = (element: Element): number => Number(/scale-(\d+)/.exec(element.closest('.sheet-table')?.className ?? '')?.[1] ?? 100) / 100;
    const computedOf = (element: Element): number => Number(element.getAttribute('data-height'));

    const heights: string[] = [];
    let slack = 1;
    const measured = [...document.querySelectorAll('[data-height]')];
    for (const element of measured) {
      const real = element.getBoundingClientRect().height / zoomOf(element);
      const computed = computedOf(element);
      slack = Math.max(slack, computed / real);
      if (computed < real - 0.05 || computed > real * 1.03) heights.push(`${nameOf(element)}: computed ${computed}, real ${real.toFixed(2)}`);
    }

    const outside: string[] = [];
    const overflowing: string[] = [];
    for (const sheet of sheets) {
      const paper = sheet.getBoundingClientRect();
      const foot = sheet.querySelector('.sheet-foot')?.getBoundingClientRect();
      const box = { left: paper.left + MARGIN, right: paper.right - MARGIN, top: paper.top + MARGIN, bottom: paper.bottom - MARGIN };
      for (const element of sheet.querySelectorAll('*')) {
        if (element.closest('.visually-hidden')) continue;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const lowest = element.closest('.sheet-foot') || !foot ? box.bottom : foot.top;
        const away = Math.max(box.left - left, right - box.right, box.top - top, bottom - lowest);
        if (away > EPSILON + 1) outside.push(`${nameOf(element)}: ${away.toFixed(1)} px`);
      }
      const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const cell = node.parentElement?.closest('td, th, dt, dd, .cover-kop, .cover-box, .sheet-title, .sheet-signature, .sheet-foot');
        if (!cell || cell.closest('.visually-hidden') || node.parentElement?.closest('svg')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const own = cell.getBoundingClientRect();
        for (const { left, right } of range.getClientRects()) {
          const away = Math.max(own.left - left, right - own.right);
          if (away > EPSILON) overflowing.push(`${nameOf(cell)}: ${away.toFixed(1)} px`);
        }
      }
    }

    const throughSegilima: string[] = [];
    const sheetsOf = new Map<string, Set<Element | null>>();
    const note = (key: string, element: Element): void => void sheetsOf.set(key, (sheetsOf.get(key) ?? new Set()).add(element.closest('.sheet')));
    for (const element of document.querySelectorAll('.sheet [data-segilima]')) note(`segilima ${element.getAttribute('data-segilima')}`, element);
    for (const element of document.querySelectorAll('.sheet [data-jalur]')) note(element.getAttribute('data-jalur') ?? '', element);
    for (const sheet of sheets) {
      const lines = [...sheet.querySelectorAll('line')].map((line) => ({ jalur: line.getAttribute('data-jalur') ?? '', box: line.getBoundingClientRect() }));
      for (const segilima of sheet.querySelectorAll('[data-segilima]')) {
        const outline = segilima.firstElementChild?.getBoundingClientRect();
        const both = sheetsOf.get(`segilima ${segilima.getAttribute('data-segilima')}`) ?? new Set();
        if (!outline) continue;
        for (const { jalur, box } of lines) {
          const on = sheetsOf.get(jalur);
          const isOwn = [...both].every((place) => on?.has(place));
          // A way may lead along its own segilima's outline, never through it.
          const reach = isOwn ? -4 : 2;
          const apart = box.right < outline.left - reach || box.left > outline.right + reach || box.bottom < outline.top - reach || box.top > outline.bottom + reach;
          if (!apart) throughSegilima.push(`${nameOf(segilima)} ${jalur}`);
        }
      }
    }

    // Last, for it changes the page: the browser breaks the lines.
    for (const strut of document.querySelectorAll('.sheet .strut-y')) strut.remove();
    for (const table of document.querySelectorAll<HTMLElement>('.cetak-table')) table.style.width = `${table.getBoundingClientRect().width / zoomOf(table)}px`;
    for (const lines of document.querySelectorAll<HTMLElement>('.sheet [data-height] .lines')) {
      for (const br of lines.querySelectorAll('br')) br.replaceWith(' ');
      lines.style.whiteSpace = 'normal';
      lines.style.overflowWrap = 'anywhere';
      lines.normalize();
    }
    const natural = measured.flatMap((element) => {
      const real = element.getBoundingClientRect().height / zoomOf(element);
      return real > computedOf(element) + 0.05 ? [`${nameOf(element)}: computed ${computedOf(element)}, natural ${real.toFixed(2)}`] : [];
    });
    return { heights, natural, outside, overflowing, throughSegilima, slack, measured: measured.length };
  });
}
