import { withoutTurning } from '../sop/unseen.ts';

/** What the search page knows of a result. The keys are short, for every result's document goes over the wire. */

export type Jenis = 'sop' | 'langkah' | 'peraturan' | 'pelaksana' | 'istilah';

/** The groups of results in their usual order. */
export const JENIS_CARI: readonly Jenis[] = ['sop', 'langkah', 'peraturan', 'pelaksana', 'istilah'];

/** Name of a unit, its short name, and its government. */
export type UnitNames = [nama: string, singkatan: string, instansi: string];

export interface SopDocument {
  jenis: 'sop';
  nama: string;
  nomor: string | null;
  /** Other titles it bears. */
  judul: string[];
  unit: UnitNames;
  /** Lines of its letterhead that say more than that. */
  kop: string[];
  status: string;
  tahun: string | null;
  pelaksana: string[];
  langkah: LangkahDocument[];
  /** Items of the boxes and what is cited. */
  kotak: string[];
  /** Who signed it: office, name and, where the site shows it, NIP. */
  pejabat: string[];
}

/** One langkah: its number, anchor, kegiatan, lajur (indexes of `pelaksana`), kelengkapan, waktu, output, keterangan. */
export type LangkahDocument = [no: number, kegiatan: string, pelaksana: number[], kelengkapan: string, waktu: string, output: string, keterangan: string];

export interface PeraturanDocument {
  jenis: 'peraturan';
  singkatan: string;
  nama: string;
  tentang: string;
  /** As some SOPs write it. */
  ejaan: string[];
  status: string;
  /** Number of SOPs that cite it. */
  sop: number;
}

export interface PelaksanaDocument {
  jenis: 'pelaksana';
  nama: string;
  ejaan: string[];
  unit: UnitNames;
  sop: number;
  langkah: number;
}

export type SearchDocument = SopDocument | PeraturanDocument | PelaksanaDocument;

/** Signs that Pagefind would take away, and what stands for them (private use area of Unicode). */
const STAND_INS = [[' ', '\uE000'], ['"', '\uE001'], ['&', '\uE002'], ['<', '\uE003'], ['>', '\uE004'], ['\'', '\uE005']] as const;

/** Writes a document as the value of an attribute. */
export function packDocument(document: SopDocument): string {
  return STAND_INS.reduce((text, [sign, standIn]) => text.replaceAll(sign, standIn), withoutTurning(JSON.stringify(document).replaceAll(/[\uE000-\uE005]/g, '')));
}

/** Reads a document back. */
export function unpackDocument(packed: string): SopDocument {
  return JSON.parse(STAND_INS.reduce((text, [sign, standIn]) => text.replaceAll(standIn, sign), packed));
}
