import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from '../src/cli/build.ts';

/** Weight of every SOP page with its CSS, gzip; the budget is 25 kB for 12 langkah × 5 lajur. */
export async function run(): Promise<void> {
  const induk = await mkdtemp(join(tmpdir(), 'lajur-bench-'));
  try {
    const out = join(induk, 'situs');
    if ((await build(['--out', out])) !== 0) throw new Error('The site could not be built');
    const semua = (await readdir(join(out, 'sop'), { recursive: true })).filter((path) => /[/\\].*index\.html$/.test(path)).sort();
    process.stdout.write('\n| page | langkah | lajur | HTML kB | with CSS kB |\n|---|---:|---:|---:|---:|\n');
    for (const path of semua) {
      const html = await readFile(join(out, 'sop', path), 'utf8');
      const berat = gzipSync(html).length;
      const css = await cssWeight(html, out);
      const langkah = html.match(/<tr id="langkah-/g)?.length ?? 0;
      const lajur = html.match(/<th scope="col" class="lajur"/g)?.length ?? 0;
      process.stdout.write(`| ${path} | ${langkah} | ${lajur} | ${kb(berat)} | ${kb(berat + css)} |\n`);
    }
  } finally {
    await rm(induk, { recursive: true, force: true });
  }
}

async function cssWeight(html: string, out: string): Promise<number> {
  const berkas = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
  const berat = await Promise.all(berkas.map(async (href) => gzipSync(await readFile(join(out, href))).length));
  return berat.reduce((a, b) => a + b, 0);
}

function kb(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
