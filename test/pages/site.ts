import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { shareBrowser, watchTrouble } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';

/** The built site in a real browser, for the tests of one file. */
export interface Site {
  browser: Browser;
  served: Served;
  /** A new context whose troubles are gathered. */
  open: (options?: Parameters<Browser['newContext']>[0]) => Promise<{ context: BrowserContext; trouble: string[] }>;
}

/** Serves the site and starts the browser before the tests of a file, and ends both after them. */
export function useSite(): () => Site {
  let site: Site | undefined;
  beforeAll(async () => {
    const [browser, served] = await Promise.all([shareBrowser(), serveSite(inject('siteDir'))]);
    const open: Site['open'] = async (options) => {
      const context = await browser.newContext(options);
      return { context, trouble: watchTrouble(context, served.origin) };
    };
    site = { browser, served, open };
  });
  afterAll(() => site?.served.stop());
  return () => {
    if (!site) throw new Error('The site is not served yet');
    return site;
  };
}
