/** `npm run bench -- [name…]`: measures what has a budget (design, section 11); without a name, or with `semua`, all of it. Then writes `docs/bench.md`. */

import process from 'node:process';
import { writeReport } from './laporan/write-report.ts';

/** From the shortest to the longest. */
const MEASUREMENTS: Record<string, () => Promise<{ run: () => Promise<void> }>> = {
  bagan: () => import('./bagan.ts'),
  peraturan: () => import('./peraturan.ts'),
  keterkaitan: () => import('./keterkaitan.ts'),
  halaman: () => import('./halaman.ts'),
  mermaid: () => import('./mermaid.ts'),
  pencarian: () => import('./pencarian.ts'),
  skala: () => import('./skala.ts'),
  peers: () => import('./peers.ts'),
};
/** Measures nothing: the report of what has been measured. */
const REPORT = 'laporan';
const ALL = 'semua';

/** What leaves figures for the report. */
const REPORTED = ['bagan', 'halaman', 'pencarian', 'skala', 'peers'];

async function main(given: readonly string[]): Promise<number> {
  const known = [...Object.keys(MEASUREMENTS), REPORT, ALL];
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown: ${unknown.join(', ')}. There are: ${known.join(', ')}.\n`);
    return 2;
  }
  const names = given.length === 0 || given.includes(ALL) ? Object.keys(MEASUREMENTS) : given.filter((name) => name !== REPORT);
  const failed: string[] = [];
  for (const name of names) {
    process.stdout.write(`\n## ${name}\n\n`);
    try {
      await (await MEASUREMENTS[name]?.())?.run();
    } catch (error) {
      // The other measurements of a long run stand for themselves.
      process.stderr.write(`${name} could not be measured: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      failed.push(name);
    }
  }
  if (given.includes(REPORT) || names.some((name) => REPORTED.includes(name) && !failed.includes(name))) {
    await writeReport();
    process.stdout.write('\nThe report and its plot are written: bench.md, bench.svg.\n');
  }
  if (failed.length > 0) process.stderr.write(`Not measured: ${failed.join(', ')}.\n`);
  return failed.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
