import { describe, it } from 'vitest';
import { expectNoViolations } from './axe.ts';
import { PAGE_TYPES } from './page-types.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('axe finds nothing', () => {
  it.each(PAGE_TYPES)('on /%s at any width, in light, dark and print', async (path) => {
    // A page with a Content-Security-Policy also refuses the script of this test.
    const { context } = await site().open({ bypassCSP: true });
    const page = await context.newPage();
    // What a script draws comes after the page: the answers of the search, and Mermaid's drawing.
    await page.goto(site().served.url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    await expectNoViolations(page);
    await context.close();
  });
});
