import type { Page } from 'playwright-core';
import type { Drawing } from './defects.ts';

/** How the parts of a drawing are found in a page. */
interface Selectors {
  root: string;
  symbol: string;
  connector: string;
  label: string;
}

const LAJUR: Selectors = { root: '.prosedur', symbol: '[data-simpul], rect[data-ujung]', connector: ':is(line, path)[data-jalur]:not(.b-head), :is(line, path)[data-ujung]:not(.b-head)', label: '[data-label]' };
const MERMAID: Selectors = { root: '#gambar svg', symbol: '.node:not([id*="flowchart-kosong"])', connector: '.edgePaths path.flowchart-link', label: '.edgeLabel' };

/** Reads Lajur's drawing from an SOP page. */
export function readLajur(page: Page): Promise<Drawing> {
  return read(page, LAJUR);
}

/** Reads Mermaid's drawing from the viewer, at its natural size. */
export async function readMermaid(page: Page): Promise<Drawing> {
  await page.addStyleTag({ content: '#gambar svg { width: var(--lebar-asli) !important; }' });
  return read(page, MERMAID);
}

/** Both are read by the same code: points along what the browser drew, in px of the screen. */
function read(page: Page, selectors: Selectors): Promise<Drawing> {
  return page.evaluate(({ root, symbol, connector, label }) => {
    const top = document.querySelector(root);
    if (!top) throw new Error(`${root} is missing`);
    const points = (shape: SVGGeometryElement, step: number): { x: number; y: number }[] => {
      const matrix = shape.getScreenCTM();
      const length = shape.getTotalLength();
      const count = Math.max(1, Math.ceil(length / step));
      return Array.from({ length: count + 1 }, (_, i) => {
        const { x, y } = shape.getPointAtLength((length * i) / count).matrixTransform(matrix ?? undefined);
        return { x, y };
      });
    };
    /** `s3_1` of `…-flowchart-s3_1-0`, or the value of Lajur's own hook. */
    const symbolId = (element: Element): string =>
      element.getAttribute('data-simpul') ?? element.getAttribute('data-ujung') ?? /flowchart-(.+)-\d+$/.exec(element.id)?.[1] ?? element.id;
    const connectorId = (element: Element): string => element.getAttribute('data-jalur') ?? element.getAttribute('data-ujung') ?? element.getAttribute('data-id') ?? '';
    const endsOf = (id: string): [string, string] => {
      const [, from = '', to = ''] = /^L_((?:s\d+_|ujung|ulang)\d+)_((?:s\d+_|ujung|ulang)\d+)_\d+$/.exec(id) ?? /^(.+)>(.+)$/.exec(id) ?? [];
      // The small end kapsul of a branch has the name of its connector.
      return [from, to === 'selesai' || to === 'tanpa' ? id : to];
    };
    const boxOf = (element: Element) => {
      const { left, top: y, right, bottom } = element.getBoundingClientRect();
      return { left, top: y, right, bottom };
    };
    const symbols = [...top.querySelectorAll(symbol)].map((element) => {
      const shape = element instanceof SVGGeometryElement ? element : element.querySelector('rect, path, polygon, circle');
      if (!(shape instanceof SVGGeometryElement)) throw new Error(`${symbolId(element)} has no outline`);
      return { id: symbolId(element), outline: points(shape, 2) };
    });
    const connectors = new Map<string, { id: string; from: string; to: string; pieces: { x: number; y: number }[][] }>();
    for (const element of top.querySelectorAll(connector)) {
      if (!(element instanceof SVGGeometryElement)) continue;
      const id = connectorId(element);
      const [from, to] = endsOf(id);
      const known = connectors.get(id) ?? { id, from, to, pieces: [] };
      known.pieces.push(points(element, 1));
      connectors.set(id, known);
    }
    const labels = [...top.querySelectorAll(label)].flatMap((element) => {
      const text = element.querySelector('text') ?? element;
      if (text.textContent.trim() === '') return [];
      return [{ connector: element.getAttribute('data-label') ?? /L_.*$/.exec(element.id)?.[0] ?? '', box: boxOf(text) }];
    });
    return { symbols, connectors: [...connectors.values()], labels };
  }, selectors);
}
