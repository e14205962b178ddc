import { splitWords, type SplitText } from '../sop/split-words.ts';
import type { Sop } from '../sop/schema.ts';
import { normalizeText } from '../sop/text.ts';
import { addPhrase, createPhrases, phrasesFrom, type PhraseNode } from '../sop/phrases.ts';
import type { Sebutan } from './relasi.ts';
import { nomorKey } from './nomor.ts';
import { namaKey } from './resolve.ts';
import { endsName, withBrackets } from './name-end.ts';

/** A name or nomor that texts may hold. */
interface Named {
  id: string;
  nama: string | null;
  nomor: string | null;
}

/** Finds the SOPs of a unit that the langkah of another name. */
export interface FindSebutan {
  (sop: Sop): Sebutan[];
}

/** What calls the name behind it that of an SOP: `SOP "`, `S.O.P. `, `SOP tentang `. */
const CALLED_SOP = /(?<![\p{L}\p{N}])(?:SOP|S\.\s?O\.\s?P\.?)(?:\s+(?:tentang|mengenai|perihal))?[\s"“”'‘’(]*$/iu;

/** Fewest words of a name that is known without the word SOP before it. */
const FULL_NAME = 3;

/**
 * Prepares the search for the names and numbers of the SOPs of one unit in each other's langkah: whole words, nothing but an exact
 * name, and no name that goes on behind its end. What several SOPs share names none of them.
 *
 * @param onWords gets the words of every text that is read
 */
export function createSebutan(unit: readonly Sop[], onWords: (words: SplitText['words']) => void = () => {}): FindSebutan {
  const phrases = createPhrases<Named>();
  for (const { id, nama, nomor } of unit) {
    const key = namaKey(nama);
    if (key.includes(' ')) addPhrase(phrases, key, { id, nama: key, nomor: null });
    const words = normalizeText(nomor ?? '');
    if (nomor !== null && words.includes(' ') && /\d/u.test(words)) addPhrase(phrases, words, { id, nama: null, nomor: nomorKey(nomor) });
  }
  return (sop) =>
    sop.langkah.flatMap(({ urutan, no, kegiatan, keterangan }) =>
      ([['kegiatan', kegiatan], ['keterangan', keterangan.teks]] as const).flatMap(([bagian, teks]) =>
        teks === '' ? [] : findIn(teks, sop.id, phrases, onWords).map((found) => ({ langkah: urutan, no, bagian, ...found })),
      ),
    );
}

type Place = Pick<Sebutan, 'start' | 'end' | 'teks' | 'ke'>;

function findIn(teks: string, own: string, phrases: PhraseNode<Named>, onWords: (words: SplitText['words']) => void): Place[] {
  const text = splitWords(teks);
  onWords(text.words);
  const found: Place[] = [];
  for (let i = 0; i < text.words.length; i += 1) {
    const match = longestAt(text, i, phrases);
    if (match === null) continue;
    const [start, end] = withBrackets(teks, text.words[i]?.start ?? 0, text.words[match.last]?.end ?? 0);
    if (match.id !== null && match.id !== own) found.push({ start, end, teks: teks.slice(start, end), ke: match.id });
    i = match.last;
  }
  return found;
}

/** The longest name or nomor from a word on; its `id` is `null` where several SOPs bear it. */
function longestAt(text: SplitText, first: number, phrases: PhraseNode<Named>): { last: number; id: string | null } | null {
  for (const { values, last } of phrasesFrom(phrases, text, first)) {
    const fitting = values.filter((one) => fits(text, first, last, one));
    if (fitting.length > 0) {
      const ids = new Set(fitting.map(({ id }) => id));
      return { last, id: ids.size === 1 ? (fitting[0]?.id ?? null) : null };
    }
  }
  return null;
}

function fits({ teks, words }: SplitText, first: number, last: number, { nama, nomor }: Named): boolean {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? 0;
  const written = teks.slice(start, end);
  if (nomor !== null) {
    // As in a box (`nomorKey`), but within one clause, and not as a part of a longer nomor.
    return nomorKey(written) === nomor && !/[;:!?\n]|,\s/u.test(written) && !/(?<!\bsop)(?<=[\p{L}\p{N}])[/.\-–_]$/iu.test(teks.slice(0, start)) && !/^[/.\-–_][\p{L}\p{N}]/u.test(teks.slice(end));
  }
  if (nama === null || /[.;:!?\n]/u.test(written)) return false;
  const count = last - first + 1;
  const isCalledSop = nama.split(' ').includes('sop') || CALLED_SOP.test(teks.slice(Math.max(0, start - 40), start));
  return count >= (isCalledSop ? 2 : FULL_NAME) && endsName(teks, words, last);
}
