import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from '../src/cli/build.ts';
import { saveResult, type Halaman } from './laporan/results.ts';
import { describeMachine } from './process/machine.ts';

/** The real SOPs, and the bagan fixtures, of which one has 60 langkah and 20 lajur. */
const contents = [fileURLToPath(new URL('../content', import.meta.url)), fileURLToPath(new URL('../test/bagan/fixtures', import.meta.url))];

/** kB gzip with CSS (issue 3): of a page with at most so many langkah and lajur. */
const budgets = [
  { langkah: 12, lajur: 5, limit: 25 },
  { langkah: 60, lajur: 20, limit: 120 },
] as const;

/** Weight of every SOP page with its CSS, gzip, and what of it is the bagan. */
export async function run(): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'lajur-bench-'));
  try {
    const sites = contents.map((content, i) => ({ content, out: join(parent, `situs-${i}`) }));
    for (const { content, out } of sites) {
      if ((await build(['--content', content, '--out', out])) !== 0) throw new Error(`${content} could not be built`);
    }
    process.stdout.write('\n| page | langkah | lajur | bagan kB | HTML kB | with CSS kB | budget |\n|---|---:|---:|---:|---:|---:|---:|\n');
    const result: Halaman = { machine: describeMachine(), pages: [] };
    for (const { out } of sites) result.pages.push(...(await printPages(out)));
    await saveResult('halaman', result);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}

async function printPages(out: string): Promise<Halaman['pages']> {
  const measured: Halaman['pages'] = [];
  const pages = (await readdir(join(out, 'sop'), { recursive: true }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[^/]+\/[^/]+\/index\.html$/.test(path))
    .sort();
  for (const path of pages) {
    const html = await readFile(join(out, 'sop', path), 'utf8');
    const weight = gzipSync(html).length;
    const css = await cssWeight(html, out);
    const langkah = html.match(/<tr id="langkah-/g)?.length ?? 0;
    const lajur = html.match(/<th scope="col" class="lajur"/g)?.length ?? 0;
    const bagan = weight - gzipSync(html.replace(/<svg class="tile".*?<\/svg>(?=\s*<\/td>)/gs, '')).length;
    const limit = budgets.find((budget) => langkah <= budget.langkah && lajur <= budget.lajur)?.limit ?? '';
    process.stdout.write(`| ${path} | ${langkah} | ${lajur} | ${kb(bagan)} | ${kb(weight)} | ${kb(weight + css)} | ${limit} |\n`);
    measured.push({ path: path.slice(0, -'/index.html'.length), langkah, lajur, bagan: bagan / 1000, html: weight / 1000, total: (weight + css) / 1000 });
  }
  return measured;
}

async function cssWeight(html: string, out: string): Promise<number> {
  const files = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  const weights = await Promise.all(files.map(async (href) => gzipSync(await readFile(join(out, href))).length));
  return weights.reduce((a, b) => a + b, 0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
