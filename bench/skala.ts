import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { CACHE_DIR } from '../src/cli/project.ts';
import { readRounds, readSizes } from './corpus/sizes.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import type { LajurRun, Skala } from './laporan/results.ts';
import { saveResult } from './laporan/results.ts';
import { summarizeRuns } from './laporan/statistics.ts';
import { growthTable, lajurTable } from './laporan/tables.ts';
import { scaleVerdicts, verdictTable } from './laporan/verdicts.ts';
import { buildLajur, editKegiatan, forgetBuilds, readReport, weighSite } from './process/build-lajur.ts';
import { describeMachine } from './process/machine.ts';
import { removeAside } from './process/set-aside.ts';
import type { Measured } from './process/run-measured.ts';

/**
 * Builds corpora of several sizes, each build in a process of its own: from nothing, again without a change, and after the edit of one SOP.
 * `LAJUR_JUMLAH=100,1000` names the sizes, `LAJUR_ULANG=1` how often each build is made; the median counts.
 */
export async function run(): Promise<void> {
  const sizes = readSizes('100,1000,10000');
  const rounds = readRounds(3);
  const result: Skala = { machine: describeMachine(), runs: [], sites: [] };
  const temporary = await mkdtemp(join(tmpdir(), 'lajur-bench-'));
  try {
    for (const size of sizes) {
      const { runs, site } = await measureSize(temporary, size, rounds);
      result.runs.push(...runs);
      result.sites.push({ size, ...site });
      // What has been measured is kept if a larger one fails.
      await saveResult('skala', result);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await removeAside();
  }
  process.stdout.write(`${lajurTable(result)}\n\n${growthTable(result)}\n\n${verdictTable(scaleVerdicts(result))}\n`);
}

async function measureSize(temporary: string, size: number, rounds: number): Promise<{ runs: LajurRun[]; site: Awaited<ReturnType<typeof weighSite>> }> {
  const [content, out] = [join(temporary, `isi-${size}`), join(temporary, `situs-${size}`)];
  const paths = await writeCorpus(content, size);
  const edited = join(content, paths[Math.floor(size / 2)] ?? '');
  const original = await readFile(edited, 'utf8');
  const measured: Record<LajurRun['kind'], Measured[]> = { fresh: [], cold: [], again: [], edit: [] };
  const build = async (kind: LajurRun['kind']): Promise<void> => {
    const one = await buildLajur(content, out);
    measured[kind].push(one);
    process.stderr.write(`${size} SOPs, ${kind}: ${one.seconds.toFixed(1)} s\n`);
  };
  await rm(join(CACHE_DIR, 'bundle'), { recursive: true, force: true });
  await build('fresh');
  for (let round = 1; round <= rounds; round += 1) {
    await writeFile(edited, original);
    await forgetBuilds(content, out);
    await build('cold');
    await build('again');
    await writeFile(edited, editKegiatan(original, round));
    await build('edit');
  }
  const site = await weighSite(out);
  await forgetBuilds(content, out);
  await rm(content, { recursive: true, force: true });
  return { runs: (['fresh', 'cold', 'again', 'edit'] as const).flatMap((kind) => toRun(kind, size, measured[kind])), site };
}

function toRun(kind: LajurRun['kind'], size: number, runs: readonly Measured[]): LajurRun[] {
  const summary = summarizeRuns(size, runs);
  return summary === null ? [] : [{ kind, ...summary.run, ...readReport(summary.middle) }];
}
