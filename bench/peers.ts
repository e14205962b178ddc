import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { PROJECT_DIR } from '../src/cli/project.ts';
import { readRounds, readSizes } from './corpus/sizes.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { saveResult, type PeerRun, type Peers } from './laporan/results.ts';
import { summarizeRuns } from './laporan/statistics.ts';
import { peerTable } from './laporan/tables.ts';
import { peerVerdicts, verdictTable } from './laporan/verdicts.ts';
import { forgetPeer, hugo, plainAstro, starlight, starlightAsItComes, textPath, writeProject, writeTexts, type Peer } from './peers/projects.ts';
import { BUILD_LIMIT, buildLajur, editKegiatan, forgetBuilds } from './process/build-lajur.ts';
import { describeMachine } from './process/machine.ts';
import { runMeasured, type Measured } from './process/run-measured.ts';
import { removeAside } from './process/set-aside.ts';

const execute = promisify(execFile);

/** A tool in this run. */
interface Contestant {
  name: string;
  /** More SOPs it is not given. */
  most: number;
  prepare: (corpus: string, paths: readonly string[]) => Promise<void>;
  forget: (corpus: string) => Promise<void>;
  /** Changes the kegiatan of one SOP. */
  edit: (corpus: string, path: string, number: number) => Promise<void>;
  build: (corpus: string) => Promise<Measured>;
}

/**
 * Builds the same texts with Lajur, Starlight, plain Astro and, where it is installed, Hugo, in turns. Needs npm's package registry for the two projects of Astro.
 * `LAJUR_JUMLAH` names the sizes, `LAJUR_ULANG` the rounds.
 */
export async function run(): Promise<void> {
  const sizes = readSizes('1000,10000');
  const rounds = readRounds(1);
  const temporary = await mkdtemp(join(tmpdir(), 'lajur-bench-'));
  try {
    process.stderr.write('Installing the other tools with npm, which needs a package registry …\n');
    const { contestants, versions } = await gather(temporary);
    const result: Peers = { machine: describeMachine(), versions, limit: BUILD_LIMIT, runs: [] };
    for (const size of sizes) {
      result.runs.push(...(await measureSize(join(temporary, `isi-${size}`), contestants, size, rounds)));
      await saveResult('peers', result);
    }
    process.stdout.write(`${peerTable(result)}\n\n${verdictTable(peerVerdicts(result))}\n`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
    await removeAside();
  }
}

async function gather(temporary: string): Promise<{ contestants: Contestant[]; versions: Record<string, string> }> {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(PROJECT_DIR, 'node_modules/astro/package.json'), 'utf8')));
  const peers = [starlight(version), starlightAsItComes(version), plainAstro(version)];
  const versions: Record<string, string> = Object.fromEntries(peers.map(({ name, packages }) => [name, packages['@astrojs/starlight'] ?? version]));
  const hugoVersion = await execute('hugo', ['version']).then(({ stdout }) => /v([\d.]+)/u.exec(stdout)?.[1] ?? 'unknown', () => null);
  if (hugoVersion === null) process.stderr.write('There is no hugo on the PATH: not measured.\n');
  else {
    peers.push(hugo());
    versions['Hugo'] = hugoVersion;
  }
  const contestants: Contestant[] = [lajur(join(temporary, 'situs'))];
  for (const [i, peer] of peers.entries()) {
    const dir = join(temporary, `proyek-${i}`);
    await writeProject(dir, peer);
    if (Object.keys(peer.packages).length > 0) await execute('npm', ['install', '--no-audit', '--no-fund'], { cwd: dir, maxBuffer: 1e8 });
    contestants.push(toContestant(dir, peer));
  }
  return { contestants, versions };
}

function lajur(out: string): Contestant {
  return {
    name: 'Lajur',
    most: Number.POSITIVE_INFINITY,
    prepare: async () => {
      // The program of the pages is no part of a build, see `skala`; any content makes it.
      await buildLajur(join(PROJECT_DIR, 'content'), `${out}-contoh`);
    },
    forget: (corpus) => forgetBuilds(corpus, out),
    edit: async (corpus, path, number) => editFile(join(corpus, path), number),
    build: (corpus) => buildLajur(corpus, out),
  };
}

function toContestant(dir: string, peer: Peer): Contestant {
  const [program, ...args] = peer.command;
  const env = { ASTRO_TELEMETRY_DISABLED: '1', NODE_OPTIONS: `--max-old-space-size=${Math.floor(totalmem() / 2 ** 21)}` };
  return {
    name: peer.name,
    most: peer.most ?? Number.POSITIVE_INFINITY,
    prepare: (corpus, paths) => writeTexts(dir, peer, corpus, paths),
    forget: () => forgetPeer(dir, peer),
    edit: (_, path, number) => editFile(join(dir, textPath(peer.texts, path)), number),
    build: () => runMeasured({ program: program === 'node' ? process.execPath : program, args, cwd: dir, env, limit: BUILD_LIMIT }),
  };
}

async function editFile(path: string, number: number): Promise<void> {
  await writeFile(path, editKegiatan(await readFile(path, 'utf8'), number));
}

async function measureSize(corpus: string, all: readonly Contestant[], size: number, rounds: number): Promise<PeerRun[]> {
  const contestants = all.filter(({ most }) => size <= most);
  const paths = await writeCorpus(corpus, size);
  const edited = paths[Math.floor(size / 2)] ?? '';
  for (const one of contestants) await one.prepare(corpus, paths);
  const measured = new Map<string, { tool: string; kind: PeerRun['kind']; runs: Measured[] }>();
  const build = async ({ name, build: start }: Contestant, kind: PeerRun['kind']): Promise<void> => {
    const one = await start(corpus);
    const key = `${name} ${kind}`;
    measured.set(key, { tool: name, kind, runs: [...(measured.get(key)?.runs ?? []), one] });
    process.stderr.write(`${size} SOPs, ${name}, ${kind}: ${one.seconds.toFixed(1)} s${one.outcome === 'done' ? '' : `, ${one.outcome}: ${one.stderr.slice(-300)}`}\n`);
  };
  const endsWell = (name: string): boolean => measured.get(`${name} cold`)?.runs.every(({ outcome }) => outcome === 'done') ?? true;
  for (let round = 1; round <= rounds; round += 1) {
    for (const one of contestants) {
      if (!endsWell(one.name)) continue;
      await one.forget(corpus);
      await build(one, 'cold');
    }
    for (const one of contestants) {
      if (!endsWell(one.name)) continue;
      await one.edit(corpus, edited, round);
      await build(one, 'edit');
    }
  }
  for (const one of contestants) await one.forget(corpus);
  await rm(corpus, { recursive: true, force: true });
  return [...measured.values()].flatMap(({ tool, kind, runs }) => {
    const summary = summarizeRuns(size, runs);
    return summary === null ? [] : [{ tool, kind, ...summary.run }];
  });
}
