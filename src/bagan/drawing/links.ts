import { indexAlur, readGoal } from '../describe.ts';
import type { AlurSop } from '../types.ts';

/** One way out of a simpul, as a link: the alur it follows, the id it leads to, and its words. */
export interface SimpulLink {
  /** Index in `AlurSop.alur`. */
  readonly alur: number;
  /** The id of the element it leads to, see `anchorOf`. */
  readonly target: string;
  /** "Ya ke langkah 7". */
  readonly name: string;
}

/** What the links of a bagan need to know of each simpul; keys are `<urutan>:<lajur id>`. */
export interface SimpulLinks {
  /** The links of a simpul, in the order of its alur; an alur that ends the flow has none. */
  readonly outgoing: ReadonlyMap<string, readonly SimpulLink[]>;
  /** The id of a simpul that shares its langkah with others; a lone one is found by its row. */
  readonly anchors: ReadonlyMap<string, string>;
}

/** All links of an SOP, and the ids that the simpul themselves must carry for them. */
export function collectLinks(sop: AlurSop): SimpulLinks {
  const index = indexAlur(sop);
  const outgoing = new Map<string, SimpulLink[]>();
  const anchors = new Map<string, string>();
  sop.alur.forEach((alur, at) => {
    const goal = readGoal(index, alur);
    if (!goal?.target || alur.ke === null) return;
    const link = { alur: at, target: goal.target.anchor, name: goal.sentence };
    const from = `${alur.dari.langkah}:${alur.dari.pelaksana}`;
    const list = outgoing.get(from);
    if (list) list.push(link);
    else outgoing.set(from, [link]);
    if (goal.target.shared) anchors.set(`${alur.ke.langkah}:${alur.ke.pelaksana}`, goal.target.anchor);
  });
  return { outgoing, anchors };
}
