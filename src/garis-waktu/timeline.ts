import { certainRows } from './certain-rows.ts';
import type { AlurSop, Simbol, Titik } from '../bagan/types.ts';

/** What the timeline reads of an SOP; every `Sop` is assignable to it. */
export interface TimelineSop extends AlurSop {
  readonly langkah: readonly (AlurSop['langkah'][number] & { readonly waktu: { readonly menit: number | null } })[];
}

/** One langkah on the timeline; all its pelaksana work during it. Times are working minutes from the start. */
export interface TimelineBar {
  readonly urutan: number;
  /** The number as written. */
  readonly no: number;
  /** Ids of its lajur, in the order of the table, each once. */
  readonly pelaksana: readonly string[];
  readonly start: number;
  /** The same as `start` where the waktu is not known. */
  readonly end: number;
  /** `null` where the waktu is not known. */
  readonly menit: number | null;
  /** Only some ways through the decisions come here. */
  readonly conditional: boolean;
  /** No alur of an earlier langkah leads here, though it is not the first: where it belongs in time is not known. */
  readonly unentered: boolean;
}

export interface Timeline {
  /** In the order of the langkah. */
  readonly bars: readonly TimelineBar[];
  /** Working minutes from the start to the last end. */
  readonly length: number;
  /** Working minutes of all langkah together; never less than `length`. */
  readonly total: number;
  /** Whether alur back to an earlier langkah were left out. */
  readonly hasReturns: boolean;
  /** Whether branches that end the flow early were left out. */
  readonly hasEarlyEnds: boolean;
}

/**
 * Puts the langkah of an SOP on a line of working time. Pure; the same input gives the same result.
 *
 * A langkah starts when every earlier langkah with an alur to it is done, and lasts its waktu, whoever and however many work
 * in it. An alur to the same or an earlier row is left out: a return repeats what is on the line already, and how often is
 * not known; so is a branch that ends the flow. Neither is it known which branch a decision takes: the langkah of all its branches are put on the line as
 * though each were taken, so that its length is that of the longest way; those that some way leaves out are `conditional`.
 * A langkah without a readable waktu has no length and moves nothing. A langkah that no earlier one leads to starts at 0.
 */
export function buildTimeline(sop: TimelineSop): Timeline {
  const rowOf = new Map(sop.langkah.map(({ urutan }, row) => [urutan, row]));
  const predecessors = sop.langkah.map(() => new Set<number>());
  let hasReturns = false;
  for (const { dari, ke } of sop.alur) {
    const from = rowOf.get(dari.langkah);
    const to = ke === null ? undefined : rowOf.get(ke.langkah);
    if (from === undefined || to === undefined) continue;
    if (from < to) predecessors[to]?.add(from);
    else if (from > to) hasReturns = true;
  }
  const certain = certainRows(sop, predecessors);
  const order = sop.pelaksana.map(({ id }) => id);
  const ends: number[] = [];
  const bars = sop.langkah.map(({ urutan, no, simpul, waktu: { menit } }, row): TimelineBar => {
    const before = [...(predecessors[row] ?? [])];
    const start = before.reduce((latest, at) => Math.max(latest, ends[at] ?? 0), 0);
    const end = start + (menit ?? 0);
    ends.push(end);
    const pelaksana = order.filter((id) => simpul.some((own) => own.pelaksana === id));
    return { urutan, no, pelaksana, start, end, menit, conditional: !certain[row], unentered: row > 0 && before.length === 0 };
  });
  return {
    bars,
    length: ends.reduce((latest, end) => Math.max(latest, end), 0),
    total: sop.langkah.reduce((sum, { waktu }) => sum + (waktu.menit ?? 0), 0),
    hasReturns,
    hasEarlyEnds: sop.alur.some(({ dari, ujung }) => ujung === 'selesai' && simbolAt(sop, dari) === 'keputusan'),
  };
}

function simbolAt({ langkah }: TimelineSop, { langkah: urutan, pelaksana }: Titik): Simbol | undefined {
  return langkah.find((row) => row.urutan === urutan)?.simpul.find((simpul) => simpul.pelaksana === pelaksana)?.simbol;
}

/** The bars that run while another one runs, in their order. */
export function simultaneousBars({ bars }: Timeline): TimelineBar[] {
  const long = bars.filter(({ start, end }) => start < end);
  return long.filter((bar) => long.some((other) => other !== bar && bar.start < other.end && other.start < bar.end));
}
