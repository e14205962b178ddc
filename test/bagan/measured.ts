import type { Page } from 'playwright-core';

/** A rectangle on the page, CSS px; of a line without its stroke. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn thing with the name it is hooked by, and the cell it is drawn in. */
export interface Measured {
  readonly hook: string;
  readonly kind: string;
  readonly text: string;
  readonly box: Box;
  readonly cell: number;
}

/** What a browser shows of a bagan. */
export interface MeasuredBagan {
  /** The cells of the lajur, and the tile in each that is drawn in. */
  readonly cells: readonly { readonly box: Box; readonly tile: Box | null }[];
  /** Outlines of simpul (`kind`: rect or path), and the kapsul of branches that end. */
  readonly simpul: readonly Measured[];
  readonly ends: readonly Measured[];
  /** The text in each simpul. */
  readonly texts: readonly Measured[];
  readonly pieces: readonly Measured[];
  readonly heads: readonly Measured[];
  readonly labels: readonly Measured[];
}

/** Measures the bagan of a page with `getBoundingClientRect`. */
export function measureOnPage(page: Page): Promise<MeasuredBagan> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const boxOf = (element: Element): { x: number; y: number; width: number; height: number } => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x, y, width, height };
    };
    const cells = [...document.querySelectorAll('td.lajur')];
    const cellOf = new Map(cells.map((cell, at) => [cell, at]));
    const hookOf = (element: Element): string =>
      ['data-jalur', 'data-ujung', 'data-label', 'data-simpul'].map((name) => element.getAttribute(name)).find((value) => value !== null) ?? '';
    const measure = (selector: string, inner?: string) =>
      [...document.querySelectorAll(`td.lajur ${selector}`)].map((element) => {
        const shown = inner === undefined ? element : (element.querySelector(inner) ?? element);
        const cell = element.closest('td');
        return {
          hook: hookOf(element),
          kind: shown.tagName,
          text: shown.textContent ?? '',
          box: boxOf(shown),
          cell: cell === null ? -1 : (cellOf.get(cell) ?? -1),
        };
      });
    return {
      cells: cells.map((cell) => {
        const tile = cell.querySelector('svg.tile');
        return { box: boxOf(cell), tile: tile && boxOf(tile) };
      }),
      simpul: measure('[data-simpul]', ':scope > :is(rect, path)'),
      ends: measure('g[data-ujung]', 'rect'),
      texts: measure('[data-simpul]', ':scope > text'),
      pieces: measure('line:is([data-jalur], [data-ujung])'),
      heads: measure('path:is([data-jalur], [data-ujung])'),
      labels: measure('[data-label]'),
    };
  });
}
