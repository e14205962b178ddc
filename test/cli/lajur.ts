import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** Folder of a scenario: a whole content folder. */
export function scenario(name: string): string {
  return fileURLToPath(new URL(`fixtures/${name}/`, import.meta.url));
}

export interface RunResult {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** The day of every run that names no other: soon after the fixtures took effect. */
export const DAY = String(Date.UTC(2024, 1, 1) / 1000);

/** Runs the real `lajur` command in its own process. */
export function lajur(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = PROJECT_DIR): Promise<RunResult> {
  const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { cwd, env: { ...process.env, SOURCE_DATE_EPOCH: DAY, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => { output.stdout += text; });
    child.stderr.setEncoding('utf8').on('data', (text: string) => { output.stderr += text; });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...output }));
  });
}

/** A finding exactly as section 9 of the design has it: these keys and no others. */
const temuan = z.strictObject({
  aturan: z.string(),
  tingkat: z.enum(['galat', 'peringatan', 'info']),
  sop: z.string().nullable(),
  berkas: z.string(),
  baris: z.number().int().min(1),
  kolom: z.number().int().min(1),
  nilai: z.string().nullable(),
  pesan: z.string().min(1),
  saran: z.string().nullable(),
  peraturan: z.string().nullable(),
});

/** The answer of `lajur check --format json`. */
export const reportSchema = z.strictObject({
  versi: z.number().int(),
  tanggal: z.iso.date(),
  temuan: z.array(temuan),
});

export type Temuan = z.output<typeof temuan>;
