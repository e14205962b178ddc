import type { Sop } from '../sop/schema.ts';
import { createDokumenReader, findMungkin, sharedDokumen, type DokumenSop } from './dokumen.ts';
import { findPutaran } from './graph.ts';
import type { Hilang, Keterkaitan, KeterkaitanSop, KeterkaitanUnit, Mungkin, Relasi, SamaRujukan, Sebutan } from './relasi.ts';
import { createFinder, namaKey } from './resolve.ts';
import { readRujukan, type ReadRujukan } from './rujukan.ts';
import { createSaran } from './saran.ts';
import { createSebutan } from './sebutan.ts';
import { wordsIn } from './known-words.ts';

/** What is read of one SOP by itself, before it is held against the others. */
interface Read {
  sop: Sop;
  rujukan: ReadRujukan[];
  sebutan: Sebutan[];
  dokumen: DokumenSop;
}

/** How all SOPs hang together (design, section 8): by their boxes, by what their langkah name, and perhaps by their documents. */
export function buildKeterkaitan(all: readonly Sop[]): Keterkaitan {
  const find = createFinder(all);
  const known = new Map<string, number>();
  const readDokumen = createDokumenReader();
  const units = [...Map.groupBy(all, ({ unit }) => unit)].map(([unit, members]) => {
    const findSebutan = createSebutan(members, (words) => {
      for (const { key } of words) count(known, key);
    });
    return { unit, read: members.map((sop): Read => ({ sop, rujukan: readRujukan(sop, find), sebutan: findSebutan(sop), dokumen: readDokumen(sop) })) };
  });
  const read = units.flatMap((one) => one.read);
  addKnownWords(read, known);
  const lost = read.flatMap(({ sop, rujukan }) => rujukan.filter(isLost).map(({ teks }) => ({ unit: sop.unit, teks })));
  const suggest = createSaran(all, lost, known);
  const bySop = new Map<string, KeterkaitanSop>();
  const unit = units.map((one) => relateUnit(one.unit, one.read, suggest, bySop));
  const hilang = unit.flatMap((one) => one.hilang).sort((a, b) => b.sop.length - a.sop.length);
  return { bySop, unit, hilang };
}

const INDEXES = new WeakMap<readonly { sop: Sop }[], Keterkaitan>();

/** The index over SOPs as they are checked; made once for each such list. */
export function keterkaitanOf(all: readonly { sop: Sop }[]): Keterkaitan {
  const known = INDEXES.get(all);
  if (known) return known;
  const index = buildKeterkaitan(all.map(({ sop }) => sop));
  INDEXES.set(all, index);
  return index;
}

/** For each item of a box the first SOP it names, or `null`. */
export function firstNamed(items: number, relations: KeterkaitanSop | undefined): (string | null)[] {
  return Array.from({ length: items }, (_, i) => relations?.rujukan.find(({ butir, ke }) => butir === i && ke !== null)?.ke ?? null);
}

function isLost({ ke, ganda }: ReadRujukan): boolean {
  return ke === null && ganda.length === 0;
}

/** Names, documents and equipment are spelt by many hands; what occurs there counts as a word. */
function addKnownWords(read: readonly Read[], known: Map<string, number>): void {
  const seen = new Set<string>();
  const add = (teks: string): void => {
    if (seen.has(teks)) return;
    seen.add(teks);
    for (const { key } of wordsIn(teks)) count(known, key);
  };
  for (const { sop, dokumen } of read) {
    add(sop.nama);
    for (const key of [...dokumen.perlu.keys(), ...dokumen.hasil.keys()]) add(key);
    for (const { teks } of [...sop.kotak.peralatan.butir, ...sop.kotak.kualifikasi.butir]) add(teks);
  }
}

function count(words: Map<string, number>, key: string): void {
  words.set(key, (words.get(key) ?? 0) + 1);
}

type Suggest = ReturnType<typeof createSaran>;

/** Relates the SOPs of one unit to each other, and adds each to the index. */
function relateUnit(unit: string, read: readonly Read[], suggest: Suggest, bySop: Map<string, KeterkaitanSop>): KeterkaitanUnit {
  const dokumen = new Map(read.map((one) => [one.sop.id, one.dokumen]));
  const merujuk = new Map(read.map((one) => [one.sop.id, relationsOf(one, dokumen)]));
  const relations = [...merujuk.values()].flat();
  const dirujuk = Map.groupBy(relations, ({ ke }) => ke);
  const pairs = new Set(relations.map(({ dari, ke }) => `${dari} ${ke}`));
  const mungkin = findMungkin(read.map(({ sop, dokumen: own }) => ({ id: sop.id, nama: sop.nama, dokumen: own })), (a, b) => a === b || pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`));
  const mungkinBySop = Map.groupBy([...mungkin.map((one) => [one.dari, one] as const), ...mungkin.map((one) => [one.ke, one] as const)], ([id]) => id);
  const hilang = findHilang(unit, read, suggest);
  const samaRujukan = findSamaRujukan(hilang);
  for (const { sop: { id }, rujukan, sebutan } of read) {
    bySop.set(id, {
      id,
      rujukan: rujukan.map((one) => ({ ...one, saran: isLost(one) ? suggest({ unit, teks: one.teks }) : [] })),
      sebutan,
      merujuk: merujuk.get(id) ?? [],
      dirujuk: dirujuk.get(id) ?? [],
      mungkin: (mungkinBySop.get(id) ?? []).map(([, one]): Mungkin => one),
      samaRujukan: samaRujukan.get(id) ?? [],
    });
  }
  return {
    unit,
    sop: read.map(({ sop }) => sop.id),
    hilang,
    terpisah: read.filter(({ sop: { id } }) => !merujuk.get(id)?.length && !dirujuk.has(id)).map(({ sop }) => sop.id),
    putaran: findPutaran(new Map([...merujuk].map(([id, to]) => [id, to.map(({ ke }) => ke)]))),
    diri: read.filter(({ rujukan }) => rujukan.some(({ diri }) => diri)).map(({ sop }) => sop.id),
  };
}

/** Where an SOP leads: one relation for each other SOP, by the box before the langkah. */
function relationsOf({ sop, rujukan, sebutan }: Read, dokumen: ReadonlyMap<string, DokumenSop>): Relasi[] {
  const declared = new Set(rujukan.flatMap(({ ke, diri }) => (ke === null || diri ? [] : [ke])));
  const named = Map.groupBy(sebutan, ({ ke }) => ke);
  const own = dokumen.get(sop.id);
  return [...new Set([...declared, ...named.keys()])].map((ke) => {
    const other = dokumen.get(ke);
    return {
      dari: sop.id,
      ke,
      jenis: declared.has(ke) ? 'dirujuk' : 'disebut',
      langkah: [...new Set((named.get(ke) ?? []).map(({ no }) => no))],
      dokumen: own && other ? sharedDokumen(own, other) : [],
    };
  });
}

/** Names that lead nowhere; those that most SOPs need come first, else in the order in which they occur. */
function findHilang(unit: string, read: readonly Read[], suggest: Suggest): Hilang[] {
  const lost = read.flatMap(({ sop, rujukan }) => rujukan.filter(isLost).map(({ teks }) => ({ id: sop.id, teks })));
  return [...Map.groupBy(lost, ({ teks }) => namaKey(teks))]
    .map(([kunci, uses]) => {
      const nama = uses[0]?.teks ?? kunci;
      return { unit, kunci, nama, sop: [...new Set(uses.map(({ id }) => id))], saran: suggest({ unit, teks: nama }) };
    })
    .sort((a, b) => b.sop.length - a.sop.length);
}

/** Most SOPs that are named because they lack the same. */
const MOST_SAMA = 5;

/** For each SOP those that refer in vain to what it refers to in vain. */
function findSamaRujukan(hilang: readonly Hilang[]): Map<string, SamaRujukan[]> {
  const found = new Map<string, SamaRujukan[]>();
  for (const { nama, sop } of hilang) {
    if (sop.length < 2) continue;
    for (const id of sop) {
      const others = sop.slice(0, MOST_SAMA + 1).filter((one) => one !== id).slice(0, MOST_SAMA);
      found.set(id, [...(found.get(id) ?? []), { nama, sop: others, lain: sop.length - 1 - others.length }]);
    }
  }
  return found;
}
