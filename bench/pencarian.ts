import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from '../src/cli/build.ts';
import { checkContent } from '../src/cli/content/check-content.ts';
import { startIndex } from '../src/cli/index-search.ts';
import { buildPortal } from '../src/portal.ts';
import { listsOf, recordsOf } from '../src/search/records.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { readSizes } from './corpus/sizes.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { saveResult, type Pencarian } from './laporan/results.ts';
import { serveCounting } from './pencarian/serve.ts';
import { describeMachine } from './process/machine.ts';


const TODAY = '2026-01-01';
const LISTS = 'daftar.json';

/** The first is a reader's first search; `pengukurn` has a wrong letter and loads the list of words. */
const QUERIES = ['laporan kinerja triwulan', 'siapa tanda tangan renja', 'permendagri 86 2017', 'kasubag memeriksa data perizinan', 'pengumpulan data retribusi', 'sekda', 'pengukurn aset', 'membuat laporan kinerja', 'laporan'];
const BUDGETS = { first: 260, later: 60, ms: 100 } as const;

/**
 * Bytes of the first search and of later ones, and the time of an answer whose bytes are there, among made-up SOPs.
 * `LAJUR_JUMLAH=1000,10000` names the sizes. The index alone is made anew for each: the pages around it do not change with it.
 */
export async function run(): Promise<void> {
  const sizes = readSizes('1000,10000');
  const result: Pencarian = { machine: describeMachine(), searches: [] };
  const temporary = await mkdtemp(join(tmpdir(), 'lajur-bench-'));
  const browser = await launchBrowser();
  try {
    const site = join(temporary, 'situs');
    if ((await build(['--out', site])) !== 0) throw new Error('The site could not be built');
    await copyFile(join(site, 'cari', LISTS), join(site, 'pagefind', LISTS));
    await measure(browser, site, join(site, 'pagefind'), 'content/');
    for (const size of sizes) {
      const pagefind = join(temporary, `pagefind-${size}`);
      await indexMadeUp(join(temporary, `isi-${size}`), pagefind, size);
      const searches = await measure(browser, site, pagefind, `${size} SOPs`);
      result.searches.push(...searches.map((one) => ({ size, ...one })));
    }
    await saveResult('pencarian', result);
  } finally {
    await browser.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

async function indexMadeUp(content: string, pagefind: string, size: number): Promise<void> {
  await writeCorpus(content, size);
  const { settings, sop, lampiran, temuan } = await checkContent(content, TODAY);
  const portal = buildPortal({ ...settings, sop, lampiran, temuan, versi: '', base: '/', today: TODAY });
  const lists = listsOf(portal);
  const start = performance.now();
  const index = startIndex(recordsOf(portal), lists);
  const count = await index.write(pagefind);
  await index.end();
  await writeFile(join(pagefind, LISTS), JSON.stringify(lists));
  process.stdout.write(`\n${size} SOPs: ${count} records indexed in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

async function measure(browser: Browser, site: string, pagefind: string, title: string): Promise<Omit<Pencarian['searches'][number], 'size'>[]> {
  const measured: Omit<Pencarian['searches'][number], 'size'>[] = [];
  const server = await serveCounting(site, pagefind);
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    const kamus = gzipSync(await readFile(join(pagefind, 'kamus.txt'))).length;
    process.stdout.write(`\n### ${title} (kamus ${kb(kamus)} kB, ${(await stat(join(pagefind, 'kamus.txt'))).size} B unpacked; load ${loadavg()[0]?.toFixed(1)})\n\n| query | index kB | script kB | page kB | budget kB | cached ms | again ms | budget ms | results |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|\n`);
    await page.goto(`${server.url}cari/`);
    await page.locator('#pesan-cari', { hasText: 'Ketik' }).waitFor();
    for (const [i, query] of QUERIES.entries()) {
      await ask(page, query);
      const { page: html, script, index } = server.take();
      const cached = await medianOf(3, () => askAnew(context, server.url, query));
      const again = await medianOf(5, () => ask(page, query));
      server.take();
      const results = await page.locator('[data-hasil]').count();
      measured.push({ query, index: index / 1000, script: script / 1000, page: html / 1000, cached, again, results });
      const budget = i === 0 ? BUDGETS.first : BUDGETS.later;
      process.stdout.write(`| ${query} | ${kb(index)} | ${kb(script)} | ${kb(html)} | ${budget} | ${cached.toFixed(0)} | ${again.toFixed(0)} | ${BUDGETS.ms} | ${results} |\n`);
    }
    return measured;
  } finally {
    await context.close();
    server.stop();
  }
}

/** The first answer of a new page: all bytes are in the browser's cache, and nothing has been read yet. */
async function askAnew(context: BrowserContext, url: string, query: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${url}cari/`);
  await page.locator('#pesan-cari', { hasText: 'Ketik' }).waitFor();
  await page.waitForLoadState('networkidle');
  const time = await ask(page, query);
  await page.close();
  return time;
}

async function medianOf(count: number, measured: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) times.push(await measured());
  return times.sort((a, b) => a - b)[Math.floor(count / 2)] ?? 0;
}

/** Asks and waits for the answer to stand in the page; the time from the key to the last change. */
export function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(async (teks) => {
    const input = document.querySelector<HTMLInputElement>('#q');
    const message = document.querySelector('#pesan-cari');
    if (!input || !message) throw new Error('This is not the search page');
    message.textContent = '';
    input.value = teks;
    const answered = new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (message.textContent === '') return;
        observer.disconnect();
        resolve();
      }).observe(message, { childList: true });
    });
    const start = performance.now();
    input.form?.requestSubmit();
    await answered;
    return performance.now() - start;
  }, query);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
