import type { Sop } from '../sop/schema.ts';
import type { PeranList } from '../sop/situs.ts';
import { normalizeText } from '../sop/text.ts';
import { bareKey, isOneEndingApart, isOneLetterApart, nameKey, neighbourKeys } from './name-key.ts';
import { claimKey, createPeranIndex, getOrMake, type Peran } from './peran.ts';

/** A role with the places where a lajur stands for it. */
export interface PlacedPeran extends Peran {
  unit: string;
  places: { sop: Sop; lajur: Sop['pelaksana'][number] }[];
}

/** Two roles of a unit that look like one. */
export interface Likeness {
  /** The name that is less used. */
  peran: PlacedPeran;
  other: PlacedPeran;
  /**
   * `ejaan`: the same words; `huruf`: a letter apart; `akhiran`: an ending apart; `pendek`: the bare name of an office that another SOP names in full;
   * `tambahan`: the same but for the region or another word that adds nothing.
   */
  kind: 'ejaan' | 'huruf' | 'akhiran' | 'pendek' | 'tambahan';
}

interface Keyed extends PlacedPeran {
  key: string;
  isRegistered: boolean;
}

/** Offices that are named in full elsewhere: nobody is "Kepala Sub Bagian" of nothing. */
const BARE_OFFICES: ReadonlySet<string> = new Set(['kepala sub bagian', 'kepala bagian', 'kepala sub bidang', 'kepala bidang', 'kepala seksi', 'kepala dinas', 'kepala badan', 'sekretaris', 'asisten']);

/** Finds roles of one unit that look like one and are not joined; two that `pelaksana.yaml` lists apart are left alone. Linear in the roles. */
export function findLikeness(all: readonly Sop[], daftar: PeranList): Likeness[] {
  const byUnit = Map.groupBy(collectRoles(all, daftar), ({ unit }) => unit);
  return [...byUnit.values()].flatMap((roles) => {
    const byKey = Map.groupBy(roles, ({ key }) => key);
    const spelled = [...byKey.values()].flatMap((same) => toLikeness(same, 'ejaan'));
    const first = [...byKey.values()].flatMap((same) => [...same].sort(byWeight).slice(0, 1));
    const told = new Set<PlacedPeran>();
    const others = [...lettersApart(first), ...endingsApart(first), ...bareOffices(first), ...withMoreWords(first)].filter(({ peran }) => !told.has(peran) && told.add(peran));
    return [...spelled, ...others];
  });
}

function collectRoles(all: readonly Sop[], daftar: PeranList): Keyed[] {
  const peranOf = createPeranIndex(all, daftar);
  const registered = new Set(daftar.map(({ unit, nama }) => claimKey(unit, nama)));
  const roles = new Map<string, Keyed>();
  for (const sop of all) {
    for (const lajur of sop.pelaksana) {
      // A lajur that names nobody is another rule's.
      if (normalizeText(lajur.nama) === '') continue;
      const { unit } = sop;
      const peran = peranOf(unit, lajur.nama);
      const role = getOrMake(roles, `${unit}/${peran.id}`, () => ({ ...peran, unit, key: nameKey(peran.nama), isRegistered: registered.has(claimKey(unit, peran.nama)), places: [] }));
      role.places.push({ sop, lajur });
    }
  }
  return [...roles.values()];
}

/** The registered and the more used first. */
function byWeight(a: Keyed, b: Keyed): number {
  return Number(b.isRegistered) - Number(a.isRegistered) || b.places.length - a.places.length;
}

function toLikeness(like: readonly Keyed[], kind: Likeness['kind']): Likeness[] {
  const [other, ...less] = [...like].sort(byWeight);
  if (!other) return [];
  return less.filter(({ isRegistered }) => !(isRegistered && other.isRegistered)).map((peran) => ({ peran, other, kind }));
}

function lettersApart(roles: readonly Keyed[]): Likeness[] {
  const byNeighbour = new Map<string, Keyed[]>();
  for (const role of roles) for (const key of new Set(neighbourKeys(role.key))) getOrMake(byNeighbour, key, () => []).push(role);
  const found = new Map<string, Likeness>();
  for (const near of byNeighbour.values()) {
    for (const [i, a] of near.entries()) {
      for (const b of near.slice(i + 1)) {
        if (!isOneLetterApart(a.key, b.key) || meet(a, b)) continue;
        for (const likeness of toLikeness([a, b], 'huruf')) found.set(`${likeness.peran.id} ${likeness.other.id}`, likeness);
      }
    }
  }
  return [...found.values()];
}

/** Where several offices of that kind are named in full, nobody can tell which one is meant. */
function bareOffices(roles: readonly Keyed[]): Likeness[] {
  const byOffice = new Map<string, Keyed[]>();
  for (const role of roles) {
    const office = [...BARE_OFFICES].find((bare) => role.key.startsWith(`${bare} `));
    if (office !== undefined) getOrMake(byOffice, office, () => []).push(role);
  }
  return roles.flatMap((peran) => {
    const [other, ...more] = byOffice.get(peran.key) ?? [];
    if (!BARE_OFFICES.has(peran.key) || !other || more.length > 0 || meet(peran, other)) return [];
    return peran.isRegistered && other.isRegistered ? [] : [{ peran, other, kind: 'pendek' as const }];
  });
}

/** Pelapor and Pelaporan, in names that are the same otherwise. */
function endingsApart(roles: readonly Keyed[]): Likeness[] {
  const byStem = Map.groupBy(roles, ({ key }) => key.replace(/(?<=[^ ]{6})an(?![^ ])/g, ''));
  return pairsIn(byStem.values(), (a, b) => isOneEndingApart(a.key, b.key), 'akhiran');
}

/** The same office with and without its region, the same team with and without "Kerja". */
function withMoreWords(roles: readonly Keyed[]): Likeness[] {
  const byBare = Map.groupBy(roles, ({ nama }) => bareKey(nama));
  return pairsIn(byBare.values(), (a, b) => a.key !== b.key, 'tambahan');
}

function pairsIn(groups: Iterable<readonly Keyed[]>, isLike: (a: Keyed, b: Keyed) => boolean, kind: Likeness['kind']): Likeness[] {
  return [...groups].flatMap((group) => group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => (isLike(a, b) && !meet(a, b) ? toLikeness([a, b], kind) : []))));
}

/** Two columns of one table are two roles. */
function meet(a: PlacedPeran, b: PlacedPeran): boolean {
  const inA = new Set(a.places.map(({ sop }) => sop));
  return b.places.some(({ sop }) => inA.has(sop));
}
