import type { Sop } from '../sop/schema.ts';

/** Room for lajur on the first of facing sheets, on those between, and on the last; px. */
interface Rooms {
  readonly first: number;
  readonly middle: number;
  readonly last: number;
}

/** A cut that more alur pass is worse, whatever room it leaves. */
const CROSSING_COST = 1e8;

/** How many alur pass the border before each lajur. */
function alurAcross(sop: Sop): number[] {
  const colOf = new Map(sop.pelaksana.map(({ id }, col) => [id, col]));
  return sop.pelaksana.map((_, border) =>
    sop.alur.filter(({ dari, ke }) => {
      const [a, b] = [colOf.get(dari.pelaksana) ?? 0, colOf.get(ke?.pelaksana ?? dari.pelaksana) ?? 0];
      return Math.min(a, b) < border && Math.max(a, b) >= border;
    }).length,
  );
}

interface Division {
  readonly borders: readonly number[];
  readonly cost: number;
}

/** The best division of the lajur from `start` on over `sheets` sheets; `null` when they do not fit. */
function divide(lajur: readonly number[], across: readonly number[], rooms: Rooms, start: number, sheets: number): Division | null {
  const memo = new Map<string, Division | null>();
  return from(start, sheets);

  function from(at: number, left: number): Division | null {
    const key = `${at}/${left}`;
    const known = memo.get(key);
    if (known !== undefined) return known;
    let best: Division | null = null;
    let width = 0;
    for (let end = at + 1; end <= lajur.length - left + 1; end++) {
      width += lajur[end - 1] ?? 0;
      const room = (left === 1 ? rooms.last : at === 0 ? rooms.first : rooms.middle) - width;
      if (room < 0) break;
      if (left === 1 && end < lajur.length) continue;
      const rest = left === 1 ? { borders: [], cost: 0 } : from(end, left - 1);
      if (!rest) continue;
      const cost = room ** 2 + rest.cost + (end < lajur.length ? (across[end] ?? 0) * CROSSING_COST : 0);
      if (!best || cost < best.cost) best = { borders: [end, ...rest.borders], cost };
    }
    memo.set(key, best);
    return best;
  }
}

/**
 * Divides the lajur over facing sheets. In: their widths in px, and the rooms. Out: the index of the first lajur of each sheet, and
 * last their number. The rules: the fewest sheets, at least two; cuts that the fewest alur pass; sheets as evenly filled as can be. Lajur that
 * are wider than a sheet get one of their own.
 */
export function divideLajur(sop: Sop, lajur: readonly number[], rooms: Rooms): number[] {
  const across = alurAcross(sop);
  for (let sheets = Math.min(2, lajur.length); sheets <= lajur.length; sheets++) {
    const found = divide(lajur, across, rooms, 0, sheets);
    if (found) return [0, ...found.borders];
  }
  return [...lajur.keys(), lajur.length];
}
