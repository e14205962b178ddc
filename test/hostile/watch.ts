import type { BrowserContext } from 'playwright-core';
import { z } from 'zod';

/** Everything that must not happen on a page, as it happens. */
export async function watchAll(context: BrowserContext, origin: string): Promise<string[]> {
  const events: string[] = [];
  const tell = z.string().transform((what) => void events.push(what));
  await context.exposeBinding('__tell', ({ page }, what: unknown) => tell.parse(`${page.url()} ${String(what)}`));
  await context.addInitScript(() => {
    const report = (what: string): void => void Reflect.apply(Reflect.get(globalThis, '__tell'), globalThis, [what]);
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => report(`violates ${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`));
    Object.defineProperty(globalThis, '__pwned', { configurable: false, set: () => report('ran a script'), get: () => undefined });
  });
  context.on('page', (page) => {
    page.on('dialog', (dialog) => {
      events.push(`${page.url()} dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') events.push(`${page.url()} ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => events.push(`${page.url()} ${error.message}`));
    page.on('popup', (popup) => events.push(`${page.url()} opens ${popup.url()}`));
    page.on('download', (download) => events.push(`${page.url()} downloads ${download.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url())) events.push(`${page.url()} requests ${request.url()}`);
    });
  });
  return events;
}
