import { BADAN, MENTERI, type Lembaga } from '../lembaga.ts';
import { titleCase } from './letters.ts';

const bySpelling = (list: readonly Lembaga[]): ReadonlyMap<string, string> =>
  new Map(list.flatMap(({ nama, ejaan }) => ejaan.flatMap((spelling): [string, string][] => [[spelling, nama], [spelling.replaceAll(' ', ''), nama]])));

const MENTERI_BY_SPELLING = bySpelling(MENTERI);
const BADAN_BY_SPELLING = bySpelling(BADAN);

/** Short words in the names of offices. */
const LONG_WORDS = new Map<string, string>([
  ['sekda', 'sekretaris daerah'], ['kab', 'kabupaten'], ['prov', 'provinsi'], ['propinsi', 'provinsi'], ['kadis', 'kepala dinas'], ['dirjen', 'direktur jenderal'],
  ['ditjen', 'direktorat jenderal'], ['sekjen', 'sekretaris jenderal'], ['walikota', 'wali kota'], ['kaban', 'kepala badan'], ['sesmenpan', 'sekretaris menteri pan'],
]);

function plainWords(words: string): string {
  return words.replace(/[^a-z0-9]+/g, ' ').trim();
}

function withoutState(words: string): string {
  return words.replace(/ (?:republik indonesia|r ?i)$/, '');
}

/**
 * The minister that the words name; `null` where they are empty.
 *
 * @param words what stands between "Peraturan Menteri" (or "Permen") and the nomor, lower case
 */
export function readMenteri(words: string): { nama: string; isKnown: boolean } | null {
  const plain = withoutState(plainWords(words));
  if (plain === '' || plain === 'ri' || plain === 'republik indonesia') return null;
  const unstated = plain.replace(/^(?:negara|neg|teri) (?=.)/, '').replace(/^neg(?=pan)/, '');
  const nama = MENTERI_BY_SPELLING.get(plain) ?? MENTERI_BY_SPELLING.get(unstated) ?? MENTERI_BY_SPELLING.get(unstated.replaceAll(' ', ''));
  return nama === undefined ? { nama: `Menteri ${titleCase(plain)}`, isKnown: false } : { nama, isKnown: true };
}

/** The body or office that the words name; `null` where they are empty. */
export function readBadan(words: string, isPeraturan: boolean): string | null {
  const plain = plainWords(words);
  const bare = withoutState(plain);
  if (bare === '') return null;
  const unled = bare.replace(/^(?:kepala|ketua|deputi gubernur|gubernur|lembaga(?= lkpp)|badan(?= bkn| bps)) (?=.)/, '');
  for (const spelling of [plain, bare, unled, plain.replace(/^(?:kepala|ketua) /, '')]) {
    const known = BADAN_BY_SPELLING.get(spelling);
    if (known !== undefined) return known;
  }
  const long = bare
    .replaceAll('dewan perwakilan rakyat daerah', 'dprd')
    .split(' ')
    .map((word) => LONG_WORDS.get(word) ?? word)
    .join(' ');
  // A rule of a body's head is the body's: "Peraturan Kepala Badan …" and "Peraturan Badan …" are one series of numbers.
  return titleCase(isPeraturan ? long.replace(/^(?:kepala|ketua) (?=badan|lembaga|komisi|pusat)/, '') : long);
}
