import type { Sop } from '../sop/schema.ts';
import { isNone } from '../sop/text.ts';
import type { KeterkaitanSop } from './relasi.ts';
import { namaKey } from './resolve.ts';

/** What is needed to name an SOP among others. */
type Named = Pick<Sop, 'id' | 'nama' | 'nomor'>;

/** The name of an SOP, and what tells it from another of that name that is shown with it: its nomor, else the end of its address. */
export interface NamaTerpilah {
  nama: string;
  tanda: string | null;
}

/** Names SOPs by their ids. */
export type Naming = (id: string) => NamaTerpilah;

/** Prepares the names of SOPs that are shown together; only where names of one unit coincide does anything stand beside them. */
export function createNaming(shown: Iterable<Named>): Naming {
  const byNama = Map.groupBy(shown, ({ id, nama }) => `${id.slice(0, id.indexOf('/'))} ${namaKey(nama)}`);
  const names = new Map<string, NamaTerpilah>();
  for (const same of byNama.values()) {
    const nomors = new Set(same.map(({ nomor }) => nomor).filter((nomor) => nomor !== null && !isNone(nomor)));
    for (const { id, nama, nomor } of same) {
      const tanda = same.length === 1 ? null : nomors.size === same.length && nomor !== null ? `nomor ${nomor}` : id.slice(id.indexOf('/') + 1);
      names.set(id, { nama, tanda });
    }
  }
  return (id) => names.get(id) ?? { nama: id, tanda: null };
}

const NAMINGS = new WeakMap<object, Naming>();

/** The names of all SOPs of a portal; prepared once. */
export function namingOf({ sop }: { sop: readonly { sop: Named }[] }): Naming {
  const known = NAMINGS.get(sop);
  if (known) return known;
  const naming = createNaming(sop.map((one) => one.sop));
  NAMINGS.set(sop, naming);
  return naming;
}

/** `Pengelolaan Arsip (nomor 060/2)` */
export function showNama({ nama, tanda }: NamaTerpilah): string {
  return tanda === null ? nama : `${nama} (${tanda})`;
}

/** Most SOPs that are listed as what an unclear rujukan may mean. */
export const MOST_GANDA = 8;

/** The SOPs that are named where the relations of one are shown, itself first. */
export function shownWith({ id, merujuk, dirujuk, mungkin, rujukan, samaRujukan }: KeterkaitanSop): string[] {
  return [...new Set([
    id,
    ...merujuk.map(({ ke }) => ke),
    ...dirujuk.map(({ dari }) => dari),
    ...mungkin.flatMap(({ dari, ke }) => [dari, ke]),
    ...samaRujukan.flatMap(({ sop }) => sop),
    ...rujukan.flatMap(({ ganda }) => ganda.slice(0, MOST_GANDA)),
  ])];
}
