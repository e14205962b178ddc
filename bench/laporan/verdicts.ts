import { figure, markdownTable, whole } from './markdown.ts';
import type { BaganTimes, Halaman, LajurRun, Peers, Pencarian, Results, Skala } from './results.ts';
import { growthOf } from './statistics.ts';
import { timeRatio } from './tables.ts';

/** A budget and what was measured; `measured` is `null` where it was not, or not at this size. */
export interface Verdict {
  what: string;
  limit: number;
  unit: string;
  measured: number | null;
}

/** The size that the budgets are made for, and the one that growth is measured from. */
const SIZE = 10_000;
const BEFORE = 1_000;

export function scaleVerdicts({ runs }: Skala): Verdict[] {
  const of = (kind: LajurRun['kind']): LajurRun | undefined => runs.find((run) => run.size === SIZE && run.kind === kind && run.outcome === 'done');
  const growth = growthOf(runs.filter((run) => run.kind === 'cold' && run.outcome === 'done' && (run.size === SIZE || run.size === BEFORE)));
  const sops = `${whole(SIZE)} SOPs`;
  return [
    { what: `${sops} cold, built and indexed`, limit: 30, unit: 's', measured: of('cold')?.seconds ?? null },
    { what: 'the same on a fresh machine, where the program of the pages is made first', limit: 30, unit: 's', measured: of('fresh')?.seconds ?? null },
    { what: `${sops} cold, memory of all processes`, limit: 1500, unit: 'MB', measured: of('cold')?.tree ?? null },
    { what: `one SOP edited among ${sops}, its pages`, limit: 5, unit: 's', measured: of('edit')?.pages ?? null },
    { what: `one SOP edited among ${sops}, with the search index`, limit: 15, unit: 's', measured: of('edit')?.seconds ?? null },
    { what: `time for an SOP, ${whole(SIZE)} to ${whole(BEFORE)} SOPs`, limit: 1.15, unit: '×', measured: growth.at(-1)?.ratio ?? null },
  ];
}

export function peerVerdicts({ runs }: Peers): Verdict[] {
  const own = runs.find((run) => run.tool === 'Lajur' && run.kind === 'cold' && run.size === SIZE);
  return [{ what: `${whole(SIZE)} SOPs cold, of Starlight's time in the same run`, limit: 0.4, unit: '×', measured: own === undefined ? null : timeRatio(runs, own, 'Starlight') }];
}

export function pageVerdicts({ pages }: Halaman): Verdict[] {
  const heaviest = (langkah: number, lajur: number): number | null => mostOf(pages.filter((page) => page.langkah <= langkah && page.lajur <= lajur).map(({ total }) => total));
  return [
    { what: 'heaviest SOP page of at most 12 langkah × 5 lajur, gzip with its CSS', limit: 25, unit: 'kB', measured: heaviest(12, 5) },
    { what: 'heaviest SOP page of at most 60 langkah × 20 lajur, gzip with its CSS', limit: 120, unit: 'kB', measured: heaviest(60, 20) },
  ];
}

export function searchVerdicts({ searches }: Pencarian): Verdict[] {
  const [first, ...later] = searches.filter(({ size }) => size === SIZE);
  const weight = ({ index, script }: Pencarian['searches'][number]): number => index + script;
  return [
    { what: `first search among ${whole(SIZE)} SOPs, index and script`, limit: 260, unit: 'kB', measured: first === undefined ? null : weight(first) },
    { what: `heaviest later search among ${whole(SIZE)} SOPs`, limit: 60, unit: 'kB', measured: mostOf(later.map(weight)) },
    { what: `slowest search among ${whole(SIZE)} SOPs, in the same page`, limit: 100, unit: 'ms', measured: mostOf([first, ...later].flatMap((one) => (one === undefined ? [] : [one.again]))) },
  ];
}

export function baganVerdicts({ cases }: BaganTimes): Verdict[] {
  return [{ what: 'layout and drawing of a bagan of 12 langkah × 5 lajur', limit: 1, unit: 'ms', measured: cases.find(({ rows, cols }) => rows === 12 && cols === 5)?.ms ?? null }];
}

export function allVerdicts({ skala, peers, bagan, halaman, pencarian }: Results): Verdict[] {
  return [
    ...(skala === null ? [] : scaleVerdicts(skala)),
    ...(peers === null ? [] : peerVerdicts(peers)),
    ...(bagan === null ? [] : baganVerdicts(bagan)),
    ...(halaman === null ? [] : pageVerdicts(halaman)),
    ...(pencarian === null ? [] : searchVerdicts(pencarian)),
  ];
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ what, limit, unit, measured }) => [what, `${limit.toLocaleString('en')} ${unit}`, measured === null ? '–' : `${figure(measured)} ${unit}`, judge({ limit, measured })]);
  return markdownTable(['budget', 'at most', 'measured', ''], rows, [0, 3]);
}

function judge({ limit, measured }: Pick<Verdict, 'limit' | 'measured'>): string {
  if (measured === null) return 'not measured';
  return measured <= limit ? 'met' : `**not met**, ${figure(measured / limit)} times as much`;
}

function mostOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : Math.max(...values);
}
