import type { Sop } from '../sop/schema.ts';
import type { PeranList } from '../sop/situs.ts';
import { foldSpaces, normalizeText, slugify } from '../sop/text.ts';

/** A role of a unit, however its name is spelled. */
export interface Peran {
  /** For addresses; unique within the unit. */
  id: string;
  nama: string;
}

/** The role that a lajur name stands for in a unit. */
export type PeranOf = (unit: string, namaLajur: string) => Peran;

/** What stands for a lajur whose head names nobody. */
const TANPA_NAMA = 'Pelaksana tanpa nama';

/**
 * Prepares the roles of all units: the entry of `pelaksana.yaml` with that name or alias (the first one that claims it),
 * else the name itself with case and punctuation set aside and "&" as "dan", spelled as most SOPs do. Names that only resemble each other are never joined.
 */
export function createPeranIndex(all: readonly Sop[], daftar: PeranList): PeranOf {
  const registered = registeredNames(daftar);
  const roleKeyOf = (unit: string, nama: string): string => roleKey(registered.get(claimKey(unit, nama)) ?? nama);
  const byUnit = new Map<string, Map<string, Spellings>>();
  for (const { unit, pelaksana } of all) {
    const roles = getOrMake(byUnit, unit, () => new Map<string, Spellings>());
    for (const { nama } of pelaksana) {
      const role = getOrMake(roles, roleKeyOf(unit, nama), () => ({ registered: registered.get(claimKey(unit, nama)) ?? null, counts: new Map<string, number>() }));
      const written = foldSpaces(nama);
      role.counts.set(written, (role.counts.get(written) ?? 0) + 1);
    }
  }
  const named = new Map([...byUnit].map(([unit, roles]) => [unit, giveIds(roles)]));
  return (unit, nama) => named.get(unit)?.get(roleKeyOf(unit, nama)) ?? toPeran(nama);
}

/** How one role is written: its name in `pelaksana.yaml`, and the spellings in the SOPs with how often. */
interface Spellings {
  registered: string | null;
  counts: Map<string, number>;
}

/** What finds the entry of `pelaksana.yaml` for a name of a unit. */
export function claimKey(unit: string, nama: string): string {
  return `${unit} ${roleKey(nama)}`;
}

/** A role's name with case and punctuation set aside; "&" is "dan". */
function roleKey(nama: string): string {
  return normalizeText(nama.replaceAll('&', ' dan '));
}

/** The name of the entry that claims each name or alias; the first entry wins. */
function registeredNames(daftar: PeranList): Map<string, string> {
  const names = new Map<string, string>();
  for (const { unit, nama, alias } of daftar) {
    for (const claimed of [nama, ...alias]) {
      const key = claimKey(unit, claimed);
      if (!names.has(key)) names.set(key, nama);
    }
  }
  return names;
}

/** Ids in the order of the names, so that the same roles get the same ids; a second of one slug gets `-2`. */
function giveIds(roles: ReadonlyMap<string, Spellings>): Map<string, Peran> {
  const taken = new Set<string>();
  const inOrder = [...roles].sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(
    inOrder.map(([key, spellings]) => {
      const peran = toPeran(spellings.registered ?? mostUsed(spellings.counts));
      let id = peran.id;
      for (let n = 2; taken.has(id); n += 1) id = `${peran.id}-${n}`;
      taken.add(id);
      return [key, { ...peran, id }];
    }),
  );
}

function toPeran(written: string): Peran {
  const nama = normalizeText(written) === '' ? TANPA_NAMA : written;
  return { id: slugify(nama, 'peran'), nama };
}

/** Among equals the later in the order of the code points: lower case rather than capitals throughout. */
function mostUsed(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1));
  return first?.[0] ?? '';
}

/** The value of a key, made and kept where there is none yet. */
export function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
