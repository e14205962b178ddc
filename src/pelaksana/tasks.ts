import type { Alur, Langkah, Simbol, Sop } from '../sop/schema.ts';
import type { Peran } from './peran.ts';

/** One end of an alur, seen from a role: whom it comes from, or whom it goes to. */
export interface HandOver {
  /** `null` where the flow ends. */
  peran: Peran | null;
  /** No of the langkah there, as written. */
  no: number | null;
  label: string | null;
  /** How the flow ends: `selesai`, or `tanpa` for a way that leads nowhere. */
  ujung: 'selesai' | 'tanpa' | null;
  /** Does the role itself go on there? */
  isOwn: boolean;
}

/** A langkah in which a role takes part, with what it gets there and what becomes of it. */
export interface Task {
  langkah: Langkah;
  /** `keputusan` where the role decides. */
  simbol: Simbol;
  from: HandOver[];
  /** The branches of a decision, or to whom the work goes. */
  to: HandOver[];
  /** Other roles that work on the langkah at the same time. */
  partners: Peran[];
}

/**
 * What a role does in an SOP, in the order of the langkah.
 *
 * @param peranByLajur the role of each lajur, by the lajur's id
 * @param id the role's id; it may hold several lajur
 */
export function readTasks(sop: Sop, peranByLajur: ReadonlyMap<string, Peran>, id: string): Task[] {
  const isOwn = (lajur: string): boolean => peranByLajur.get(lajur)?.id === id;
  const noByUrutan = new Map(sop.langkah.map(({ urutan, no }) => [urutan, no]));
  const outgoing = new Map<number, Alur[]>();
  const incoming = new Map<number, Alur[]>();
  for (const alur of sop.alur) {
    if (isOwn(alur.dari.pelaksana)) pushTo(outgoing, alur.dari.langkah, alur);
    if (alur.ke && isOwn(alur.ke.pelaksana)) pushTo(incoming, alur.ke.langkah, alur);
  }
  const handOver = (titik: Alur['ke'], { label, ujung }: Alur): HandOver => {
    const peran = titik === null ? null : (peranByLajur.get(titik.pelaksana) ?? null);
    const no = titik === null ? null : (noByUrutan.get(titik.langkah) ?? null);
    return { peran, no, label: label?.trim() ? label : null, ujung: titik === null ? ujung : null, isOwn: peran?.id === id };
  };
  return sop.langkah.flatMap((langkah) => {
    const own = langkah.simpul.filter(({ pelaksana }) => isOwn(pelaksana));
    const simbol = (own.find((simpul) => simpul.simbol === 'keputusan') ?? own[0])?.simbol;
    if (simbol === undefined) return [];
    const to = (outgoing.get(langkah.urutan) ?? []).map((alur) => handOver(alur.ke, alur));
    return {
      langkah,
      simbol,
      from: distinct((incoming.get(langkah.urutan) ?? []).map((alur) => handOver(alur.dari, alur))),
      to: to.length > 0 ? distinct(to) : [{ peran: null, no: null, label: null, ujung: simbol === 'selesai' ? 'selesai' : 'tanpa', isOwn: false }],
      partners: distinctPeran(langkah.simpul.flatMap(({ pelaksana }) => (isOwn(pelaksana) ? [] : (peranByLajur.get(pelaksana) ?? [])))),
    };
  });
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** A role with two lajur in one langkah gets and gives everything once. */
function distinct(handOvers: readonly HandOver[]): HandOver[] {
  return [...new Map(handOvers.map((one) => [`${one.peran?.id ?? one.ujung} ${one.no} ${one.label}`, one])).values()];
}

function distinctPeran(peran: readonly Peran[]): Peran[] {
  return [...new Map(peran.map((one) => [one.id, one])).values()];
}
