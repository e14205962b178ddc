import { join } from 'node:path';
import type { LampiranSop } from '../../lampiran/lampiran.ts';
import type { Sop } from '../../sop/schema.ts';
import type { Temuan } from '../../sop/temuan.ts';
import { digestOf } from './digest.ts';
import { findOddPlaces } from './odd-places.ts';
import { readAllSop } from './read-all-sop.ts';
import { findStrayFiles } from './read-content.ts';
import { readLampiran } from './read-lampiran.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** A content folder, read and parsed. */
export interface Content {
  settings: Settings;
  lampiran: LampiranSop[];
  /** The SOPs without a galat, by id. */
  sop: Sop[];
  /** What reading has found; the rules have not looked yet. */
  temuan: Temuan[];
  /** Number of SOP files, with those that have a galat. */
  fileCount: number;
  /** The same for the same files, on any day: the number of the data that a site is made of. */
  versi: string;
  /** Digests of the SOP files' bytes, by their place in the content folder. */
  digests: ReadonlyMap<string, string>;
}

/**
 * Reads a whole content folder.
 *
 * @param cache folder for what has been parsed, of this content folder alone; `null` keeps nothing
 */
export async function readFolder(dir: string, cache: string | null): Promise<Content> {
  const settings = await readSettings(dir);
  const { parsed, digest, digests } = await readAllSop(dir, settings, cache === null ? null : join(cache, 'sop'));
  const { lampiran, temuan: ofLampiran } = await readLampiran(dir);
  return {
    settings,
    lampiran,
    sop: parsed.flatMap(({ sop }) => sop ?? []),
    temuan: [...settings.temuan, ...(await findStrayFiles(dir)), ...(await findOddPlaces(dir)), ...ofLampiran, ...parsed.flatMap(({ temuan }) => temuan), ...(parsed.length === 0 ? [NO_SOP] : [])],
    fileCount: parsed.length,
    versi: digestOf(JSON.stringify([settings, lampiran, digest])).slice(0, 8),
    digests,
  };
}

const NO_SOP: Temuan = {
  aturan: 'berkas/tanpa-sop',
  tingkat: 'galat',
  pesan: 'Folder isi tidak memuat satu SOP pun',
  saran: 'Simpan setiap SOP sebagai sop/<unit>/<nama-sop>.md, dan daftarkan unitnya di unit.yaml.',
  sop: null,
  berkas: 'sop',
  baris: 1,
  kolom: 1,
  nilai: null,
  peraturan: null,
};
