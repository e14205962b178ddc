import { applyKecualikan, periksa } from '../kepatuhan/periksa.ts';
import type { Sop } from '../sop/schema.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';
import { WrongUse, readOptions, refusePositionals, resolvePath } from './options.ts';
import { DEFAULT_CONTENT } from './project.ts';
import { isFolder, listBerkasSop, listTanpaUnit, readPengaturan, readSop, readSopText, type Pengaturan } from './read-content.ts';
import { formatTemuan, summarize } from './format-temuan.ts';

/** All that a check found. */
export interface HasilPeriksa {
  pengaturan: Pengaturan;
  sop: Sop[];
  jumlahBerkas: number;
  temuan: Temuan[];
}

/** Reads the whole content folder and runs all rules. */
export async function checkContent(dir: string): Promise<HasilPeriksa> {
  if (!(await isFolder(dir))) throw new WrongUse(`Folder isi "${dir}" tidak ada. Sebutkan folder lain dengan --content.`);
  const pengaturan = await readPengaturan(dir);
  const berkas = await listBerkasSop(dir);
  const temuan = [...pengaturan.temuan];
  const sop: Sop[] = [];
  for (const b of berkas) {
    const hasil = readSop(await readSopText(dir, b), b, pengaturan);
    temuan.push(...hasil.temuan);
    if (hasil.sop) sop.push(hasil.sop);
  }
  if (berkas.length === 0) temuan.push(temuanBerkas(TANPA_SOP, 'sop'));
  for (const path of await listTanpaUnit(dir)) temuan.push(temuanBerkas(TANPA_UNIT, path));
  const semua = applyKecualikan([...temuan, ...periksa(sop)], sop);
  return { pengaturan, sop, jumlahBerkas: berkas.length, temuan: semua.sort(compareTemuan) };
}

const TANPA_SOP = {
  aturan: 'berkas/tanpa-sop',
  tingkat: 'galat',
  pesan: 'Folder isi tidak memuat satu SOP pun',
  saran: 'Simpan setiap SOP sebagai sop/<unit>/<nama-sop>.md, dan daftarkan unitnya di unit.yaml.',
} as const;

const TANPA_UNIT = {
  aturan: 'berkas/tanpa-unit',
  tingkat: 'peringatan',
  pesan: 'Berkas ini tidak dibaca, karena tidak berada di folder sebuah unit',
  saran: 'Pindahkan ke sop/<unit>/.',
} as const;

/** A finding about a file or folder as such. */
function temuanBerkas(isi: Pick<Temuan, 'aturan' | 'tingkat' | 'pesan' | 'saran'>, berkas: string): Temuan {
  return { ...isi, sop: null, berkas, baris: 1, kolom: 1, nilai: null, peraturan: null };
}

/** True when anything found stops a build. */
export function hasGalat(temuan: readonly Temuan[]): boolean {
  return temuan.some(({ tingkat }) => tingkat === 'galat');
}

/** `lajur check`: every finding, all at once. Exit status 1 when there is a galat. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    format: { type: 'string', default: 'text' },
  });
  refusePositionals(positionals);
  if (values.format !== 'text' && values.format !== 'json') {
    throw new WrongUse(`Format "${values.format}" tidak dikenal. Pilih text atau json.`);
  }
  const dir = values.content === undefined ? DEFAULT_CONTENT : resolvePath(values.content);
  const { temuan, jumlahBerkas } = await checkContent(dir);
  if (values.format === 'json') {
    process.stdout.write(`${JSON.stringify({ versi: 1, tanggal: buildDate(), temuan }, null, 2)}\n`);
  } else {
    process.stdout.write(temuan.map((t) => `${formatTemuan(t)}\n`).join(''));
    process.stdout.write(`${summarize(temuan, jumlahBerkas)}\n`);
  }
  return hasGalat(temuan) ? 1 : 0;
}

/** The build's date, ISO; `SOURCE_DATE_EPOCH` (seconds) sets it. */
export function buildDate(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const saat = epoch === undefined || !/^\d+$/.test(epoch) ? new Date() : new Date(Number(epoch) * 1000);
  return saat.toISOString().slice(0, 10);
}
