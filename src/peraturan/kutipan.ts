import type { PeraturanKey } from './identity.ts';

/** One citation: a regulation as a text names it. */
export interface Kutipan extends PeraturanKey {
  /** Canonical id; `null` where its region is needed and not known. */
  id: string | null;
  /** Its title as written, blanks folded and doubled words dropped; `null` where the text gives none. */
  tentang: string | null;
  /** The pasal cited, each as `274` or `5 ayat (1) huruf a`. */
  pasal: string[];
  /** Regulations named inside its title or after "sebagaimana telah diubah … dengan", in their order. */
  merujuk: Kutipan[];
  /** Offsets of the whole citation in the text, end exclusive. */
  start: number;
  end: number;
  /** The region was not written but handed in, or taken from the citation that names this one. */
  wilayahInferred: boolean;
  /** The nomor or the year as written where look-alike letters were read as digits (`2OI9`), else `null`. */
  lookAlike: string | null;
}

/** A piece of the text that looks like more than a link word and is no citation. */
export interface Unread {
  start: number;
  end: number;
  /** `tanpa-tingkat`: a region is named without Kabupaten, Kota or Provinsi, as in "Perda Lampung". */
  reason: 'tanpa-peraturan' | 'tanpa-nomor' | 'tanpa-tahun' | 'tanpa-wilayah' | 'tanpa-tingkat';
}

/** All that a text cites. */
export interface KutipanResult {
  /** In the order of the text; regulations inside others' titles are in their `merujuk`. */
  kutipan: Kutipan[];
  unread: Unread[];
}
