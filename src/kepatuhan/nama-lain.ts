import type { Unit } from '../sop/situs.ts';
import { normalizeText } from '../sop/text.ts';
import type { RuleContext } from './rule.ts';
import { createWordTrie, type WordTrie } from './word-trie.ts';

/** Shorter names are everyday words: "Pengukuran Kinerja", "Sekretariat Daerah". */
const FEWEST_WORDS = 3;

/** The names of all SOPs and of all units, ready to be found in texts. */
export interface NamaLain {
  /** Ids of the SOPs of a name, with the word SOP set aside. */
  sopByJudul: ReadonlyMap<string, readonly string[]>;
  sop: WordTrie<readonly string[]>;
  unit: WordTrie<readonly Unit[]>;
}

/** One index for each set of SOPs and units; a check asks for it once an SOP. */
const INDEXES = new WeakMap<RuleContext['sopByNama'], { unit: readonly Unit[]; index: NamaLain }>();

/** The index of the names that the context knows. */
export function namaLainOf({ sopByNama, unit }: Pick<RuleContext, 'sopByNama' | 'unit'>): NamaLain {
  const known = INDEXES.get(sopByNama);
  if (known?.unit === unit) return known.index;
  const index = createNamaLain(sopByNama, unit);
  INDEXES.set(sopByNama, { unit, index });
  return index;
}

function createNamaLain(sopByNama: RuleContext['sopByNama'], unit: readonly Unit[]): NamaLain {
  const sopByJudul = new Map<string, readonly string[]>();
  for (const [nama, ids] of sopByNama) {
    const judul = withoutSop(nama);
    sopByJudul.set(judul, [...(sopByJudul.get(judul) ?? []), ...ids]);
  }
  const unitByNama = Map.groupBy(unit, ({ nama }) => normalizeText(nama));
  return {
    sopByJudul,
    sop: createWordTrie([...sopByJudul].filter(([judul]) => isLong(judul))),
    unit: createWordTrie([...unitByNama].filter(([nama]) => isLong(nama))),
  };
}

function isLong(normalized: string): boolean {
  return normalized.split(' ').length >= FEWEST_WORDS;
}

/** A normalised title without the word SOP: `sop pengukuran kinerja` → `pengukuran kinerja`. */
export function withoutSop(normalized: string): string {
  return normalized.replace(/(?<![^ ])(?:sop|standar operasional prosedur)(?![^ ])/gu, '').replace(/ +/g, ' ').trim();
}

/** Does a normalised text contain another as whole words? */
export function containsWords(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}
