import { KOTAK_NAMES, type KotakName, type Sop } from '../sop/schema.ts';
import { findTerms, keepFirstUses, type Stretch, type TermPlace } from './first-use.ts';
import type { Term, TermIndex } from './term-index.ts';

const LANGKAH_PARTS = ['kegiatan', 'kelengkapan', 'output', 'keterangan'] as const;
type LangkahPart = (typeof LANGKAH_PARTS)[number];

/** A text of an SOP: an item of a box by its index, or a part of a langkah by its `urutan`. */
export type SopText = `${KotakName}:${number}` | `${LangkahPart}:${number}`;

interface IdentifiedText {
  id: SopText | null;
  teks: string;
}

/** Where an SOP uses the terms of the glossary. */
export interface SopTerms {
  /** The first use of each in reading order, by the text it stands in. */
  first: ReadonlyMap<SopText, readonly TermPlace[]>;
  /** Every term of the page, also those in headings, names of lajur and links. */
  all: readonly Term[];
}

/** Links in the texts of an SOP; a term in a link is not marked. */
export type LinksIn = (text: SopText) => readonly Stretch[];

/** Finds the first use of each term in the boxes and langkah of an SOP, in the order in which the page shows them. */
export function readSopTerms(sop: Sop, terms: TermIndex, linksIn: LinksIn = () => []): SopTerms {
  const first = new Map<SopText, TermPlace[]>();
  const seen = new Set<string>();
  const all = new Map<string, Term>();
  const collect = (teks: string): TermPlace[] => {
    const places = findTerms(teks, terms);
    for (const { term } of places) all.set(term.key, term);
    return places;
  };
  if (terms.size === 0) return { first, all: [] };
  for (const { id, teks } of textsOf(sop)) {
    const places = collect(teks);
    const found = id === null ? [] : keepFirstUses(places, seen, linksIn(id));
    if (id !== null && found.length > 0) first.set(id, found);
  }
  return { first, all: [...all.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** The texts of an SOP in the order of its page; `id` is `null` for those in which no term is marked: headings and names. */
export function textsOf(sop: Sop): IdentifiedText[] {
  const names = [sop.nama, sop.judulProsedur ?? '', ...sop.kop, ...sop.pelaksana.map(({ nama }) => nama)].map((teks) => ({ id: null, teks }));
  const boxes = KOTAK_NAMES.flatMap((nama) => sop.kotak[nama].butir.map(({ teks }, i): IdentifiedText => ({ id: `${nama}:${i}`, teks })));
  const langkah = sop.langkah.flatMap((l) => LANGKAH_PARTS.map((part): IdentifiedText => ({ id: `${part}:${l.urutan}`, teks: part === 'kegiatan' ? l.kegiatan : l[part].teks })));
  return [...names, ...boxes, ...langkah];
}
