import { figure, markdownTable, whole } from './markdown.ts';
import type { LajurRun, PeerRun, Peers, Pencarian, Run, Skala } from './results.ts';
import { growthOf } from './statistics.ts';

export const KINDS: Record<LajurRun['kind'], string> = { fresh: 'cold, and the program made', cold: 'cold', again: 'again, unchanged', edit: 'one SOP edited' };

const OUTCOMES: Record<Run['outcome'], string> = { done: '', failed: 'failed', memory: 'out of memory', timeout: 'ended at the time limit' };

/** Builds of Lajur by size and kind. */
export function lajurTable({ runs }: Skala): string {
  return markdownTable(
    ['SOPs', 'build', 'seconds', 'fastest–slowest', 'pages s', 'CPU s', 'process MB', 'all MB', 'written', 'kept'],
    runs.map((run) => [whole(run.size), KINDS[run.kind], secondsOf(run), rangeOf(run), figure(run.pages), figure(run.cpu), whole(run.peak), whole(run.tree), whole(run.written), whole(run.kept)]),
    [1],
  );
}

/** Seconds for each SOP, and how they change from size to size. */
export function growthTable({ runs }: Skala): string {
  const rows = (['cold', 'again', 'edit'] as const).flatMap((kind) =>
    growthOf(runs.filter((run) => run.kind === kind && run.outcome === 'done')).map(({ size, perSop, ratio, marginal }) => [whole(size), KINDS[kind], figure(perSop), figure(ratio), figure(marginal)]),
  );
  return markdownTable(['SOPs', 'build', 'ms for an SOP', 'of that at the size before', 'ms for each SOP more'], rows, [1]);
}

/** Stages of the builds of the largest size. */
export function stageTable({ runs }: Skala): string {
  const largest = Math.max(...runs.map(({ size }) => size));
  const own = runs.filter(({ size }) => size === largest);
  const names = [...new Set(own.flatMap(({ stages }) => stages.map(({ name }) => name)))];
  const rows = names.map((name) => [name, ...own.map(({ stages }) => figure(stages.find((stage) => stage.name === name)?.seconds ?? null))]);
  return markdownTable([`seconds, ${whole(largest)} SOPs`, ...own.map(({ kind }) => KINDS[kind])], rows);
}

export function siteTable({ sites }: Skala): string {
  return markdownTable(
    ['SOPs', 'files', 'site MB', 'of that the search index MB', 'kB for an SOP'],
    sites.map(({ size, files, bytes, index }) => [whole(size), whole(files), figure(bytes / 1e6), figure(index / 1e6), figure(bytes / 1000 / size)]),
  );
}

/** The tools beside one another; every time also as a part of Lajur's and of Starlight's for the same size and kind. */
export function peerTable({ runs }: Peers): string {
  const rows = runs.map((run) => [
    whole(run.size),
    run.tool,
    KINDS[run.kind],
    secondsOf(run),
    ratioTo(runs, run, 'Lajur'),
    ratioTo(runs, run, 'Starlight'),
    figure(run.cpu),
    whole(run.tree),
  ]);
  return markdownTable(['SOPs', 'tool', 'build', 'seconds', '× Lajur', '× Starlight', 'CPU s', 'all MB'], rows, [1, 2]);
}

export function searchTable({ searches }: Pencarian): string {
  return markdownTable(
    ['SOPs', 'search', 'index kB', 'script kB', 'page kB', 'in a new page ms', 'in the same page ms', 'results'],
    searches.map(({ size, query, index, script, page, cached, again, results }) => [whole(size), query, figure(index), figure(script), figure(page), whole(cached), whole(again), whole(results)]),
    [1],
  );
}

/** Time of a build in parts of another tool's for the same size and kind; `null` where either did not end well. */
export function timeRatio(runs: readonly PeerRun[], run: PeerRun, tool: string): number | null {
  const other = runs.find((one) => one.tool === tool && one.size === run.size && one.kind === run.kind);
  return other === undefined || other.outcome !== 'done' || run.outcome !== 'done' ? null : run.seconds / other.seconds;
}

function ratioTo(runs: readonly PeerRun[], run: PeerRun, tool: string): string {
  return figure(timeRatio(runs, run, tool));
}

function secondsOf(run: Run): string {
  return run.outcome === 'done' ? figure(run.seconds) : `${OUTCOMES[run.outcome]} (${whole(run.seconds)})`;
}

function rangeOf({ runs, range: [fastest, slowest] }: Run): string {
  return runs === 1 ? 'one build' : `${figure(fastest)}–${figure(slowest)}`;
}
