/** The shape of the index of related SOPs; ids are those of SOPs. */

/** What an author may have meant; only offered, never followed. */
export type Saran =
  | { jenis: 'sop'; id: string; nama: string }
  /** A word that occurs nowhere else, and the known one nearest to it. */
  | { jenis: 'kata'; tertulis: string; seharusnya: string };

/** One reference in the box Keterkaitan. */
export interface Rujukan {
  /** Place of the item in the box, from 0; an item may name several SOPs. */
  butir: number;
  /** Where in the item's text it stands. */
  start: number;
  end: number;
  /** As written. */
  teks: string;
  /** The SOP it names, `null` where none or no single one bears that nomor or name. */
  ke: string | null;
  /** It names the SOP that it stands in. */
  diri: boolean;
  /** SOPs of the unit that share the nomor or name, so that none of them is meant for certain. */
  ganda: readonly string[];
  /** What those share. */
  menurut: 'nomor' | 'nama' | null;
  saran: readonly Saran[];
}

/** Another SOP named in a langkah. */
export interface Sebutan {
  /** `urutan` and number of the langkah. */
  langkah: number;
  no: number;
  bagian: 'kegiatan' | 'keterangan';
  /** Offsets in the text of that part. */
  start: number;
  end: number;
  teks: string;
  ke: string;
}

/** One SOP leads to another, by its box or only by a langkah. */
export interface Relasi {
  dari: string;
  ke: string;
  jenis: 'dirujuk' | 'disebut';
  /** Numbers of the langkah that name it. */
  langkah: readonly number[];
  /** Documents that both of them handle, as the first one writes them. */
  dokumen: readonly string[];
}

/** `dari` makes documents that `ke` needs; nobody has declared that they belong together. */
export interface Mungkin {
  dari: string;
  ke: string;
  /** As `ke` writes them. */
  dokumen: readonly string[];
}

/** Other SOPs that refer to the same name that no SOP bears. */
export interface SamaRujukan {
  /** As first written. */
  nama: string;
  /** The first of them. */
  sop: readonly string[];
  /** How many more there are. */
  lain: number;
}

/** What an SOP refers to and what refers to it. */
export interface KeterkaitanSop {
  id: string;
  /** In the order of the box. */
  rujukan: readonly Rujukan[];
  sebutan: readonly Sebutan[];
  merujuk: readonly Relasi[];
  dirujuk: readonly Relasi[];
  mungkin: readonly Mungkin[];
  samaRujukan: readonly SamaRujukan[];
}

/** A name that SOPs of a unit refer to and that no SOP there bears. */
export interface Hilang {
  unit: string;
  /** Normalised name, one in its unit. */
  kunci: string;
  /** As first written. */
  nama: string;
  /** The SOPs that need it. */
  sop: readonly string[];
  saran: readonly Saran[];
}

export interface KeterkaitanUnit {
  unit: string;
  /** Ids, in the order given. */
  sop: readonly string[];
  /** Those that most SOPs need come first. */
  hilang: readonly Hilang[];
  /** SOPs that lead to no SOP that exists, and that none leads to; what they refer to may be missing. */
  terpisah: readonly string[];
  /** Circles of references, each once; its SOPs in the order in which they refer to each other. */
  putaran: readonly (readonly string[])[];
  /** SOPs that refer to themselves. */
  diri: readonly string[];
}

/** How all SOPs hang together. */
export interface Keterkaitan {
  bySop: ReadonlyMap<string, KeterkaitanSop>;
  /** In the order in which their first SOPs were given. */
  unit: readonly KeterkaitanUnit[];
  /** Over all units, those that most SOPs need first. */
  hilang: readonly Hilang[];
}
