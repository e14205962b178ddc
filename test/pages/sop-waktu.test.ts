import { readFile } from 'node:fs/promises';
import { expect, inject, it } from 'vitest';
import type { SopTerbit } from '../../src/publish.ts';
import { formatMenit } from '../../src/sop/waktu.ts';
import { useSite } from './site.ts';

const site = useSite();
/** As in `content/situs.yaml`. */
const ukuran = { jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20 };

async function readSops(): Promise<SopTerbit[]> {
  const { sop }: { sop: SopTerbit[] } = JSON.parse(await readFile(`${inject('siteDir')}/api/sop.json`, 'utf8'));
  return sop;
}

it('shows on all eleven SOPs the total of api/sop.json, in the timeline and in the load', async () => {
  const page = await (await site().open()).context.newPage();
  const sops = await readSops();
  expect(sops).toHaveLength(11);
  for (const sop of sops) {
    await page.goto(site().served.origin + sop.url);
    const total = formatMenit(sop.langkah.reduce((sum, { waktu }) => sum + (waktu.menit ?? 0), 0), ukuran);
    expect(await page.locator('.garis-waktu figcaption').textContent(), sop.id).toContain(`Jumlah waktu seluruh langkah ${total}`);
    expect(await page.locator('.waktu-pelaksana tfoot td').nth(1).textContent(), sop.id).toBe(total);
    // Every langkah once in the lajur of each of its pelaksana, with its own waktu, and a link to it.
    const bars = await page.locator('.garis-waktu tbody tr').evaluateAll((rows) =>
      rows.flatMap((row) => [...row.querySelectorAll('a')].map((a) => [row.querySelector('th')?.textContent, a.getAttribute('aria-label')?.split(', ').slice(0, 2).join(', '), document.querySelector(a.getAttribute('href') ?? '')?.querySelector('.no')?.textContent])),
    );
    const expected = sop.pelaksana.flatMap(({ id, nama }) =>
      sop.langkah.filter(({ simpul }) => simpul.some(({ pelaksana }) => pelaksana === id)).map(({ no, waktu }) => [nama, `Langkah ${no}, ${waktu.menit === null ? 'tanpa waktu' : formatMenit(waktu.menit, ukuran)}`, `Langkah ${no}`]),
    );
    expect(bars.sort(), sop.id).toEqual(expected.sort());
    const unknown = sop.langkah.filter(({ waktu }) => waktu.menit === null).map(({ no }) => no);
    const notes = (await page.locator('.garis-waktu .waktu-note').textContent()) ?? '';
    if (unknown.length > 0) expect(notes, sop.id).toContain(`Langkah ${unknown.join(', ')} tanpa waktu`);
    else expect(notes, sop.id).not.toContain('tanpa waktu');
  }
  await page.context().close();
});

it.each([360, 1440])('gives every bar a target of 24 px and keeps the names in view while the line scrolls (%i px)', async (width) => {
  const page = await (await site().open({ viewport: { width, height: 900 } })).context.newPage();
  await page.goto(`${site().served.url}sop/setda-banjarbaru/penyusunan-rencana-kinerja-renja/`);
  const boxes = await page.locator('.garis-waktu a > :first-child').evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect().toJSON()));
  expect(boxes).toHaveLength(13);
  for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const scroller = page.locator('.garis-waktu .scroller');
  await scroller.evaluate((element) => (element.scrollLeft = element.scrollWidth));
  const [name, frame] = await Promise.all([page.locator('.garis-waktu tbody th').first(), scroller].map((part) => part.evaluate((element) => element.getBoundingClientRect().left)));
  expect(Math.abs((name ?? 0) - (frame ?? 0))).toBeLessThan(3);
  const last = await page.locator('.garis-waktu a[href="#langkah-13"]').boundingBox();
  expect((last?.x ?? width) + (last?.width ?? 0)).toBeLessThan(width);
  await page.context().close();
});
