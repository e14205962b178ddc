/** What the rules of page breaking need to know; heights in px. */
export interface BreakInput {
  /** Of every row. */
  readonly heights: readonly number[];
  /** From row to row, by index; only those that are drawn. */
  readonly flows: readonly { readonly from: number; readonly to: number }[];
  /** Room for rows on a sheet, and on the last one, which also holds the signature. */
  readonly capacity: number;
  readonly lastCapacity: number;
  /** Height of a row of segilima, and how many stand in one. */
  readonly segilimaHeight: number;
  readonly perRow: number;
}

interface Choice {
  readonly pages: number;
  readonly cut: number;
  /** Sum of the squares of what stays empty. */
  readonly uneven: number;
  /** Where the first sheet ends. */
  readonly end: number;
}

function better(a: Choice, b: Choice | undefined): boolean {
  if (!b) return true;
  return a.pages < b.pages || (a.pages === b.pages && (a.cut < b.cut || (a.cut === b.cut && a.uneven < b.uneven)));
}

/** Heights of the rows of segilima above and below the rows `start` … `end`, and how many flows are cut there. */
function edgesOf(input: BreakInput, start: number, end: number): { height: number; cut: number } {
  let above = 0;
  let below = 0;
  for (const { from, to } of input.flows) {
    const [fromIn, toIn] = [from >= start && from < end, to >= start && to < end];
    if (fromIn === toIn) continue;
    if ((fromIn ? to : from) < start) above++;
    else below++;
  }
  const rows = Math.ceil(above / input.perRow) + Math.ceil(below / input.perRow);
  return { height: rows * input.segilimaHeight, cut: above + below };
}

/**
 * Where the table is broken. A row is never broken. The rules, in their order: the fewest sheets; the fewest flows cut; sheets as
 * evenly filled as can be. The last sheet keeps room for the signature, which never stands on a sheet without a row.
 * Out: the index of the first row of every sheet. A row too high for any sheet gets one of its own.
 */
export function choosePageBreaks(input: BreakInput): number[] {
  const count = input.heights.length;
  const best: (Choice | undefined)[] = new Array<Choice | undefined>(count + 1).fill(undefined);
  best[count] = { pages: 0, cut: 0, uneven: 0, end: count };
  for (let start = count - 1; start >= 0; start--) {
    let height = 0;
    for (let end = start + 1; end <= count; end++) {
      height += input.heights[end - 1] ?? 0;
      const room = end === count ? input.lastCapacity : input.capacity;
      if (height > input.capacity && end > start + 1) break;
      const edges = edgesOf(input, start, end);
      const empty = room - height - edges.height;
      if (empty < 0 && end > start + 1) continue;
      const rest = best[end];
      if (!rest) continue;
      const choice = { pages: rest.pages + 1, cut: rest.cut + edges.cut, uneven: rest.uneven + Math.max(0, empty) ** 2, end };
      if (better(choice, best[start])) best[start] = choice;
    }
  }
  const starts: number[] = [];
  for (let at = 0; at < count; at = best[at]?.end ?? count) starts.push(at);
  return starts;
}
