import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const MODES = [
  [1440, 'light', 'screen'],
  [1440, 'dark', 'screen'],
  [360, 'light', 'screen'],
  [360, 'dark', 'screen'],
  [1440, 'light', 'print'],
] as const;

type Mode = (typeof MODES)[number];

/** axe finds nothing on a page: wide and narrow, light and dark, and in print. The page has to be opened with `bypassCSP`. */
export async function expectNoViolations(page: Page, modes: readonly Mode[] = MODES): Promise<void> {
  await page.addScriptTag({ path: axeScript });
  for (const [width, colorScheme, media] of modes) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme });
    // Of all rules the dark colours touch only this one; the others have looked at the light page.
    const rules = colorScheme === 'dark' ? ['color-contrast'] : null;
    const violations = await page.evaluate(async (only) => {
      const { run }: { run: typeof axe.run } = Reflect.get(globalThis, 'axe');
      const { violations: found } = await run(only === null ? {} : { runOnly: only });
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, rules);
    expect(violations, `${width} px, ${colorScheme}, ${media}`).toEqual([]);
  }
}
