import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What the measurements leave behind for the report. */

const machineSchema = z.object({
  cpu: z.string(),
  cores: z.number(),
  /** GB */
  memory: z.number(),
  os: z.string(),
  node: z.string(),
  date: z.string(),
  /** Load average at the start: other work on the machine. */
  load: z.number(),
});

/** Median of some runs of one kind. */
const runSchema = z.object({
  size: z.number(),
  outcome: z.enum(['done', 'failed', 'memory', 'timeout']),
  runs: z.number(),
  seconds: z.number(),
  /** Slowest and fastest run. */
  range: z.tuple([z.number(), z.number()]),
  cpu: z.number().nullable(),
  /** MB: of the process, and with all that it started. */
  peak: z.number().nullable(),
  tree: z.number().nullable(),
});

const lajurRunSchema = runSchema.extend({
  /** `fresh` makes the program of the pages anew, as on a fresh machine. */
  kind: z.enum(['fresh', 'cold', 'again', 'edit']),
  written: z.number().nullable(),
  kept: z.number().nullable(),
  stages: z.array(z.object({ name: z.string(), seconds: z.number() })),
  /** Seconds until all pages were made and their links checked, without the wait for the search index. */
  pages: z.number().nullable(),
});

const peerRunSchema = runSchema.extend({ tool: z.string(), kind: z.enum(['cold', 'edit']) });

const schemas = {
  skala: z.object({ machine: machineSchema, runs: z.array(lajurRunSchema), sites: z.array(z.object({ size: z.number(), files: z.number(), bytes: z.number(), index: z.number() })) }),
  peers: z.object({ machine: machineSchema, versions: z.record(z.string(), z.string()), limit: z.number(), runs: z.array(peerRunSchema) }),
  halaman: z.object({ machine: machineSchema, pages: z.array(z.object({ path: z.string(), langkah: z.number(), lajur: z.number(), bagan: z.number(), html: z.number(), total: z.number() })) }),
  pencarian: z.object({ machine: machineSchema, searches: z.array(z.object({ size: z.number(), query: z.string(), index: z.number(), script: z.number(), page: z.number(), cached: z.number(), again: z.number(), results: z.number() })) }),
  bagan: z.object({ machine: machineSchema, cases: z.array(z.object({ rows: z.number(), cols: z.number(), ms: z.number() })) }),
};

export type Machine = z.output<typeof machineSchema>;
export type Run = z.output<typeof runSchema>;
export type LajurRun = z.output<typeof lajurRunSchema>;
export type PeerRun = z.output<typeof peerRunSchema>;
export type Skala = z.output<(typeof schemas)['skala']>;
export type Peers = z.output<(typeof schemas)['peers']>;
export type Halaman = z.output<(typeof schemas)['halaman']>;
export type Pencarian = z.output<(typeof schemas)['pencarian']>;
export type BaganTimes = z.output<(typeof schemas)['bagan']>;

export interface Results {
  skala: Skala | null;
  peers: Peers | null;
  halaman: Halaman | null;
  pencarian: Pencarian | null;
  bagan: BaganTimes | null;
}

/** Where the report stands; `LAJUR_HASIL` names another folder, for a trial that is not to be published. */
export function reportDir(): string {
  const given = process.env['LAJUR_HASIL'];
  return given === undefined ? fileURLToPath(new URL('../../docs/', import.meta.url)) : resolve(given);
}

export async function saveResult<K extends keyof Results>(name: K, result: NonNullable<Results[K]>): Promise<void> {
  const path = pathOf(name);
  await mkdir(dirname(path), { recursive: true });
  // Digits beyond the measurement's own precision would only make the file's history noisy.
  const json = JSON.stringify(result, (_, value: unknown) => (typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value), 1);
  await writeFile(path, `${json}\n`);
}

/** Everything that has been measured; `null` where a measurement has not been made yet. */
export async function readResults(): Promise<Results> {
  return {
    skala: await readResult('skala', schemas.skala),
    peers: await readResult('peers', schemas.peers),
    halaman: await readResult('halaman', schemas.halaman),
    pencarian: await readResult('pencarian', schemas.pencarian),
    bagan: await readResult('bagan', schemas.bagan),
  };
}

async function readResult<T>(name: string, schema: z.ZodType<T>): Promise<T | null> {
  const text = await readFile(pathOf(name), 'utf8').catch(() => null);
  return text === null ? null : schema.parse(JSON.parse(text));
}

function pathOf(name: string): string {
  return join(reportDir(), 'bench', `${name}.json`);
}
