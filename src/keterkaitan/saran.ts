import type { Sop } from '../sop/schema.ts';
import { inCaseOf, isComparable, nearestWords, wordsIn } from './known-words.ts';
import type { Saran } from './relasi.ts';
import type { ReadRujukan } from './rujukan.ts';
import { namaKey } from './resolve.ts';

/** Share of their words that two names must have in common. */
const LEAST_WORDS = 0.6;
/** Most names that are offered, and most SOPs that one word brings into question. */
const MOST = 3;
const MOST_CANDIDATES = 60;

/** A rujukan that leads nowhere, in its unit. */
type Lost = Pick<ReadRujukan, 'teks'> & { unit: string };

/**
 * Prepares what is offered to authors for rujukan that lead nowhere: names of the unit that have most words in common with it, and
 * known words that differ from a misspelt one by a letter.
 *
 * @param lost all rujukan that lead nowhere
 * @param known words that occur in the SOPs elsewhere than in rujukan, normalised, with how often
 */
export function createSaran(all: readonly Sop[], lost: readonly Lost[], known: ReadonlyMap<string, number>): (one: Lost) => Saran[] {
  const spelling = spellingOf(lost, known);
  const names = indexNames(all);
  const made = new Map<string, Saran[]>();
  return (one) => {
    const key = `${one.unit} ${one.teks}`;
    let saran = made.get(key);
    if (saran === undefined) made.set(key, (saran = suggest(one, spelling, names)));
    return saran;
  };
}

/** Misspelt word → the known one. A word that several rujukan use is no slip of one author. */
function spellingOf(lost: readonly Lost[], known: ReadonlyMap<string, number>): Map<string, string> {
  const uses = new Map<string, Set<string>>();
  for (const { unit, teks } of lost) {
    for (const { key } of wordsIn(teks)) {
      if (known.has(key) || !isComparable(key)) continue;
      const texts = uses.get(key);
      if (texts) texts.add(`${unit} ${namaKey(teks)}`);
      else uses.set(key, new Set([`${unit} ${namaKey(teks)}`]));
    }
  }
  const unknown = new Set([...uses].filter(([, texts]) => texts.size === 1).map(([word]) => word));
  return new Map([...nearestWords(unknown, known)].flatMap(([wrong, [right]]) => (right === undefined ? [] : [[wrong, right] as const])));
}

interface Name {
  id: string;
  nama: string;
  key: string;
  words: readonly string[];
}

/** The SOPs of a unit by each word of their names. */
function indexNames(all: readonly Sop[]): Map<string, Name[]> {
  const index = new Map<string, Name[]>();
  for (const { id, unit, nama } of all) {
    const key = namaKey(nama);
    const name = { id, nama, key, words: tellingWords(key) };
    for (const word of name.words) {
      const names = index.get(`${unit} ${word}`);
      if (names) names.push(name);
      else index.set(`${unit} ${word}`, [name]);
    }
  }
  return index;
}

function suggest({ unit, teks }: Lost, spelling: ReadonlyMap<string, string>, names: ReadonlyMap<string, Name[]>): Saran[] {
  const slips = wordsIn(teks).flatMap(({ written, key }) => {
    const right = spelling.get(key);
    return right === undefined ? [] : [{ jenis: 'kata' as const, tertulis: written, seharusnya: inCaseOf(written, right) }];
  });
  const key = namaKey(teks).split(' ').map((word) => spelling.get(word) ?? word).join(' ');
  const words = tellingWords(key);
  const lists = words.map((word) => names.get(`${unit} ${word}`) ?? []);
  // Rare words say most; what every name of a unit holds is looked through only so far.
  const candidates = new Set<Name>();
  for (const list of lists.sort((a, b) => a.length - b.length)) {
    if (candidates.size >= MOST_CANDIDATES) break;
    for (const name of list.slice(0, MOST_CANDIDATES)) candidates.add(name);
  }
  const near = [...candidates]
    .map((name) => ({ name, score: likeness(key, words, name) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.name.id < b.name.id ? -1 : 1))
    .slice(0, MOST);
  return [...slips, ...near.map(({ name: { id, nama } }) => ({ jenis: 'sop' as const, id, nama }))];
}

/** 0 for names that are not alike. */
function likeness(key: string, words: readonly string[], name: Name): number {
  // Words that were run together or taken apart: "Per Triwulan", "Pertriwulan".
  if (key.replaceAll(' ', '') === name.key.replaceAll(' ', '')) return 1;
  let shared = 0;
  for (const word of words) if (name.words.includes(word)) shared += 1;
  const share = (2 * shared) / (words.length + name.words.length);
  return share >= LEAST_WORDS ? share : 0;
}

/** The words of a name that say what it is about. */
function tellingWords(key: string): string[] {
  return [...new Set(key.split(' ').filter((word) => !/^(?:dan|atau|di|ke|dari|untuk|pada|sop|yang|atas|tentang|serta)$/u.test(word)))];
}
