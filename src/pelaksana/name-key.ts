import { normalizeText } from '../sop/text.ts';

/** Short forms of offices as they are written, in the order in which they are read, and what they stand for. */
const SHORT_FORMS: readonly [written: RegExp, full: string][] = [
  [/\bkasu(?:bb?|b b)ag(?:ian)?\b/g, 'kepala sub bagian'],
  [/\bkasu(?:bb?|b b)id(?:ang)?\b/g, 'kepala sub bidang'],
  [/\bsu(?:bb?|b b)ag(?:ian)?\b/g, 'sub bagian'],
  [/\bsu(?:bb?|b b)id(?:ang)?\b/g, 'sub bidang'],
  [/\bka (?=sub |bag\b|bagian\b|bid\b|bidang\b|sie?\b|seksi\b|dis\b|dinas\b|ban\b|badan\b)/g, 'kepala '],
  [/\b(?:kabag|kepala bag)\b/g, 'kepala bagian'],
  [/\b(?:kabid|kepala bid)\b/g, 'kepala bidang'],
  [/\b(?:kasie?|kepala sie?)\b/g, 'kepala seksi'],
  [/\b(?:kadis|kepala dis)\b/g, 'kepala dinas'],
  [/\b(?:kaban|kepala ban)\b/g, 'kepala badan'],
  [/\bsek ?da\b/g, 'sekretaris daerah'],
  [/\bsek ?dis\b/g, 'sekretaris dinas'],
  [/\bsek ?cam\b/g, 'sekretaris camat'],
  [/\bwali kota\b/g, 'walikota'],
  [/\bstaff\b/g, 'staf'],
  [/\bdan\b/g, ''],
];

/** A role's name with its short forms written out and "dan" set aside: `Ka. Subbag Umum & Keuangan` → `kepala sub bagian umum keuangan`. */
export function nameKey(nama: string): string {
  return SHORT_FORMS.reduce((text, [written, full]) => text.replace(written, full), normalizeText(nama)).replace(/ +/g, ' ').trim();
}

/** What an office adds to its name that everybody in the unit knows: the region it serves, or that a team works. */
const REGION = /(?<=^\S.*) (?:kab|kabupaten|kota|kec|kecamatan|prov|provinsi) (?!dan ).+$/;
const WORKING = /^(tim|staf|petugas) (?:kerja|pelaksana)$/;

/** Like `nameKey`, without the region and the like: `Sekretaris Daerah Kab. Way Kanan` → `sekretaris daerah`, `Tim Kerja` → `tim`. */
export function bareKey(nama: string): string {
  return nameKey(nama).replace(REGION, '').replace(WORKING, '$1');
}

/** Do two names differ in the ending of one word, as the person and the matter do: Pelapor, Pelaporan? */
export function isOneEndingApart(a: string, b: string): boolean {
  const x = a.split(' ');
  const y = b.split(' ');
  const different = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ''].sort()]));
  const [short = '', long] = different[0] ?? [];
  return x.length === y.length && x.length > 1 && different.length === 1 && short.length >= FEWEST_LETTERS && long === `${short}an`;
}

/** Words so short, or so much like numbers, that one letter makes another word of them. */
const FEWEST_LETTERS = 6;
const NUMBERED = /\d|^[ivx]+$/;

/** Pairs of words that differ in one letter and are two things. */
const DIFFERENT: ReadonlySet<string> = new Set(['pengadaan pengaduan', 'pengawal pengawas', 'pembaca pembawa']);

/** Do two names differ in one letter of one word: left out, doubled, or mistaken for another? */
export function isOneLetterApart(a: string, b: string): boolean {
  const x = a.split(' ');
  const y = b.split(' ');
  if (x.length !== y.length) return false;
  const different = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ''] as const]));
  const [pair] = different;
  if (pair === undefined || different.length > 1) return false;
  const isLong = pair.every((word) => word.length >= FEWEST_LETTERS && !NUMBERED.test(word));
  return isLong && !DIFFERENT.has([...pair].sort().join(' ')) && isEditOfOne(...pair);
}

function isEditOfOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1);
}

/** The names that two names a letter apart have in common: each without one of its letters, and itself. */
export function neighbourKeys(key: string): string[] {
  return [key, ...Array.from(key, (_, i) => key.slice(0, i) + key.slice(i + 1))];
}
