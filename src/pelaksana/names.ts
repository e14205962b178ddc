import { nameKey } from './name-key.ts';

/** Words that name a kind of person or of office. A name of nothing but these tells nobody whom to look for. */
const VAGUE_WORDS: ReadonlySet<string> = new Set(
  [
    'staf pelaksana petugas pegawai karyawan asn pns tim anggota operator admin administrator pengelola pejabat jabatan fungsional struktural tertentu jf jft jfu teknis',
    'kepala wakil ketua koordinator sekretaris bendahara pimpinan atasan langsung penanggung jawab yang ditunjuk terkait lainnya tanpa nama',
    'sub bagian bidang seksi dinas badan kantor unit kerja upt',
  ].flatMap((words) => words.split(' ')),
);

/** What tells several of a kind apart and still names nobody: Staf 2, Tim II, Petugas B. */
const NUMBERED = /^(?:\d+|[ivx]+|[a-z])$/;

const VAGUE = new Map<string, boolean>();

/** Does a name say whom only together with its unit: Staf, Pelaksana, TIM, Sekretaris, Kepala Bagian? */
export function isVague(nama: string): boolean {
  const known = VAGUE.get(nama);
  if (known !== undefined) return known;
  const vague = readVague(nameKey(nama));
  VAGUE.set(nama, vague);
  return vague;
}

function readVague(key: string): boolean {
  // An "Asisten III" is one person of a government, an "Asisten" may be anyone's.
  if (key === 'asisten') return true;
  // "Fungsional Umum" is a kind of post, while "Staf Umum" is the staff of general affairs.
  const words = key.replace(/\bfungsional umum\b/, 'fungsional').split(' ').filter((word) => !NUMBERED.test(word));
  return words.length > 0 && words.every((word) => VAGUE_WORDS.has(word));
}

/**
 * A role's name as it is shown outside of an SOP: a vague one always comes with its unit.
 *
 * `namaDenganUnit('Staf', 'Sekretariat Daerah')` → `Staf, Sekretariat Daerah`; `Kasubbag Pelaporan` stays as it is.
 *
 * @param unit the unit's name
 */
export function namaDenganUnit(nama: string, unit: string): string {
  return isVague(nama) ? `${nama}, ${unit}` : nama;
}

/** Names in a sentence. They have commas and "dan" of their own, so others join them: `A serta B`, `A; B; serta C`. */
export function joinNames(names: readonly string[]): string {
  return names.map((name, i) => jointBefore(i, names.length) + name).join('');
}

/** What stands before the name at this place of several. */
export function jointBefore(at: number, count: number): string {
  if (at === 0) return '';
  if (at < count - 1) return '; ';
  return count === 2 ? ' serta ' : '; serta ';
}
