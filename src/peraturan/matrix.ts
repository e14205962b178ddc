import type { ButirHukum } from './dasar-hukum.ts';
import { kutipanOf } from './dasar-hukum.ts';
import type { Peraturan } from './peraturan.ts';
import type { Repeal } from './status.ts';

/** One SOP citing one regulation. */
export interface MatrixCell {
  pasal: string[];
  /** Where the regulation is repealed today: before or after the SOP took effect. */
  repealed: Repeal['when'] | null;
  /** Another regulation may have been meant. */
  doubted: boolean;
}

/** A regulation with the SOPs whose citation of it is suspected to be wrong. */
interface Doubtful extends Peraturan {
  doubts: readonly { sop: string | null }[];
}

/** A regulation with one cell for each SOP, in their order; `null` where the SOP does not cite it. */
export interface MatrixRow<P extends Doubtful> {
  peraturan: P;
  cells: (MatrixCell | null)[];
}

/**
 * The matrix regulation × SOP: a row for every regulation that one of the SOPs cites.
 *
 * @param all every regulation by its id, in the legal order, which the rows keep
 */
export function buildMatrix<P extends Doubtful>(sop: readonly { id: string; hukum: readonly ButirHukum[] }[], all: ReadonlyMap<string, P>): MatrixRow<P>[] {
  const columns = sop.map(({ id, hukum }) => ({ id, pasal: pasalById(hukum) }));
  const cited = new Set(columns.flatMap(({ pasal }) => [...pasal.keys()]));
  return [...all.values()]
    .filter(({ id }) => cited.has(id))
    .map((peraturan) => ({
      peraturan,
      cells: columns.map(({ id, pasal }) => {
        const found = pasal.get(peraturan.id);
        return found === undefined ? null : { pasal: found, repealed: peraturan.bySop.get(id)?.repeal?.when ?? null, doubted: isDoubted(peraturan, id) };
      }),
    }));
}

/** Is it suspected that the SOP means another regulation where it cites this one? */
export function isDoubted({ doubts }: Pick<Doubtful, 'doubts'>, id: string): boolean {
  return doubts.some(({ sop }) => sop === id);
}

/** The regulations that an SOP cites, each with all pasal it names. */
function pasalById(hukum: readonly ButirHukum[]): Map<string, string[]> {
  const pasalOf = new Map<string, string[]>();
  for (const { id, pasal } of kutipanOf(hukum)) if (id !== null) pasalOf.set(id, [...new Set([...(pasalOf.get(id) ?? []), ...pasal])]);
  return pasalOf;
}
