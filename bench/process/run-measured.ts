import { spawn } from 'node:child_process';
import process from 'node:process';
import { cpuOfEnded, hasProc, residentOf } from './proc.ts';

/** How often the memory is looked at, ms. */
const SAMPLE_MS = 100;

export interface Command {
  program: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
  /** After so many seconds it is ended. */
  limit: number;
}

export interface Measured {
  outcome: 'done' | 'failed' | 'memory' | 'timeout';
  seconds: number;
  /** Of the process and all that it started; `null` where there is no `/proc`, as with the memory. */
  cpu: number | null;
  /** Peak of the process alone, MB. */
  peak: number | null;
  /** Peak of the process with all that it started, MB. */
  tree: number | null;
  stdout: string;
  stderr: string;
}

/** Runs a command in a process of its own and measures it; that it fails is a result, too. */
export async function runMeasured({ program, args, cwd, env = {}, limit }: Command): Promise<Measured> {
  const cpuBefore = cpuOfEnded();
  const start = performance.now();
  // A group of its own, so that all of it can be ended.
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => void (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => void (output.stderr += text));
  let [peak, tree, isLate] = [0, 0, false];
  const sampling = setInterval(() => {
    const now = residentOf(child.pid ?? 0);
    peak = Math.max(peak, now.own);
    tree = Math.max(tree, now.tree);
  }, SAMPLE_MS);
  const killing = setTimeout(() => {
    isLate = true;
    endGroup(child.pid);
  }, limit * 1000);
  const stop = (): void => endGroup(child.pid);
  process.once('exit', stop);
  try {
    const { code, signal } = await new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (status, by) => resolve({ code: status, signal: by }));
    });
    return {
      outcome: isLate ? 'timeout' : outcomeOf(code, signal, output.stderr),
      seconds: (performance.now() - start) / 1000,
      cpu: hasProc ? cpuOfEnded() - cpuBefore : null,
      peak: hasProc ? peak / 1e6 : null,
      tree: hasProc ? tree / 1e6 : null,
      ...output,
    };
  } finally {
    clearInterval(sampling);
    clearTimeout(killing);
    process.off('exit', stop);
  }
}

function outcomeOf(code: number | null, signal: string | null, stderr: string): Measured['outcome'] {
  if (code === 0) return 'done';
  // Linux itself ends a process by SIGKILL when the machine has no memory left.
  return signal === 'SIGKILL' || /heap out of memory|Allocation failed|Array buffer allocation/u.test(stderr) ? 'memory' : 'failed';
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
