import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { useSite } from '../pages/site.ts';

const site = useSite();
const queriesSchema = z.array(z.strictObject({ tanya: z.string(), jawab: z.array(z.string()).min(1) }));

/** An SOP also answers with one of its langkah, for that leads into it. */
function isAnswer(href: string, wanted: string): boolean {
  return href === wanted || (wanted.startsWith('/sop/') && !wanted.includes('#') && href.split('#')[0] === wanted);
}

it('gives what was wanted first, for queries as people type them', { timeout: 300_000 }, async () => {
  const queries = queriesSchema.parse(parse(await readFile(fileURLToPath(new URL('queries.yaml', import.meta.url)), 'utf8')));
  expect(queries.length).toBeGreaterThanOrEqual(130);
  const { context, trouble } = await site().open();
  const page = await context.newPage();
  await page.goto(`${site().served.url}cari/`);
  const field = page.getByRole('searchbox');
  const message = page.locator('#pesan-cari');
  await message.filter({ hasText: 'Ketik' }).waitFor();
  let reciprocal = 0;
  let first = 0;
  const misses: string[] = [];
  for (const { tanya, jawab } of queries) {
    await message.evaluate((element) => element.replaceChildren());
    await field.fill(tanya);
    await field.press('Enter');
    await message.filter({ hasText: /ditemukan/ }).waitFor();
    const hrefs = await page.locator('[data-hasil]').evaluateAll((links) => links.map((link) => { const url = new URL(link.getAttribute('href') ?? '', document.baseURI); return url.pathname + url.hash; }));
    const at = hrefs.findIndex((href) => jawab.some((wanted) => isAnswer(href, wanted)));
    reciprocal += at < 0 ? 0 : 1 / (at + 1);
    if (at === 0) first += 1;
    else misses.push(`  "${tanya}": ${at < 0 ? 'not there' : `rank ${at + 1}`}; first ${hrefs[0] ?? 'nothing'}`);
  }
  const mrr = reciprocal / queries.length;
  const share = first / queries.length;
  console.log([`${queries.length} queries: mean reciprocal rank ${mrr.toFixed(3)}, first ${share.toFixed(3)}`, ...misses].join('\n'));
  expect(trouble).toEqual([]);
  expect(mrr).toBeGreaterThanOrEqual(0.95);
  expect(share).toBeGreaterThanOrEqual(0.92);
  await context.close();
});
