import { splitWilayah } from '../identity.ts';
import { tingkatOf, type JenisId, type TingkatWilayah } from '../jenis.ts';
import { titleCase } from './letters.ts';

/** A region as a citation writes it; either part may be missing. */
export interface Wilayah {
  tingkat: TingkatWilayah | null;
  nama: string | null;
}

const LEVEL = /^(provinsi|propinsi|prov|kabupaten|kab|kotamadya|kota madya|kodya|kota|desa|kampung)(?![a-z])[ .]*(?:administrasi )?(?:(?:daerah tingkat|dati) (?:ii|i|1|2)(?![a-z]) ?)?/;
const PROVINCES = new Map<string, string>([
  ['dki jakarta', 'DKI Jakarta'], ['daerah khusus ibukota jakarta', 'DKI Jakarta'], ['daerah khusus ibu kota jakarta', 'DKI Jakarta'], ['khusus ibukota jakarta', 'DKI Jakarta'], ['khusus ibu kota jakarta', 'DKI Jakarta'],
  ['diy', 'Daerah Istimewa Yogyakarta'], ['di yogyakarta', 'Daerah Istimewa Yogyakarta'], ['d i yogyakarta', 'Daerah Istimewa Yogyakarta'],
  ['daerah istimewa yogyakarta', 'Daerah Istimewa Yogyakarta'], ['istimewa yogyakarta', 'Daerah Istimewa Yogyakarta'], ['aceh', 'Aceh'],
]);
const SHORT_NAMES = new Map<string, string>([
  ['ntb', 'Nusa Tenggara Barat'], ['ntt', 'Nusa Tenggara Timur'], ['kalsel', 'Kalimantan Selatan'], ['kaltim', 'Kalimantan Timur'], ['kalbar', 'Kalimantan Barat'],
  ['kalteng', 'Kalimantan Tengah'], ['kaltara', 'Kalimantan Utara'], ['sumsel', 'Sumatera Selatan'], ['sumbar', 'Sumatera Barat'], ['sumut', 'Sumatera Utara'],
  ['sulsel', 'Sulawesi Selatan'], ['sulteng', 'Sulawesi Tengah'], ['sultra', 'Sulawesi Tenggara'], ['sulut', 'Sulawesi Utara'], ['sulbar', 'Sulawesi Barat'],
  ['jabar', 'Jawa Barat'], ['jateng', 'Jawa Tengah'], ['jatim', 'Jawa Timur'], ['babel', 'Kepulauan Bangka Belitung'], ['kepri', 'Kepulauan Riau'],
]);

/** Reads the words between the kind and the nomor of a regional regulation; `null` where there are none. */
export function readWilayah(words: string, jenis: JenisId): Wilayah | null {
  const plain = words.replace(/[^a-z'-]+/g, ' ').replace(/ (?:republik indonesia|ri)$/, '').replace(/^[ '-]+|[ '-]+$/g, '');
  if (plain === '') return null;
  const own = tingkatOf(jenis);
  const level = LEVEL.exec(`${plain} `);
  const written = level ? tingkatOfWord(level[1] ?? '') : null;
  // "Kota" may begin the name of a kabupaten; only the level that fits the kind is taken off.
  const isLevel = level !== null && (own === null || written === own || (own === 'Kabupaten' && written !== 'Kota'));
  const rest = isLevel ? `${plain} `.slice(level[0].length).trim() : plain;
  const province = PROVINCES.get(rest);
  if (province !== undefined && (own ?? written ?? 'Provinsi') === 'Provinsi' && jenis !== 'perdes') return { tingkat: 'Provinsi', nama: province };
  const nama = rest === '' ? null : (SHORT_NAMES.get(rest) ?? titleCase(rest));
  return { tingkat: own ?? (jenis === 'perdes' ? null : written), nama };
}

const NAMED_REGION = /(?<![a-z])(provinsi|propinsi|prov|kabupaten|kab|kotamadya|kodya|kota)(?:\. ?| )(?:administrasi )?(?:(?:daerah tingkat|dati) (?:ii|i|1|2)(?![a-z]) ?)?(?=[a-z])(?!(?:dan|atau|serta|dengan|di|ke|se|dalam|pada|untuk|bagi|dari|oleh|yang|atas|sebagai|terhadap|guna|melalui|secara|antar|antara|tentang|tahun|nomor|no|periode|bidang|tersebut|ini|lain|lainnya|tertentu|sekitar|induk|bersama|masing|layak|sehat|pintar|cerdas|hijau|bersih|kreatif|pusaka|tangguh|tua|lama|kecil|ramah|inklusif|berkelanjutan|inovatif|lestari|mandiri|satelit|peduli|hak|daerah(?! (?:istimewa|khusus))|provinsi|propinsi|kabupaten|kota|kecamatan|kelurahan|desa|kampung|pemerintah|menjadi|kepada|berbasis|tanggap|wisata|sadar|aman|nyaman|terpadu|digital|metropolitan|global)(?![a-z]))/g;
/** Words that make another region of a name: Bandung and Bandung Barat. */
const OTHER_PART = /^ (?:barat|timur|utara|selatan|tengah|tenggara|raya|besar|hulu|hilir|jaya|kepulauan|ulu|ilir)(?![a-z])/;

/** Does the text (lower case) name a region other than `wilayah`, and not that one? */
export function namesOther(text: string, wilayah: string): boolean {
  const { tingkat, nama } = splitWilayah(wilayah);
  const own = nama.toLowerCase();
  let isOther = false;
  for (const match of text.matchAll(NAMED_REGION)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 80);
    const first = /^[a-z]+/.exec(rest)?.[0] ?? '';
    const name = (SHORT_NAMES.get(first)?.toLowerCase() ?? first) + rest.slice(first.length);
    const isNamed = name.startsWith(own) && !/^[a-z]/.test(name.slice(own.length)) && !OTHER_PART.test(name.slice(own.length));
    if (isNamed && tingkatOfWord(match[1] ?? '') === tingkat) return false;
    isOther = true;
  }
  return isOther;
}

function tingkatOfWord(word: string): TingkatWilayah | null {
  if (word.startsWith('pro')) return 'Provinsi';
  if (word.startsWith('kab')) return 'Kabupaten';
  return word.startsWith('ko') ? 'Kota' : null;
}

/**
 * The region in full, `Kabupaten Way Kanan`. What the citation leaves out is taken from `around`, the region of the citing regulation
 * or of the unit, only where the level fits and no other name is written.
 */
export function resolveWilayah(written: Wilayah | null, jenis: JenisId, around: readonly (string | null)[]): { wilayah: string | null; inferred: boolean } {
  const tingkat = written?.tingkat ?? tingkatOf(jenis);
  const nama = written?.nama ?? null;
  if (jenis === 'perdes') return { wilayah: nama === null ? null : `Desa ${nama}`, inferred: false };
  if (tingkat !== null && nama !== null) return { wilayah: `${tingkat} ${nama}`, inferred: false };
  for (const candidate of around) {
    if (candidate === null) continue;
    const parts = splitWilayah(candidate);
    if (parts.tingkat === null || (tingkat !== null && parts.tingkat !== tingkat)) continue;
    if (nama !== null && parts.nama.toLowerCase() !== nama.toLowerCase()) continue;
    return { wilayah: candidate, inferred: true };
  }
  return { wilayah: null, inferred: false };
}
