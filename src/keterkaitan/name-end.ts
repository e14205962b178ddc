import type { SplitText } from '../sop/split-words.ts';

/** Words that can follow a name without being a part of it, as "Triwulan" would be. */
const AFTER_NAME = new Set(
  (
    'adalah agar akan antara apabila atas bagi bahwa baik beserta bila bisa dalam dapat dari dengan di guna hal hanya harus hasil ini itu jika juga ' +
    'karena ke kemudian kepada kecuali lalu lain langsung maka maupun melalui menurut menjadi merupakan oleh pada para pun saat sampai sambil sebab sebagai sebagaimana sebelum ' +
    'secara sedang sehingga sejak selama selanjutnya seluruh semua sesuai setelah setiap seperti sudah supaya tanpa telah tentang terhadap termasuk tersebut terlebih tetap tidak untuk wajib yaitu yakni yang belum'
  ).split(' '),
);

/** Words that join either two names or two parts of one. */
const JOINING = new Set(['dan', 'serta', 'atau']);

/**
 * Does a name end with this word? Not where the sentence goes on with a word that may belong to a longer name: "SOP Penyusunan
 * Laporan Kinerja Tahunan" is not "SOP Penyusunan Laporan Kinerja".
 */
export function endsName(teks: string, words: SplitText['words'], last: number): boolean {
  const word = words[last];
  const next = words[last + 1];
  if (word === undefined || next === undefined) return true;
  const between = teks.slice(word.end, next.start);
  if (!/^[\s-]*\(?\s*$/u.test(between)) return true;
  if (JOINING.has(next.key)) return joinsAnother(teks, word, words[last + 2]);
  if (AFTER_NAME.has(next.key) || /^(?:di|ter)\p{L}+(?:kan|i)$/u.test(next.key)) return !between.includes('-');
  return /^\s+$/u.test(between) && isSmallAfterCapital(teks, word, next);
}

type Word = SplitText['words'][number];

/** "SOP Pengukuran Kinerja dan SOP Pelaporan", but not "SOP Pengukuran Kinerja dan Pelaporan". */
function joinsAnother(teks: string, word: Word, next: Word | undefined): boolean {
  return next === undefined || next.key === 'sop' || isSmallAfterCapital(teks, word, next);
}

/** A name in capitals ends where small letters begin. */
function isSmallAfterCapital(teks: string, word: Word, next: Word): boolean {
  return /^\p{Lu}/u.test(teks.slice(word.start, word.end)) && /^\p{Ll}/u.test(teks.slice(next.start, next.end));
}

/** Takes in a bracket that a name opens and its last word leaves open. */
export function withBrackets(teks: string, start: number, end: number): [start: number, end: number] {
  const written = teks.slice(start, end);
  const isOpen = written.lastIndexOf('(') > written.lastIndexOf(')');
  return [start, isOpen && teks.charAt(end) === ')' ? end + 1 : end];
}
