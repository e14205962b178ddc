import type { AlurSop } from './types.ts';

/** Words for a branch's goal; `tanpa` is a copy for information and the like. */
const endWords = { selesai: 'ke Selesai', tanpa: 'tanpa langkah lanjutan' } as const;

type Row = AlurSop['langkah'][number];
type AlurItem = AlurSop['alur'][number];

interface Index {
  readonly rows: ReadonlyMap<number, Row>;
  readonly names: ReadonlyMap<string, string>;
}

/** Where one alur leads: what the picture, its links and the phone cards all say of it. */
export interface Goal {
  readonly label: string | null;
  /** `null` where the flow ends. */
  readonly target: {
    readonly no: number;
    /** Name of the lajur. */
    readonly lajur: string;
    /** Whether its langkah has other simpul too. */
    readonly shared: boolean;
    /** The id of its row, which is a card on a phone. */
    readonly row: string;
    /** The id to go to in the bagan: that of the row, or the simpul's own where the row has several. */
    readonly anchor: string;
  } | null;
  /** "ke langkah 7", "ke langkah 7 (TIM)", "ke Selesai". */
  readonly words: string;
  /** The words with the label before them: "Ya ke langkah 7". */
  readonly sentence: string;
}

/** The id that the row (or card) of a langkah carries in the page; `no` is its number as written. */
export function anchorOf(no: number): string {
  return `langkah-${no}`;
}

/** Lookup tables for `describeWith` and `readGoal`, so that a whole SOP is described in linear time. */
export function indexAlur(sop: AlurSop): Index {
  return {
    rows: new Map(sop.langkah.map((langkah) => [langkah.urutan, langkah])),
    names: new Map(sop.pelaksana.map((lajur) => [lajur.id, lajur.nama])),
  };
}

/** Reads where an alur leads; `null` where its target does not exist (the parser reports it). */
export function readGoal(index: Index, alur: AlurItem): Goal | null {
  const label = alur.label === null || alur.label.trim() === '' ? null : alur.label;
  const say = (words: string): string => (label === null ? words : `${label} ${words}`);
  if (alur.ke === null) {
    if (alur.ujung === null) return null;
    const words = endWords[alur.ujung];
    return { label, target: null, words, sentence: say(words) };
  }
  const { pelaksana } = alur.ke;
  const row = index.rows.get(alur.ke.langkah);
  if (!row?.simpul.some((simpul) => simpul.pelaksana === pelaksana)) return null;
  const lajur = index.names.get(pelaksana) ?? pelaksana;
  const shared = row.simpul.length > 1;
  const words = `ke langkah ${row.no}${shared ? ` (${lajur})` : ''}`;
  const id = anchorOf(row.no);
  const target = { no: row.no, lajur, shared, row: id, anchor: shared ? `${id}-${pelaksana}` : id };
  return { label, target, words, sentence: say(words) };
}

/**
 * Where a simpul leads, in the order of its alur. A terminator says by its kind that the flow ends there; any other simpul
 * without a way out is one that leads nowhere, and is said to.
 */
function readGoals(index: Index, langkah: number, pelaksana: string, outgoing: readonly AlurItem[]): Goal[] {
  const simbol = index.rows.get(langkah)?.simpul.find((simpul) => simpul.pelaksana === pelaksana)?.simbol;
  const told = outgoing.filter(({ ke, label }) => ke !== null || label !== null || simbol !== 'selesai');
  const goals = told.map((alur) => readGoal(index, alur)).filter((goal) => goal !== null);
  if (goals.length > 0 || simbol === undefined || simbol === 'selesai') return goals;
  return [{ label: null, target: null, words: endWords.tanpa, sentence: endWords.tanpa }];
}

/** As `describeSimpul`, with the lookup tables and the simpul's own outgoing alur handed in. */
export function describeWith(index: Index, langkah: number, pelaksana: string, outgoing: readonly AlurItem[]): string {
  const row = index.rows.get(langkah);
  const simbol = row?.simpul.find((simpul) => simpul.pelaksana === pelaksana)?.simbol;
  const parts = [`Langkah ${row?.no ?? langkah}`, index.names.get(pelaksana) ?? pelaksana];
  if (simbol !== undefined) parts.push(simbol);
  const goals = readGoals(index, langkah, pelaksana, outgoing).map(({ sentence }) => sentence);
  return parts.join(', ') + (goals.length > 0 ? `: ${goals.join(', ')}` : '');
}

/** Where every simpul of an SOP leads (see `readGoals`), by `<urutan>:<lajur id>`. */
export function collectGoals(sop: AlurSop): ReadonlyMap<string, readonly Goal[]> {
  const index = indexAlur(sop);
  const outgoing = Map.groupBy(sop.alur, ({ dari }) => `${dari.langkah}:${dari.pelaksana}`);
  return new Map(
    sop.langkah.flatMap(({ urutan, simpul }) =>
      simpul.map(({ pelaksana }) => {
        const key = `${urutan}:${pelaksana}`;
        return [key, readGoals(index, urutan, pelaksana, outgoing.get(key) ?? [])] as const;
      }),
    ),
  );
}

/**
 * The sentence that stands for one simpul where the picture cannot be seen, e.g.
 * "Langkah 6, Kasubag Perencanaan, keputusan: Ya ke langkah 7, Tidak ke langkah 5".
 *
 * In: the alur of an SOP, the `urutan` of the langkah and the id of the lajur. Numbers are the No as written; the
 * target's lajur is named when its row has several simpul.
 */
export function describeSimpul(sop: AlurSop, langkah: number, pelaksana: string): string {
  const outgoing = sop.alur.filter((alur) => alur.dari.langkah === langkah && alur.dari.pelaksana === pelaksana);
  return describeWith(indexAlur(sop), langkah, pelaksana, outgoing);
}
