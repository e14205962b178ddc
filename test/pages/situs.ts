import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser, watchTrouble } from '../support/browser.ts';
import { servePreview, type Sajian } from '../support/preview.ts';

/** The built site in a real browser, for the tests of one file. */
export interface Situs {
  browser: Browser;
  sajian: Sajian;
  /** A new context whose troubles are gathered. */
  open: (pilihan?: Parameters<Browser['newContext']>[0]) => Promise<{ context: BrowserContext; masalah: string[] }>;
}

/** Serves the site and starts the browser before the tests of a file, and ends both after them. */
export function useSitus(): () => Situs {
  let situs: Situs | undefined;
  beforeAll(async () => {
    const [browser, sajian] = await Promise.all([launchBrowser(), servePreview(inject('situsDir'))]);
    const open: Situs['open'] = async (pilihan) => {
      const context = await browser.newContext(pilihan);
      return { context, masalah: watchTrouble(context, sajian.asal) };
    };
    situs = { browser, sajian, open };
  });
  afterAll(async () => {
    situs?.sajian.stop();
    await situs?.browser.close();
  });
  return () => {
    if (!situs) throw new Error('The site is not served yet');
    return situs;
  };
}
