import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Chrome or Chromium where a machine usually has it. */
const TERPASANG = [
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

/** Starts the machine's Chrome or Chromium (`LAJUR_BROWSER` names another), else the one from the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const terpasang = process.env['LAJUR_BROWSER'] ?? TERPASANG.find((path) => existsSync(path));
  if (terpasang !== undefined) return chromium.launch({ executablePath: terpasang, args: ARGS });
  const { default: paket } = await import('@sparticuz/chromium');
  // In a single process the browser ends with the first context that is closed.
  const args = paket.args.filter((arg) => arg !== '--single-process');
  return chromium.launch({ executablePath: await paket.executablePath(), args: [...args, ...ARGS] });
}

/** What went wrong on the pages of a context: console errors, uncaught errors, and requests to other hosts. */
export function watchTrouble(context: BrowserContext, asal: string): string[] {
  const masalah: string[] = [];
  context.on('page', (page) => {
    page.on('console', (pesan) => {
      if (pesan.type() === 'error' || pesan.type() === 'warning') masalah.push(`${page.url()} ${pesan.type()}: ${pesan.text()}`);
    });
    page.on('pageerror', (error) => masalah.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (origin !== asal && protocol !== 'data:' && protocol !== 'blob:') masalah.push(`${page.url()} requests ${request.url()}`);
    });
  });
  return masalah;
}
