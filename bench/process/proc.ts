import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts memory in pages and CPU time in ticks; both sizes are the same on every machine that Node runs on but a few ARM ones. */
const PAGE = 4096;
const TICKS_PER_SECOND = 100;

/** Is there a `/proc` to ask? Elsewhere memory and CPU time stay unknown. */
export const hasProc = read('/proc/self/statm') !== '';

/** Resident bytes of a process and of all that it started, now. */
export function residentOf(pid: number): { own: number; tree: number } {
  const own = residentOfOne(pid);
  return { own, tree: childrenOf(pid).reduce((sum, child) => sum + residentOf(child).tree, own) };
}

/** CPU seconds of all processes that this one started and that have ended, with those they started. */
export function cpuOfEnded(): number {
  // The name, the second field, may hold spaces; what follows its bracket may not.
  const fields = read('/proc/self/stat').replace(/^.*\) /su, '').split(' ');
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / TICKS_PER_SECOND;
}

function residentOfOne(pid: number): number {
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE;
}

function childrenOf(pid: number): number[] {
  return tasksOf(pid).flatMap((task) => read(`/proc/${pid}/task/${task}/children`).split(' ').filter((id) => id !== '').map(Number));
}

function tasksOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty where the process has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
