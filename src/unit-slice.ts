import { indexTerms } from './glosarium/term-index.ts';
import type { Istilah } from './glosarium/glosarium.ts';
import type { KeterkaitanSop, KeterkaitanUnit } from './keterkaitan/relasi.ts';
import { buildPelaksana } from './pelaksana/pelaksana.ts';
import { createPeranIndex } from './pelaksana/peran.ts';
import { kutipanOf } from './peraturan/dasar-hukum.ts';
import type { StandingForSop } from './peraturan/peraturan.ts';
import type { PeraturanPortal, Portal, SopPortal } from './portal.ts';
import type { PeranList } from './sop/situs.ts';

/** What the pages of all units share, as plain data. */
export interface SharedSlice extends Pick<Portal, 'situs' | 'base' | 'jumlahSop'> {
  glosarium: Istilah[];
  peran: PeranList;
}

/** A regulation with only what concerns some SOPs. */
type PeraturanSlice = Omit<PeraturanPortal, 'bySop'> & { bySop: [sop: string, standing: StandingForSop][] };

/**
 * What the pages of one unit are made of: a part of the Portal as plain data. A thread can make these pages from it alone, and its digest says whether
 * any of them can have changed.
 */
export interface UnitSlice {
  unit: string;
  sop: SopPortal[];
  /** SOPs of other units that these name. */
  named: SopPortal[];
  peraturan: PeraturanSlice[];
  keterkaitan: KeterkaitanUnit[];
  relations: KeterkaitanSop[];
}

/** The slice that all units share. */
export function sliceShared({ situs, base, jumlahSop, glosarium }: Portal, peran: PeranList): SharedSlice {
  return { situs, base, jumlahSop, glosarium, peran };
}

/** Prepares the slices of units; a slice costs what its SOPs cost, however many others there are. */
export function createUnitSlicer({ unit, byId, peraturanById, keterkaitan }: Portal): (id: string) => UnitSlice | null {
  const ownById = new Map(unit.map((one) => [one.unit.id, one.sop]));
  const keterkaitanById = new Map(keterkaitan.unit.map((one) => [one.unit, one]));
  const doubtsById = new Map([...peraturanById].map(([id, { doubts }]) => [id, Map.groupBy(doubts, ({ sop }) => sop)]));
  return (id) => {
    const sop = ownById.get(id);
    if (sop === undefined) return null;
    const relations = keterkaitanById.get(id);
    const trim = (peraturan: PeraturanPortal, citing: readonly string[]): PeraturanSlice => ({
      ...peraturan,
      dikutip: [],
      disebut: [],
      wordings: [],
      bySop: citing.flatMap((one) => {
        const standing = peraturan.bySop.get(one);
        return standing === undefined ? [] : [[one, standing] satisfies [string, StandingForSop]];
      }),
      doubts: citing.flatMap((one) => doubtsById.get(peraturan.id)?.get(one) ?? []),
    });
    const citing = citingByPeraturan(sop);
    return {
      unit: id,
      sop,
      named: namedElsewhere(sop, id, byId),
      // In the legal order, as the Portal has them.
      peraturan: [...peraturanById.values()].flatMap((one) => (citing.has(one.id) ? [trim(one, citing.get(one.id) ?? [])] : [])),
      keterkaitan: relations === undefined ? [] : [relations],
      relations: sop.flatMap(({ sop: { id: own } }) => keterkaitan.bySop.get(own) ?? []),
    };
  };
}

/** The ids of the SOPs that cite each regulation, also inside the title of another. */
function citingByPeraturan(sop: readonly SopPortal[]): Map<string, string[]> {
  const citing = new Map<string, string[]>();
  for (const one of sop) {
    for (const id of citedBy(one)) citing.set(id, [...(citing.get(id) ?? []), one.sop.id]);
  }
  return citing;
}

function citedBy({ dasarHukum }: SopPortal): Set<string> {
  return new Set(kutipanOf(dasarHukum).flatMap(({ id, merujuk }) => [id, ...merujuk.map((one) => one.id)]).filter((id) => id !== null));
}

function namedElsewhere(sop: readonly SopPortal[], unit: string, byId: Portal['byId']): SopPortal[] {
  const ids = new Set(sop.flatMap(({ sop: { menggantikan, digantikan } }) => [...menggantikan, ...digantikan]));
  return [...ids].flatMap((id) => byId.get(id) ?? []).filter((one) => one.sop.unit !== unit);
}

/** Makes the slice of a unit a Portal again, in which nothing exists but what concerns that unit. */
export function portalOfUnit({ situs, base, jumlahSop, glosarium, peran }: SharedSlice, slice: UnitSlice): Portal {
  const { sop, named, keterkaitan, relations } = slice;
  const peraturan = slice.peraturan.map((one) => ({ ...one, bySop: new Map(one.bySop) }));
  const peranOf = createPeranIndex(sop.map((one) => one.sop), peran);
  const [first] = sop;
  return {
    situs,
    base,
    jumlahSop,
    unit: first === undefined ? [] : [{ unit: first.unit, url: first.urlUnit, sop }],
    sop,
    byId: new Map([...named, ...sop].map((one) => [one.sop.id, one])),
    peraturan,
    peraturanById: new Map(peraturan.map((one) => [one.id, one])),
    glosarium,
    terms: indexTerms(glosarium),
    pelaksana: buildPelaksana([{ unit: slice.unit, sop: sop.map((one) => one.sop) }], peranOf),
    keterkaitan: { unit: keterkaitan, bySop: new Map(relations.map((one) => [one.id, one])), hilang: keterkaitan.flatMap(({ hilang }) => hilang) },
    ...NOTHING_OF_THE_WHOLE,
  };
}

/** What no page of a unit may depend on, for it changes with every other unit and every day. */
const NOTHING_OF_THE_WHOLE = { tertunda: [], pindahan: [], versi: '', kepatuhan: { tanggal: '', temuan: [], dikecualikan: [] } };
