import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lajur } from '../cli/lajur.ts';
import { serveSite } from '../support/serve.ts';
import { isWhole } from '../support/share.ts';
import { expectNoViolations, MODES } from './axe.ts';
import { PAGE_TYPES } from './page-types.ts';
import { useSite } from './site.ts';

const site = useSite();

/** The ways to look at a page that every other page of a usual run is looked at in: each share has one in which all rules are tried. */
const SHARES: readonly (readonly number[])[] = [[2, 4], [0, 3]];

describe('axe finds nothing', () => {
  it.each(PAGE_TYPES.map((path, i) => [path, i] as const))('on /%s at any width, in light, dark and print', async (path, i) => {
    // A page with a Content-Security-Policy also refuses the script of this test.
    const { context } = await site().open({ bypassCSP: true });
    const page = await context.newPage();
    // What a script draws comes after the page: the answers of the search, and Mermaid's drawing.
    await page.goto(site().served.url + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    await expectNoViolations(page, isWhole() ? MODES : MODES.filter((_, mode) => SHARES[i % 2]?.includes(mode)));
    await context.close();
  });

  it('on the page at an old address, and on an SOP with attachments', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'lajur-aksesibel-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    await cp('test/pages/fixtures/portal', join(dir, 'isi'), { recursive: true });
    expect((await lajur(['build', '--content', join(dir, 'isi'), '--out', join(dir, 'situs')])).status).toBe(0);
    const served = await serveSite(join(dir, 'situs'));
    onTestFinished(served.stop);
    const page = await site().browser.newPage({ bypassCSP: true });
    onTestFinished(() => page.close());
    await page.goto(`${served.url}sop/kantor/surat-masuk-case/`);
    await expectNoViolations(page);
    // Without its script the page stays open.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${served.url}sop/kantor/agenda-surat/`);
    expect(await page.locator('h1').textContent()).toBe('SOP ini sudah pindah');
    await expectNoViolations(page);
  });
});
