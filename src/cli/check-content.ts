import { applyKecualikan, checkAll } from '../kepatuhan/check-all.ts';
import type { Sop } from '../sop/schema.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';
import { listBerkasSop, listWithoutUnit, readSop, readSopText } from './read-content.ts';
import { readSettings, type Settings } from './read-settings.ts';

/** All that a check found. */
export interface CheckResult {
  settings: Settings;
  /** The SOPs without a galat. */
  sop: Sop[];
  /** Number of SOP files, with those that have a galat. */
  fileCount: number;
  temuan: Temuan[];
}

/** Reads the whole content folder and runs all rules. */
export async function checkContent(dir: string): Promise<CheckResult> {
  const settings = await readSettings(dir);
  const files = await listBerkasSop(dir);
  const temuan = [...settings.temuan];
  const sop: Sop[] = [];
  for (const file of files) {
    const parsed = readSop(await readSopText(dir, file), file, settings);
    temuan.push(...parsed.temuan);
    if (parsed.sop) sop.push(parsed.sop);
  }
  if (files.length === 0) temuan.push(temuanOf(NO_SOP, 'sop'));
  for (const path of await listWithoutUnit(dir)) temuan.push(temuanOf(NO_UNIT, path));
  const all = applyKecualikan([...temuan, ...checkAll(sop)], sop);
  return { settings, sop, fileCount: files.length, temuan: all.sort(compareTemuan) };
}

const NO_SOP = {
  aturan: 'berkas/tanpa-sop',
  tingkat: 'galat',
  pesan: 'Folder isi tidak memuat satu SOP pun',
  saran: 'Simpan setiap SOP sebagai sop/<unit>/<nama-sop>.md, dan daftarkan unitnya di unit.yaml.',
} as const;

const NO_UNIT = {
  aturan: 'berkas/tanpa-unit',
  tingkat: 'peringatan',
  pesan: 'Berkas ini tidak dibaca, karena tidak berada di folder sebuah unit',
  saran: 'Pindahkan ke sop/<unit>/.',
} as const;

/** A finding about a file or folder as such. */
function temuanOf(rule: Pick<Temuan, 'aturan' | 'tingkat' | 'pesan' | 'saran'>, berkas: string): Temuan {
  return { ...rule, sop: null, berkas, baris: 1, kolom: 1, nilai: null, peraturan: null };
}
