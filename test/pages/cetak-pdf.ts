import { getDocumentProxy } from 'unpdf';
import type { Page } from 'playwright-core';

/** A page of a printed PDF; lengths in pt, from the lower left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
}

export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** Prints the page as its own stylesheet has it, and reads what is on the paper. */
export async function printPage(page: Page): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const own = await pdf.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = own.view;
    const { items } = await own.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])];
      return [{ text: item.str, left: x, right: x + item.width, baseline: y }];
    });
    pages.push({ width: right - left, height: top - bottom, texts });
  }
  await pdf.cleanup();
  return pages;
}

/** The Latin letters and digits of a text: what a PDF gives back in the same order. */
export function plainOf(text: string): string {
  return text.normalize('NFC').replace(/[^A-Za-z0-9]/g, '');
}
