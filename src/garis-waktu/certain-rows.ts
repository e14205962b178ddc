import type { AlurSop } from '../bagan/types.ts';

/** The rows a simpul leads on to: it takes one group, and all rows of that. */
type Choice = readonly (readonly number[])[];

/** The forward ways out of every row, one `Choice` for each simpul. A branch is what has the same label. */
function choicesOf(sop: AlurSop): Choice[][] {
  const rowOf = new Map(sop.langkah.map(({ urutan }, row) => [urutan, row]));
  const outgoing = Map.groupBy(sop.alur, ({ dari }) => `${dari.langkah}:${dari.pelaksana}`);
  return sop.langkah.map(({ urutan, simpul }, row) =>
    simpul.map(({ pelaksana, simbol }) => {
      const branches = new Map<string, number[]>();
      for (const { ke, label } of outgoing.get(`${urutan}:${pelaksana}`) ?? []) {
        const to = ke === null ? undefined : rowOf.get(ke.langkah);
        if (to === undefined || to <= row) continue;
        const branch = simbol !== 'keputusan' ? '' : label === null ? `> ${to}` : `label ${label}`;
        branches.set(branch, [...(branches.get(branch) ?? []), to]);
      }
      return [...branches.values()];
    }),
  );
}

/**
 * Which rows every way through the flow comes to, whatever branches its decisions take. Returns and branches that end the
 * flow are left out, so that a decision with one branch forward is no choice.
 *
 * @param predecessors for every row, the earlier rows with an alur to it
 */
export function certainRows(sop: AlurSop, predecessors: readonly ReadonlySet<number>[]): boolean[] {
  const choices = choicesOf(sop);
  if (!choices.flat().some((choice) => choice.length > 1)) return sop.langkah.map(() => true);
  return sop.langkah.map((_, goal) => {
    // Does a way that has come to this row surely come to the goal? Later rows first, since all ways lead down.
    const reaches: boolean[] = [];
    reaches[goal] = true;
    for (let row = goal - 1; row >= 0; row--) {
      const arrives = (choice: Choice): boolean => choice.length > 0 && choice.every((branch) => branch.some((to) => reaches[to]));
      reaches[row] = (choices[row] ?? []).some(arrives);
    }
    return predecessors.some((before, row) => before.size === 0 && reaches[row]);
  });
}
