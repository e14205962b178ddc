import { ADVERBS, BASE_VERBS, CLAUSE_OPENERS, NEVER_VERBS, STEMS, WHOLE_VERBS } from './daftar-kata-kerja.ts';

/**
 * Does a kegiatan begin with an active verb, as the form wants it? Its subject is the lajur (field notes to PermenPAN-RB
 * 35/2012).
 *
 * An active verb is one with me(N)- or ber-, or a base form that offices use as an order ("Terima", "Serahkan").
 * Nominalisations (pe…an, ke…an, …isasi), passive forms (di…, ter…) and unknown words are none. Words that only lead in
 * ("Kemudian", "Setelah disetujui, …") are passed over where a verb follows.
 */
export function startsWithVerb(kegiatan: string): boolean {
  const clauses = kegiatan.toLowerCase().split(/[,;:]/u).map(wordsOf).filter((words) => words.length > 0);
  const [first = [], ...others] = clauses;
  if (beginsWithVerb(first)) return true;
  const [word = ''] = first;
  if (first.every((adverb) => ADVERBS.has(adverb)) && beginsWithVerb(others[0] ?? [])) return true;
  if (!CLAUSE_OPENERS.has(word)) return false;
  if (others.some(beginsWithVerb)) return true;
  // Without a comma: "Bersama Tim menyusun …". The verb of the lead-in itself ("Setelah menerima …") is not the one.
  const nearest = first.slice(1, 1 + REACH);
  return others.length === 0 && nearest.some((candidate, i) => isPrefixed(candidate) && (i > 0 || MANNER.has(word)));
}

/** So many words after a lead-in a verb still plainly belongs to it. */
const REACH = 6;

/** Lead-ins that a verb can follow at once without being a part of them. */
const MANNER = new Set(['bersama', 'bersama-sama']);

/** "untuk menyusun" alone is a purpose, not an activity. */
const PURPOSE = new Set(['untuk', 'agar']);

/** The words of a text; a number or a bullet before the first is set aside. */
function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? [];
  return /^(?:\d+|\p{L})$/u.test(words[0] ?? '') ? words.slice(1) : words;
}

function beginsWithVerb(words: readonly string[]): boolean {
  let i = 0;
  let isPurpose = false;
  while (i < words.length - 1 && ADVERBS.has(words[i] ?? '') && !isVerbAt(words, i)) {
    isPurpose ||= PURPOSE.has(words[i] ?? '');
    i += 1;
  }
  return !isPurpose && isVerbAt(words, i);
}

/** Bare prefixes that a slip of the hand has parted from their word: "me review", "di" is none. */
const LOOSE_PREFIX = /^me(?:m|n|ng|ny)?$/;

function isVerbAt(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (LOOSE_PREFIX.test(word)) return words.length > i + 1;
  // "tanda tangani", "tindak lanjuti": two words of one verb.
  const next = words[i + 1] ?? '';
  if (WHOLE_VERBS.has(`${word} ${next}`)) return true;
  return isPrefixed(word) || isBaseVerb(word);
}

/** me(N)-: before vowels and by the first letter of the stem; loanwords keep theirs ("mengupload", "mem-verifikasi"). */
const ME_VERB = /^me(?:ng|ny|m|n|l|r|w|y)-?\p{L}{3,}(?:-\p{L}+)*$/u;
const LOAN_VERB = /^me(?:m|n|ng|ny)?-\p{L}+/u;
/** ber- before a stem of some length, without the -nya that makes a noun of it; be- only in the words that have it. */
const BER_VERB = /^ber-?\p{L}{4,}(?:-\p{L}+)*(?<!nya)$/u;

function isPrefixed(word: string): boolean {
  if (NEVER_VERBS.has(word) || NEVER_VERBS.has(word.split('-')[0] ?? '')) return false;
  return ME_VERB.test(word) || LOAN_VERB.test(word) || BER_VERB.test(word) || WHOLE_VERBS.has(word);
}

/** A base form as it stands, or a stem with -kan or -i: "serahkan", "lengkapi". */
function isBaseVerb(word: string): boolean {
  if (BASE_VERBS.has(word) || BASE_VERBS.has(word.replace(/lah$/u, ''))) return true;
  const stem = /^(.+?)(?:kan|i)(?:lah)?$/u.exec(word)?.[1];
  return stem !== undefined && (STEMS.has(stem) || BASE_VERBS.has(stem));
}
