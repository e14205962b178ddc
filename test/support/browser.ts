import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Chrome or Chromium where a machine usually has it. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser that asks nothing of the network by itself. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;

/** A browser that all test files of a worker share; it ends with the worker. */
export function shareBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

/** Starts the machine's Chrome or Chromium (`LAJUR_BROWSER` names another), else the one from the npm package. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const installed = process.env['LAJUR_BROWSER'] ?? INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: [...ARGS, ...more] });
  const { default: packaged } = await import('@sparticuz/chromium');
  // In a single process the browser ends with the first context that is closed.
  const args = packaged.args.filter((arg) => arg !== '--single-process');
  return chromium.launch({ executablePath: await packaged.executablePath(), args: [...args, ...ARGS, ...more] });
}

/** What went wrong on the pages of a context: console errors, uncaught errors, and requests to other hosts. */
export function watchTrouble(context: BrowserContext, origin: string): string[] {
  const trouble: string[] = [];
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') trouble.push(`${page.url()} ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => trouble.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => {
      const { origin: requested, protocol } = new URL(request.url());
      if (requested !== origin && protocol !== 'data:' && protocol !== 'blob:') trouble.push(`${page.url()} requests ${request.url()}`);
    });
  });
  return trouble;
}
