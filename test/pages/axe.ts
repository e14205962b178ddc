import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const MODES = [
  [1440, 'light', 'screen'],
  [1440, 'dark', 'screen'],
  [360, 'light', 'screen'],
  [360, 'dark', 'screen'],
  [1440, 'light', 'print'],
] as const;

/** axe finds nothing on a page: wide and narrow, light and dark, and in print. The page has to be opened with `bypassCSP`. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.addScriptTag({ path: axeScript });
  for (const [width, colorScheme, media] of MODES) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme });
    const violations = await page.evaluate(async () => {
      const { run }: { run: typeof axe.run } = Reflect.get(globalThis, 'axe');
      const { violations: found } = await run();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations, `${width} px, ${colorScheme}, ${media}`).toEqual([]);
  }
}
