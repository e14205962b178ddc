import { checkAll, type Kepatuhan } from '../kepatuhan/check-all.ts';
import { readAllSop } from '../kepatuhan/sop-read.ts';
import { buildRegister } from '../peraturan/register-index.ts';
import type { LampiranSop } from '../lampiran/lampiran.ts';
import type { Sop } from '../sop/schema.ts';
import type { Temuan } from '../sop/temuan.ts';
import { findStrayFiles, listBerkasSop, readSop, readSopText } from './read-content.ts';
import { readLampiran } from './read-lampiran.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** All that a check found. */
export interface CheckResult extends Pick<Kepatuhan, 'temuan'> {
  settings: Settings;
  lampiran: LampiranSop[];
  /** The SOPs without a galat. */
  sop: Sop[];
  /** Number of SOP files, with those that have a galat. */
  fileCount: number;
}

/** Reads the whole content folder and runs all rules for a date. */
export async function checkContent(dir: string, today: string): Promise<CheckResult> {
  const settings = await readSettings(dir);
  const files = await listBerkasSop(dir);
  const { lampiran, temuan: ofLampiran } = await readLampiran(dir);
  const temuan = [...settings.temuan, ...(await findStrayFiles(dir)), ...ofLampiran];
  const sop: Sop[] = [];
  for (const file of files) {
    const parsed = readSop(await readSopText(dir, file), file, settings);
    temuan.push(...parsed.temuan);
    if (parsed.sop) sop.push(parsed.sop);
  }
  if (files.length === 0) temuan.push(NO_SOP);
  const { situs, unit, peran, register } = settings;
  const kepatuhan = checkAll({ sop: readAllSop(sop, unit), unit, peran, situs, register: buildRegister(register), today, temuan });
  return { settings, lampiran, sop, fileCount: files.length, temuan: kepatuhan.temuan };
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
