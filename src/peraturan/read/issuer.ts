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

/** First words of bodies, offices and officials: behind any other word stands no issuer ("Keputusan rapat"). */
const OFFICE = new RegExp(
  '^(?:(?:plt|plh|pjs?|penjabat|wakil|pejabat|kuasa) )?(?:kepala|badan|dinas|lembaga|komisi|dewan|sekretaris|sekretariat|sekda|sekjen|direktur|direktorat|dirjen|ditjen|direksi|rektor|dekan|ketua|camat|kecamatan|lurah|kelurahan' +
    '|inspektur|inspektorat|irjen|mahkamah|menteri|menko[a-z]*|gubernur|bupati|wali ?kota|wali ?nagari|pimpinan|kementerian|kemen[a-z]+|majelis|otoritas|bank|jaksa|kejaksaan|pengadilan|panglima|universitas|institut|politeknik|sekolah' +
    '|rumah sakit|rsud|rs|uptd?|puskesmas|kampung|desa|nagari|gampong|pekon|tiyuh|perbekel|keuchik|deputi|asisten|staf|kantor|balai|bagian|satuan|satgas|gugus tugas|unit|pusat|arsip|perpustakaan|kepolisian|kapol[a-z]+|tentara|tni' +
    '|pembuat komitmen|pengguna anggaran|pengelola|panitera|kwartir|konsil|dprd?|dpd|mpr|bpd|bpjs|ppatk|lpsk|lps|bnn|bnpt|bappenas|bapeten|basarnas|bp2mi|bph|bkd|bkpsdm|bpkad|bappeda|bapenda|bpbd|kppu|kpi|kpai|dkpp|kasn|ksp|kadis|kaban|sesmenpan|setjen|tvri|rri)(?![a-z])',
);

/** The body or office that the words name; `null` where they are empty or name none. */
export function readBadan(words: string, isPeraturan: boolean): string | null {
  const plain = plainWords(words);
  const bare = withoutState(plain);
  if (bare === '') return null;
  const unled = bare.replace(/^(?:kepala|ketua|deputi gubernur|gubernur|lembaga(?= lkpp)|badan(?= bkn| bps)) (?=.)/, '');
  for (const spelling of [plain, bare, unled, plain.replace(/^(?:kepala|ketua) /, '')]) {
    const known = BADAN_BY_SPELLING.get(spelling);
    if (known !== undefined) return known;
  }
  if (!OFFICE.test(bare)) return null;
  const long = bare
    .replaceAll('dewan perwakilan rakyat daerah', 'dprd')
    .split(' ')
    .map((word) => LONG_WORDS.get(word) ?? word)
    .join(' ');
  // A rule of a body's head is the body's: "Peraturan Kepala Badan …" and "Peraturan Badan …" are one series of numbers.
  return titleCase(isPeraturan ? long.replace(/^(?:kepala|ketua) (?=badan|lembaga|komisi|pusat)/, '') : long);
}
