import type { Efek, EntriPeraturan } from './register.ts';

/** What a regulation does to others and what others do to it; each effect counted once, whichever entry tells it. */
export interface Effects {
  mengubah: Efek[];
  mencabut: Efek[];
  diubahOleh: Efek[];
  dicabutOleh: Efek[];
}

/** The register, ready to be asked. */
export interface Register {
  /** The first entry of each id, in the order of the file. */
  entri: ReadonlyMap<string, EntriPeraturan>;
  effects: ReadonlyMap<string, Effects>;
}

/** One effect as an entry tells it, from either side. */
export interface Statement {
  jenis: 'mengubah' | 'mencabut';
  /** Id of the regulation that amends or repeals. */
  actor: string;
  /** Id of the one that is amended or repealed. */
  target: string;
  efek: Efek;
  /** Where it stands in the file: index of the entry, its list, index in the list. */
  path: readonly [entry: number, list: keyof Effects, index: number];
}

/** All effects that the entries tell, in the order of the file. */
export function statementsOf(entri: readonly EntriPeraturan[]): Statement[] {
  return entri.flatMap((entry, i) => [
    ...entry.mengubah.map((efek, j): Statement => ({ jenis: 'mengubah', actor: entry.id, target: efek.peraturan, efek, path: [i, 'mengubah', j] })),
    ...entry.mencabut.map((efek, j): Statement => ({ jenis: 'mencabut', actor: entry.id, target: efek.peraturan, efek, path: [i, 'mencabut', j] })),
    ...entry.diubahOleh.map((efek, j): Statement => ({ jenis: 'mengubah', actor: efek.peraturan, target: entry.id, efek, path: [i, 'diubahOleh', j] })),
    ...entry.dicabutOleh.map((efek, j): Statement => ({ jenis: 'mencabut', actor: efek.peraturan, target: entry.id, efek, path: [i, 'dicabutOleh', j] })),
  ]);
}

/** What makes two statements tell of the same effect. */
export function effectKey({ jenis, actor, target }: Statement): string {
  return `${actor} ${jenis} ${target}`;
}

/**
 * Indexes the entries (design, section 7): every effect is known at both of its ends, and once, though both entries may
 * tell it. Of two statements the better documented one is taken whole, for a source vouches only for what it was given
 * with. Only the first entry of an id counts, and no effect of a regulation on itself.
 */
export function buildRegister(entri: readonly EntriPeraturan[]): Register {
  const byId = new Map<string, EntriPeraturan>();
  for (const entry of entri) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const chosen = new Map<string, Statement>();
  for (const statement of statementsOf([...byId.values()])) {
    const before = chosen.get(effectKey(statement));
    if (statement.actor !== statement.target && (!before || isBetterDocumented(statement.efek, before.efek))) chosen.set(effectKey(statement), statement);
  }
  const effects = new Map<string, Effects>([...byId.keys()].map((id) => [id, noEffects()]));
  for (const { jenis, actor, target, efek } of chosen.values()) {
    effectsIn(effects, actor)[jenis].push({ ...efek, peraturan: target });
    effectsIn(effects, target)[jenis === 'mengubah' ? 'diubahOleh' : 'dicabutOleh'].push({ ...efek, peraturan: actor });
  }
  return { entri: byId, effects };
}

/** What is known to act from and upon a regulation; empty lists where it is not known at all. */
export function effectsOf(register: Register, id: string): Effects {
  return register.effects.get(id) ?? noEffects();
}

function effectsIn(effects: Map<string, Effects>, id: string): Effects {
  const known = effects.get(id) ?? noEffects();
  effects.set(id, known);
  return known;
}

function noEffects(): Effects {
  return { mengubah: [], mencabut: [], diubahOleh: [], dicabutOleh: [] };
}

const KEYAKINAN_RANK = { tinggi: 3, sedang: 2, rendah: 1 } as const;

/** By what decides a standing: the more exact date, then the surer source, then words, then that it says "only a part". */
function isBetterDocumented(efek: Efek, than: Efek): boolean {
  const rank = rankOf(efek);
  const other = rankOf(than);
  const i = rank.findIndex((value, at) => value !== other[at]);
  return (rank[i] ?? 0) > (other[i] ?? 0);
}

function rankOf({ sejak, sumber, keterangan, sebagian }: Efek): number[] {
  return [sejak?.length ?? 0, sumber ? KEYAKINAN_RANK[sumber.keyakinan] : 0, keterangan == null ? 0 : 1, sebagian ? 1 : 0];
}
