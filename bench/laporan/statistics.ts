import type { Measured } from '../process/run-measured.ts';
import type { Run } from './results.ts';

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** Sums up runs of one kind: the median one, and how far the others lie apart. One that did not end well stands for all. */
export function summarizeRuns(size: number, runs: readonly Measured[]): { middle: Measured; run: Run } | null {
  const ordered = runs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = runs.find(({ outcome }) => outcome !== 'done') ?? ordered[Math.floor((ordered.length - 1) / 2)];
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (middle === undefined || first === undefined || last === undefined) return null;
  const { outcome, seconds, cpu } = middle;
  // Memory is a limit, so the most that any run needed counts.
  const most = (values: (number | null)[]): number | null => values.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)));
  const run = { size, outcome, runs: runs.length, seconds, range: [first.seconds, last.seconds] satisfies [number, number], cpu, peak: most(runs.map((one) => one.peak)), tree: most(runs.map((one) => one.tree)) };
  return { middle, run };
}

export interface Growth {
  size: number;
  /** Milliseconds for each SOP. */
  perSop: number;
  /** Of `perSop` to that of the size before: 1 is linear, less is better. `null` for the first. */
  ratio: number | null;
  /** Milliseconds for each SOP more than the size before: what starts only once does not hide in it. */
  marginal: number | null;
}

/** How the time grows from size to size. */
export function growthOf(points: readonly { size: number; seconds: number }[]): Growth[] {
  const ordered = points.toSorted((a, b) => a.size - b.size);
  return ordered.map(({ size, seconds }, i) => {
    const before = ordered[i - 1];
    const perSop = (1000 * seconds) / size;
    if (before === undefined) return { size, perSop, ratio: null, marginal: null };
    return { size, perSop, ratio: seconds / size / (before.seconds / before.size), marginal: (1000 * (seconds - before.seconds)) / (size - before.size) };
  });
}
