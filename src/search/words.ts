import { stem } from './stem.ts';

/** A word of a text: as it is compared letter by letter, its stem, and where it stands. */
export interface Word {
  kata: string;
  stem: string;
  start: number;
  end: number;
}

/** Words that say nothing of what a text is about; they are neither indexed nor searched. */
const FUNCTION_WORDS = new Set('dan yang yg di ke dari untuk utk pada dengan dgn oleh atau serta ini itu adalah dalam dlm the of'.split(' '));

/** Words written apart or together: `tanda tangan`, `ditandatangani`. The second may carry a suffix. */
const COMPOUNDS = [
  [/^(?:di|ber|ter)?tanda$/, /^tangan/],
  [/^(?:di)?tindak$/, /^lanjut/],
  [/^kerja$/, /^sama/],
  [/^serah$/, /^terima/],
  [/^wali$/, /^kota$/],
  [/^(?:ka)?sub$/, /^b(?:ag(?:ian)?|id(?:ang)?)$/],
  // E-Kino, e kino, ekino.
  [/^e$/, /^[a-z]{3,}/],
] as const;

/** Short forms of offices that differ by a letter. */
const SPELLINGS = [
  [/^kasubb?ag(?:ian)?$/, 'kasubbag'],
  [/^kasubb?id(?:ang)?$/, 'kasubbid'],
  [/^subb?ag(?:ian)?$/, 'subbag'],
  [/^subb?id(?:ang)?$/, 'subbid'],
  [/^kasie?$/, 'kasi'],
  [/^staff$/, 'staf'],
] as const;

/** A NIP is one word, however its parts are set apart and where only its first parts are typed. */
const WORD = /(?<!\d)\d{8}[ .]\d{6}(?:[ .]?\d(?:[ .]?\d{3})?)?(?!\d)|[\p{L}\p{N}]+/gu;

/** The words of a text in their order, without function words; `013` is `13`, and compounds are one word however they are written. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let begun = 0;
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const { kata, usual, begins, ends } = recognize(written);
    if (FUNCTION_WORDS.has(kata)) continue;
    const last = words.at(-1);
    const end = index + written.length;
    if (last && (begun & ends) !== 0) {
      Object.assign(last, spelled(last.kata + kata), { end });
      begun = maskOf(last.kata, 0);
    } else {
      words.push({ kata: usual.kata, stem: usual.stem, start: index, end });
      begun = begins;
    }
  }
  return words;
}

/** What a word is, however often it stands somewhere. */
interface Known {
  /** As it is compared before it is spelled as usual. */
  kata: string;
  usual: Pick<Word, 'kata' | 'stem'>;
  /** A bit for each of the compounds of which it can be the first, or the second. */
  begins: number;
  ends: number;
}

const known = new Map<string, Known>();
/** A whole administration has fewer words than this; beyond it they are forgotten. */
const MOST_KNOWN = 50_000;

/** The same words come again and again: what has been found out about one is kept. */
function recognize(written: string): Known {
  const found = known.get(written);
  if (found !== undefined) return found;
  const kata = fold(written);
  const usual = spelled(kata);
  const made: Known = { kata, usual, begins: maskOf(usual.kata, 0), ends: maskOf(kata, 1) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, made);
  return made;
}

function maskOf(kata: string, part: 0 | 1): number {
  return COMPOUNDS.reduce((mask, patterns, i) => (patterns[part].test(kata) ? mask | (1 << i) : mask), 0);
}

function fold(written: string): string {
  const plain = written.normalize('NFKD').replace(/\p{Mn}+/gu, '').toLowerCase().replace(/(?<=\d)[ .](?=\d)/g, '');
  return /^0\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

function spelled(kata: string): Pick<Word, 'kata' | 'stem'> {
  const usual = SPELLINGS.find(([pattern]) => pattern.test(kata))?.[1] ?? kata;
  return { kata: usual, stem: stem(usual) };
}

/** The stems of a text. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.stem);
}
