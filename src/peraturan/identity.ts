import { compareText, slugify } from '../sop/text.ts';
import { isJenis, JENIS, TINGKAT_WILAYAH, tingkatOf, type JenisId, type TingkatWilayah } from './jenis.ts';
import { BADAN, BADAN_BY_KODE, MENTERI, MENTERI_BY_KODE } from './lembaga.ts';

/** What makes a regulation that one and no other. */
export interface PeraturanKey {
  jenis: JenisId;
  /** Name of the minister or the body that issued it, `Menteri Dalam Negeri`; `null` where the kind tells it. */
  lembaga: string | null;
  /** Its region with the level, `Kabupaten Way Kanan`; `null` where it is national. */
  wilayah: string | null;
  /** As cited: `86`, `113/PMK.05/2012`; `null` for the UUD alone. */
  nomor: string | null;
  tahun: number;
}

const KODE_BY_NAMA = new Map([...MENTERI, ...BADAN].map(({ kode, nama }) => [nama, kode]));

/**
 * The canonical id of a regulation, however it is cited (design, section 7): `uu-17-2003`, `permendagri-86-2017`,
 * `pmk-113-pmk-05-2012`, `perda-kab-way-kanan-8-2016`, `perbup-way-kanan-39-2019`. A nomor that ends in the year does not
 * repeat it.
 *
 * @returns `null` where the region is needed and not known
 */
export function peraturanId({ jenis, lembaga, wilayah, nomor, tahun }: PeraturanKey): string | null {
  const prefix = prefixOf(jenis, lembaga, wilayah);
  if (prefix === null) return null;
  const slug = nomor === null ? '' : slugify(nomor, '');
  const number = slug === '' || slug === String(tahun) || slug.endsWith(`-${tahun}`) ? [slug || String(tahun)] : [slug, String(tahun)];
  return [prefix, ...number].join('-');
}

function prefixOf(jenis: JenisId, lembaga: string | null, wilayah: string | null): string | null {
  const { penerbit } = JENIS[jenis];
  switch (penerbit) {
    case 'negara':
      return jenis;
    case 'menteri':
      return menteriPrefix(jenis, lembaga ?? 'Menteri');
    case 'badan':
      return jenis.endsWith('-bersama')
        ? [jenis, ...(lembaga === null ? [] : [slugify(lembaga, 'lembaga')])].join('-')
        : `${jenis.replace(/-badan$/, '')}-${KODE_BY_NAMA.get(lembaga ?? '') ?? slugify(lembaga ?? '', 'lembaga')}`;
    case 'daerah': {
      const { tingkat, nama } = splitWilayah(wilayah ?? '');
      return tingkat === null ? null : `${jenis}-${TINGKAT_WILAYAH[tingkat]}-${slugify(nama, 'daerah')}`;
    }
    default:
      return wilayah === null ? null : `${jenis}-${slugify(splitWilayah(wilayah).nama.replace(/^Desa /, ''), 'daerah')}`;
  }
}

function menteriPrefix(jenis: JenisId, lembaga: string): string {
  const kode = KODE_BY_NAMA.get(lembaga);
  // Regulations of the minister of finance are known by the letters of their own numbers.
  if (kode === 'keu' && jenis === 'permen') return 'pmk';
  if (kode === 'keu' && jenis === 'kepmen') return 'kmk';
  const stem = jenis === 'se-menteri' ? 'se-men' : jenis;
  return kode === undefined ? `${stem}-${slugify(lembaga.replace(/^Menteri /, ''), 'menteri')}` : `${stem}${kode}`;
}

/** `Kabupaten Way Kanan` → its level and its name; the level is `null` where the text names none. */
export function splitWilayah(wilayah: string): { tingkat: TingkatWilayah | null; nama: string } {
  const match = /^(Provinsi|Kabupaten|Kota) (.+)$/.exec(wilayah);
  const tingkat = match?.[1];
  return tingkat === 'Provinsi' || tingkat === 'Kabupaten' || tingkat === 'Kota' ? { tingkat, nama: match?.[2] ?? '' } : { tingkat: null, nama: wilayah };
}

/**
 * Reads an id back: the parts that it holds, or `null` where it is none. Signs in a nomor come back as hyphens, letters
 * in upper case: `pmk-113-pmk-05-2012` → `113-PMK-05`.
 */
export function parsePeraturanId(id: string): PeraturanKey | null {
  if (id === 'uud-1945') return { jenis: 'uud', lembaga: null, wilayah: null, nomor: null, tahun: 1945 };
  const parts = id.split('-');
  const tahun = parts.at(-1) ?? '';
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !/^(?:19|20)\d{2}$/.test(tahun)) return null;
  // Names hold no digits: the nomor begins at the first part with one, or with letters before it (`kep-26-m-pan-2`).
  const firstDigit = parts.findIndex((part) => /\d/.test(part));
  const isRoman = parts[0] === 'tap';
  for (let length = isRoman ? 2 : firstDigit; length > 0; length -= 1) {
    const nomor = parts.slice(length, -1).join('-').toUpperCase();
    const key = nomor === '' ? null : keyOfPrefix(parts.slice(0, length).join('-'));
    if (key) return { ...key, nomor, tahun: Number(tahun) };
  }
  return null;
}

type Issuer = Pick<PeraturanKey, 'jenis' | 'lembaga' | 'wilayah'>;

function keyOfPrefix(prefix: string): Issuer | null {
  if (prefix === 'pmk' || prefix === 'kmk') return { jenis: prefix === 'pmk' ? 'permen' : 'kepmen', lembaga: 'Menteri Keuangan', wilayah: null };
  if (isJenis(prefix) && JENIS[prefix].penerbit === 'negara') return { jenis: prefix, lembaga: null, wilayah: null };
  return menteriOf(prefix) ?? wilayahOf(prefix) ?? badanOf(prefix);
}

function menteriOf(prefix: string): Issuer | null {
  const match = /^(permen|kepmen|inmen|se-men)(-?)(.+)$/.exec(prefix);
  if (!match) return null;
  const [, stem = '', hyphen, rest = ''] = match;
  const jenis = stem === 'se-men' ? 'se-menteri' : stem;
  if (!isJenis(jenis)) return null;
  if (hyphen === '-') return { jenis, lembaga: `Menteri ${titleCase(rest)}`, wilayah: null };
  const menteri = MENTERI_BY_KODE.get(rest);
  return menteri ? { jenis, lembaga: menteri.nama, wilayah: null } : null;
}

function wilayahOf(prefix: string): Issuer | null {
  const perda = /^perda-(prov|kab|kota)-(.+)$/.exec(prefix);
  if (perda) {
    const tingkat = perda[1] === 'prov' ? 'Provinsi' : perda[1] === 'kab' ? 'Kabupaten' : 'Kota';
    return { jenis: 'perda', lembaga: null, wilayah: `${tingkat} ${titleCase(perda[2] ?? '')}` };
  }
  const match = /^(pergub|perbup|perwali|perdes|kepgub|kepbup|kepwali|ingub|inbup|inwali|se-gubernur|se-bupati|se-wali-kota)-(.+)$/.exec(prefix);
  const jenis = match?.[1] ?? '';
  if (!isJenis(jenis)) return null;
  const tingkat = tingkatOf(jenis);
  return { jenis, lembaga: null, wilayah: [tingkat ?? 'Desa', titleCase(match?.[2] ?? '')].join(' ') };
}

function badanOf(prefix: string): Issuer | null {
  const match = /^(peraturan|keputusan|instruksi|se)-(bersama(?=-|$))?-?(.*)$/.exec(prefix);
  if (!match) return null;
  const [, word = '', bersama, rest = ''] = match;
  const jenis = bersama === undefined ? `${word}-badan` : `${word}-bersama`;
  if (!isJenis(jenis) || (rest === '' && bersama === undefined)) return null;
  return { jenis, lembaga: rest === '' ? null : (BADAN_BY_KODE.get(rest)?.nama ?? titleCase(rest)), wilayah: null };
}

function titleCase(slug: string): string {
  return slug.split('-').map((word) => (word === 'dan' ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

/** The name in full: `Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017`. */
export function namaPeraturan({ jenis, lembaga, wilayah, nomor, tahun }: PeraturanKey): string {
  if (nomor === null) return `${JENIS[jenis].nama} ${tahun}`;
  const issuer = lembaga ?? (wilayah === null ? null : JENIS[jenis].penerbit === 'daerah' ? wilayah : splitWilayah(wilayah).nama.replace(/^Desa /, ''));
  return [JENIS[jenis].nama, issuer, `Nomor ${nomor}`, ...(endsInYear(nomor, tahun) ? [] : [`Tahun ${tahun}`])].filter((part) => part !== null).join(' ');
}

/** The short name: `Permendagri 86/2017`, `Perbup Way Kanan 39/2019`. */
export function singkatanPeraturan({ jenis, lembaga, wilayah, nomor, tahun }: PeraturanKey): string {
  if (nomor === null) return `${JENIS[jenis].singkatan} ${tahun}`;
  const number = endsInYear(nomor, tahun) ? nomor : `${nomor}/${tahun}`;
  return `${shortIssuer(jenis, lembaga, wilayah)} ${number}`;
}

function shortIssuer(jenis: JenisId, lembaga: string | null, wilayah: string | null): string {
  const { singkatan, penerbit } = JENIS[jenis];
  const known = [...MENTERI, ...BADAN].find(({ nama }) => nama === lembaga);
  if (penerbit === 'menteri' && known) {
    if (known.kode === 'keu' && jenis === 'permen') return 'PMK';
    if (known.kode === 'keu' && jenis === 'kepmen') return 'KMK';
    // "Mendagri" joins the word that ends in "men"; "Menteri PUPR" stands apart.
    const joined = /^Men(?!teri )(.+)$/.exec(known.singkatan);
    return jenis === 'se-menteri' ? `SE ${known.singkatan}` : joined ? `${singkatan}${joined[1] ?? ''}` : `${singkatan} ${known.singkatan.replace(/^Menteri /, '')}`;
  }
  const issuer = known?.singkatan ?? lembaga ?? (wilayah === null ? null : penerbit === 'daerah' ? wilayah.replace(/^Provinsi/, 'Prov.').replace(/^Kabupaten/, 'Kab.') : splitWilayah(wilayah).nama);
  return [singkatan, issuer?.replace(/^Menteri (?=.)/, '')].filter(Boolean).join(' ');
}

function endsInYear(nomor: string, tahun: number): boolean {
  return nomor.endsWith(`/${tahun}`) || nomor.endsWith(`-${tahun}`);
}

/** Order of the index: by kind (design, section 7), a province before its kabupaten and kota, by issuer and region, then by year and nomor. */
export function comparePeraturan(a: PeraturanKey, b: PeraturanKey): number {
  return (
    rankOf(a) - rankOf(b) ||
    compareText(a.lembaga ?? '', b.lembaga ?? '') ||
    compareText(a.wilayah ?? '', b.wilayah ?? '') ||
    a.tahun - b.tahun ||
    Number.parseInt(a.nomor ?? '0', 10) - Number.parseInt(b.nomor ?? '0', 10) ||
    compareText(a.nomor ?? '', b.nomor ?? '')
  );
}

/** The same order as text, to be compared by code units: pages carry it where no list of all regulations is at hand. */
export function orderKeyOf(peraturan: PeraturanKey): string {
  const { lembaga, wilayah, tahun, nomor } = peraturan;
  const digits = (value: number): string => String(value).padStart(6, '0');
  // A tab sorts before everything that stands in a name.
  return [digits(rankOf(peraturan) * 2), lembaga ?? '', wilayah ?? '', digits(tahun), digits(Number.parseInt(nomor ?? '0', 10) || 0), nomor ?? ''].join('\t');
}

const JENIS_RANK = new Map(Object.keys(JENIS).map((jenis, i) => [jenis, i]));

function rankOf({ jenis, wilayah }: PeraturanKey): number {
  // UU, with those called Darurat, and Perppu stand on one rung (UU 12/2011 Pasal 7 ayat (1) huruf c).
  const rank = JENIS_RANK.get(jenis === 'perppu' || jenis === 'uudrt' ? 'uu' : jenis) ?? 0;
  return rank + (jenis === 'perda' && wilayah !== null && !wilayah.startsWith('Provinsi ') ? 0.5 : 0);
}

/** The short name of an id; the id itself where it is none. */
export function singkatanOf(id: string): string {
  const key = parsePeraturanId(id);
  return key === null ? id : singkatanPeraturan(key);
}

/**
 * Is the first of higher rank than the second? UU 12/2011 Pasal 7 ranks UUD to Peraturan Daerah; by custom peraturan of
 * ministers and bodies stand above those of heads of regions, and keputusan, instruksi and surat edaran last. A peraturan
 * menteri and a Peraturan Daerah are not ranked against each other (Pasal 8).
 */
export function isAbove(a: PeraturanKey, b: PeraturanKey): boolean {
  if (a.jenis === 'perda' && b.jenis === 'perda') return isProvincial(a) && !isProvincial(b);
  return rungOf(a.jenis) < rungOf(b.jenis);
}

function isProvincial({ wilayah }: PeraturanKey): boolean {
  return wilayah?.startsWith('Provinsi ') ?? false;
}

const RUNGS: readonly (readonly JenisId[])[] = [
  ['uud'], ['tap-mpr'], ['uu', 'perppu'], ['pp'], ['perpres'],
  ['permen', 'peraturan-bersama', 'peraturan-badan', 'perda'],
  ['pergub', 'perbup', 'perwali'], ['perdes'],
];

/** What is on no rung stands below all. */
function rungOf(jenis: JenisId): number {
  const rung = RUNGS.findIndex((same) => same.includes(jenis));
  return rung < 0 ? RUNGS.length : rung;
}
