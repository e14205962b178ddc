import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { build } from '../src/cli/build.ts';
import { launchBrowser } from '../test/support/browser.ts';
import { serveSite } from '../test/support/serve.ts';
import { countDefects, type Defects, type Drawing } from './drawn/defects.ts';
import { saveLajur, saveMermaid } from './drawn/pictures.ts';
import { writeRandomSops } from './drawn/random-sop.ts';
import { readLajur, readMermaid } from './drawn/read-drawing.ts';

const publishedSchema = z.object({
  sop: z.array(z.object({ id: z.string(), langkah: z.array(z.object({ simpul: z.array(z.unknown()) })), alur: z.array(z.object({ label: z.string().nullable() })) })),
});

interface Flow {
  symbols: number;
  connectors: number;
  labels: number;
}

const RANDOM_SOPS = 30;
const MERMAID_DRAWN = '#gambar svg';

interface Row {
  id: string;
  lajur: Defects;
  mermaid: Defects;
  /** Warm time of Mermaid for this text, ms. */
  ms: number;
}

/**
 * Draws the SOPs of `content/` and 30 made-up ones by Lajur and by Mermaid, and counts the defects of both drawings by
 * one measure in the browser. `LAJUR_GAMBAR=DIR` also writes pictures of the SOPs of `content/` there.
 */
export async function run(): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'lajur-bench-'));
  const browser = await launchBrowser();
  try {
    const pictures = process.env['LAJUR_GAMBAR'];
    if (pictures !== undefined) await mkdir(pictures, { recursive: true });
    const real = await measureSite(browser, join(temporary, 'situs'), [], pictures);
    print('SOPs of content/', real);
    const content = join(temporary, 'isi');
    await writeRandomSops(content, RANDOM_SOPS);
    print('Made-up SOPs', await measureSite(browser, join(temporary, 'acak'), ['--content', content], undefined));
  } finally {
    await browser.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

async function measureSite(browser: Browser, out: string, args: readonly string[], pictures: string | undefined): Promise<Row[]> {
  if ((await build(['--out', out, ...args])) !== 0) throw new Error('The site could not be built');
  const sop = (await readdir(join(out, 'sop'), { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const ids = sop.filter((path) => path.endsWith('/alur.mmd')).map((path) => path.slice(0, -'/alur.mmd'.length)).sort();
  const served = await serveSite(out);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: 'light' });
  try {
    await printFirstDrawing(browser, `${served.url}mermaid/?sop=${ids[0] ?? ''}`);
    const flows = await readFlows(out);
    const rows: Row[] = [];
    for (const id of ids) {
      await page.goto(`${served.url}sop/${id}/`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const flow = flows.get(id);
      const lajur = countDefects(complete(await readLajur(page), flow));
      if (pictures !== undefined) await saveLajur(page, join(pictures, `${id.replace('/', '--')}--lajur.png`));
      await page.goto(`${served.url}mermaid/?sop=${id}`);
      await page.locator(`${MERMAID_DRAWN}, #galat p`).first().waitFor({ state: 'attached' });
      if ((await page.locator(MERMAID_DRAWN).count()) === 0) throw new Error(`${id}: ${await page.locator('#galat').innerText()}`);
      const ms = await timeMermaid(page);
      const mermaid = countDefects(complete(await readMermaid(page), flow));
      if (pictures !== undefined) await saveMermaid(page, join(pictures, `${id.replace('/', '--')}--mermaid.png`));
      rows.push({ id, lajur, mermaid, ms });
    }
    return rows;
  } finally {
    await page.close();
    served.stop();
  }
}

/** How many simpul and alur each SOP has, as published. */
async function readFlows(out: string): Promise<Map<string, Flow>> {
  const { sop } = publishedSchema.parse(JSON.parse(await readFile(join(out, 'api', 'sop.json'), 'utf8')));
  return new Map(sop.map(({ id, langkah, alur }) => [id, { symbols: langkah.flatMap(({ simpul }) => simpul).length, connectors: alur.length, labels: alur.filter(({ label }) => label !== null).length }]));
}

/** A drawing in which something was not found must not pass for one without defects. */
function complete(drawing: Drawing, flow: Flow | undefined): Drawing {
  const known = new Set(drawing.symbols.map(({ id }) => id));
  const loose = drawing.connectors.filter(({ from, to, pieces }) => !known.has(from) || !known.has(to) || pieces.length === 0);
  const labelled = new Set(drawing.labels.map(({ connector }) => connector)).size;
  if (!flow || known.size < flow.symbols || drawing.connectors.length !== flow.connectors || labelled !== flow.labels || loose.length > 0) {
    throw new Error(`Read ${known.size} symbols, ${labelled} labels and ${drawing.connectors.length} connectors, ${loose.length} of them loose; expected ${JSON.stringify(flow)}`);
  }
  return drawing;
}

/** What the first drawing costs a reader: time from opening the viewer, and its script. */
async function printFirstDrawing(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
  });
  const start = performance.now();
  await page.goto(url);
  await page.locator(MERMAID_DRAWN).waitFor();
  const ms = performance.now() - start;
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  process.stdout.write(`First drawing of Mermaid: ${Math.round(ms)} ms from opening the viewer, ${scripts.length} scripts, ${Math.round(bytes / 1000)} kB gzip.\n`);
  await context.close();
}

/** Median time in which Mermaid, loaded and warm, draws the text of the page. */
function timeMermaid(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const url = document.querySelector('[data-mermaid]')?.getAttribute('data-mermaid') ?? '';
    const { default: mermaid }: { default: { render: (id: string, text: string) => Promise<unknown> } } = await import(url);
    const text = document.querySelector('textarea')?.value ?? '';
    const times: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const start = performance.now();
      await mermaid.render(`ukur-${i}`, text);
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[1] ?? 0;
  });
}

function print(title: string, rows: readonly Row[]): void {
  const sum = (count: (row: Row) => number): number => rows.reduce((total, row) => total + count(row), 0);
  const cells = ({ throughSymbol, sharedStretch, labelCollisions }: Defects): number[] => [throughSymbol.length, sharedStretch.length, labelCollisions.length];
  process.stdout.write(`\n### ${title}\n\n`);
  process.stdout.write('| SOP | Lajur: through symbol | shared stretch | label | Mermaid: through symbol | shared stretch | label | Mermaid ms |\n|---|---:|---:|---:|---:|---:|---:|---:|\n');
  for (const row of rows) process.stdout.write(`| ${row.id} | ${[...cells(row.lajur), ...cells(row.mermaid), Math.round(row.ms)].join(' | ')} |\n`);
  const totals = [0, 1, 2].map((i) => sum((row) => cells(row.lajur)[i] ?? 0)).concat([0, 1, 2].map((i) => sum((row) => cells(row.mermaid)[i] ?? 0)));
  process.stdout.write(`| **${rows.length} drawings** | ${totals.map((total) => `**${total}**`).join(' | ')} | ${Math.round(sum((row) => row.ms) / rows.length)} on average |\n\n`);
  for (const { id, lajur, mermaid } of rows) {
    for (const [name, defects] of [['Lajur', lajur], ['Mermaid', mermaid]] as const) {
      for (const [kind, found] of Object.entries(defects)) for (const pair of found) process.stdout.write(`- ${id}, ${name}, ${kind}: ${pair}\n`);
    }
  }
}
