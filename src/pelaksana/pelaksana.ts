import type { Sop } from '../sop/schema.ts';
import { foldSpaces, normalizeText } from '../sop/text.ts';
import { addLoads, countHandOvers, loadsOf, NO_LOAD, type HandOverCounts, type Load } from './load.ts';
import { getOrMake, type Peran, type PeranOf } from './peran.ts';

/** A role of a unit with all that it takes part in. */
export interface PeranUnit extends Peran {
  /** Id of the unit. */
  unit: string;
  /** Its name as SOPs write it, case and all, with the ids of those SOPs. */
  spellings: { nama: string; sop: string[] }[];
  /** The SOPs it takes part in, in the order they were given. */
  sop: RoleInSop[];
  load: Load;
  /** From whom it receives, the most frequent first. */
  from: Exchange[];
  /** To whom it hands over, the most frequent first. */
  to: Exchange[];
}

/** A role's part in one SOP. */
export interface RoleInSop {
  sop: Sop;
  /** The role of each lajur of the SOP, by the lajur's id. */
  peranByLajur: ReadonlyMap<string, Peran>;
  load: Load;
}

/** How often work passes between a role and another. */
export interface Exchange {
  peran: Peran;
  count: number;
}

/** The roles of one unit. */
export interface UnitPelaksana {
  unit: string;
  /** By name. */
  peran: PeranUnit[];
  /** Over all its SOPs, each langkah counted once. */
  load: Load;
  /** Number of alur between different roles. */
  handOvers: number;
}

/** All roles of all units. */
export interface Pelaksana {
  /** Units in the order they were given. */
  units: UnitPelaksana[];
  byUnit: ReadonlyMap<string, UnitPelaksana>;
  /** By `<unit>/<id>`. */
  byKey: ReadonlyMap<string, PeranUnit>;
}

/** Builds the roles of all units; linear in the langkah, alur and lajur of the SOPs. */
export function buildPelaksana(units: readonly { unit: string; sop: readonly Sop[] }[], peranOf: PeranOf): Pelaksana {
  const built = units.map(({ unit, sop }) => buildUnit(unit, sop, peranOf));
  return {
    units: built,
    byUnit: new Map(built.map((one) => [one.unit, one])),
    byKey: new Map(built.flatMap(({ peran }) => peran.map((one) => [`${one.unit}/${one.id}`, one] as const))),
  };
}

function buildUnit(unit: string, all: readonly Sop[], peranOf: PeranOf): UnitPelaksana {
  const roles = new Map<string, { peran: Peran; spellings: Map<string, string[]>; sop: RoleInSop[] }>();
  const counts: HandOverCounts = new Map();
  let load = NO_LOAD;
  for (const sop of all) {
    const peranByLajur = new Map(sop.pelaksana.map(({ id, nama }) => [id, peranOf(unit, nama)]));
    const { byPeran, whole } = loadsOf(sop, peranByLajur);
    load = addLoads(load, whole);
    countHandOvers(counts, sop, peranByLajur);
    for (const peran of new Map([...peranByLajur.values()].map((one) => [one.id, one])).values()) {
      const role = getOrMake(roles, peran.id, () => ({ peran, spellings: new Map<string, string[]>(), sop: [] }));
      role.sop.push({ sop, peranByLajur, load: byPeran.get(peran.id) ?? NO_LOAD });
    }
    for (const { id, nama } of sop.pelaksana) {
      const writing = getOrMake(roles.get(peranByLajur.get(id)?.id ?? '')?.spellings ?? new Map<string, string[]>(), foldSpaces(nama), () => []);
      if (writing.at(-1) !== sop.id) writing.push(sop.id);
    }
  }
  const exchanges = exchangesOf(counts, (id) => roles.get(id)?.peran);
  const peran = [...roles.values()]
    .map(({ peran: one, spellings, sop }) => ({
      ...one,
      unit,
      spellings: [...spellings].map(([nama, ids]) => ({ nama, sop: ids })),
      sop,
      load: sop.reduce((sum, part) => addLoads(sum, part.load), NO_LOAD),
      from: exchanges.from.get(one.id) ?? [],
      to: exchanges.to.get(one.id) ?? [],
    }))
    .sort(comparePeran);
  return { unit, peran, load, handOvers: exchanges.total };
}

function exchangesOf(counts: HandOverCounts, peranOf: (id: string) => Peran | undefined): { from: Map<string, Exchange[]>; to: Map<string, Exchange[]>; total: number } {
  const from = new Map<string, Exchange[]>();
  const to = new Map<string, Exchange[]>();
  let total = 0;
  for (const [giver, row] of counts) {
    for (const [receiver, count] of row) {
      const giving = peranOf(giver);
      const receiving = peranOf(receiver);
      if (!giving || !receiving) continue;
      getOrMake(to, giver, () => []).push({ peran: receiving, count });
      getOrMake(from, receiver, () => []).push({ peran: giving, count });
      total += count;
    }
  }
  for (const list of [...from.values(), ...to.values()]) list.sort((a, b) => b.count - a.count || comparePeran(a.peran, b.peran));
  return { from, to, total };
}

/** By name, then by id. */
function comparePeran(a: Peran, b: Peran): number {
  const x = `${normalizeText(a.nama)} ${a.id}`;
  const y = `${normalizeText(b.nama)} ${b.id}`;
  return x < y ? -1 : x > y ? 1 : 0;
}
