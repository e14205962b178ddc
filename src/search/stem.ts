/**
 * Reduces an Indonesian word to what all its forms share, so that `mengarsipkan`, `pengarsipan` and `arsip` are one.
 *
 * Pagefind's own Indonesian stemmer cannot know that `meng` swallows a `k` (`mengumpulkan`, `kumpul`) and has no
 * dictionary to look it up in; neither has this one. It drops the letters that a prefix may have swallowed from every word
 * instead, so the result is no root, only a key to compare by: `kumpul` and `mengumpulkan` are both `umpul`.
 */
export function stem(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const found = /^[a-z]+$/.test(word) ? reduce(word) : word;
  if (memory.size > 50_000) memory.clear();
  memory.set(word, found);
  return found;
}

const memory = new Map<string, string>();

/** Fewest letters that may be left of a word. */
const SHORTEST = 4;
const PARTICLE = /(?:nya|lah|kah|pun)$/;
/** Without the `k` of `-kan`, for `ketikan` has one of its own; a last `k` is left out of every word instead. */
const SUFFIX = /an$/;
/** The suffix `-i` closes a verb; `evaluasi`, `mengisi` and `menilai` end in it by themselves. */
const VERB_SUFFIX = /^((?:me|di|ter).*[^sa])i$/;
/** Longest first; `per` only where a suffix closes it (`perjanjian`, not `perintah`). */
const PREFIXES = ['meng', 'meny', 'peng', 'peny', 'mem', 'men', 'pem', 'pen', 'ber', 'ter', 'me', 'pe', 'di', 'ke'] as const;
/** What the prefixes swallow, and `r`, for `perencanaan` may be read as `per` and as `pe`. */
const SWALLOWED = /^[kptsnmr]/;

/** A Pemerintah is no perintah, though the word was made from it. */
const OWN_WORDS = [[/^pemerintah(?:an)?(?:nya)?$/, 'pemerintah']] as const;

function reduce(word: string): string {
  const own = OWN_WORDS.find(([pattern]) => pattern.test(word))?.[1];
  if (own !== undefined) return own;
  const bare = cut(word, PARTICLE);
  const verb = bare.replace(VERB_SUFFIX, '$1');
  // Twice: `tandatangan` ends like `penandatanganan` without its suffix.
  const open = cut(cut(verb, SUFFIX), SUFFIX);
  const root = withoutPrefix(open, open !== bare);
  const key = root.length > SHORTEST ? root.replace(SWALLOWED, '') : root;
  return key.length >= SHORTEST ? key.replace(/k$/, '') : key;
}

function cut(word: string, ending: RegExp): string {
  const rest = word.replace(ending, '');
  return rest.length >= SHORTEST ? rest : word;
}

function withoutPrefix(word: string, hasSuffix: boolean): string {
  if (hasSuffix && word.startsWith('per') && word.length - 3 >= SHORTEST) return word.slice(3);
  for (const prefix of PREFIXES) {
    if (prefix === 'pe' && word.startsWith('per')) continue;
    if (word.startsWith(prefix) && word.length - prefix.length >= SHORTEST) return word.slice(prefix.length);
  }
  return word;
}
