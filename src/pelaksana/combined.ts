import { compareText, normalizeText } from '../sop/text.ts';

/** A role that somebody holds together with others. */
export interface HeldRole {
  /** `<unit>/<id>` */
  key: string;
  /** As it is shown among the roles of its own unit: a vague one with its unit. */
  sebutan: string;
  /** With its unit. */
  nama: string;
  instansi: string;
}

/** What tells roles held together apart: their names alone within one unit, else with the unit, and with the instansi where that does not do. */
export function namesOf(roles: readonly HeldRole[]): string[] {
  const units = new Set(roles.map(({ key }) => key.split('/')[0]));
  const names = roles.map(({ sebutan, nama }) => (units.size === 1 ? sebutan : nama));
  return roles.map(({ instansi }, i) => {
    const name = names[i] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${name}, ${instansi}`;
  });
}

/** How often work passes between the role of a page and another. */
export interface RoleCount {
  /** `<unit>/<id>` of the other. */
  key: string;
  nama: string;
  count: number;
}

/**
 * Sums what several roles receive, or hand over.
 *
 * @param held the roles themselves: what passes between them stays with the one who holds them, and is counted apart
 * @returns the others, the most frequent first
 */
export function sumExchanges(lists: readonly (readonly RoleCount[])[], held: ReadonlySet<string>): { others: RoleCount[]; own: number } {
  const others = new Map<string, RoleCount>();
  let own = 0;
  for (const one of lists.flat()) {
    if (held.has(one.key)) own += one.count;
    else others.set(one.key, { ...one, count: (others.get(one.key)?.count ?? 0) + one.count });
  }
  return { others: [...others.values()].sort((a, b) => b.count - a.count || compareText(normalizeText(a.nama), normalizeText(b.nama)) || compareText(a.key, b.key)), own };
}

/** The most frequent, at most three of them. */
export function mostFrequent<T extends { count: number }>(exchanges: readonly T[]): T[] {
  return exchanges.filter(({ count }) => count === exchanges[0]?.count).slice(0, 3);
}
