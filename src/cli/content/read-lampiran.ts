import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatUkuran, isLeftover, LARGEST, type LampiranSop } from '../../lampiran/lampiran.ts';
import type { Temuan } from '../../sop/temuan.ts';
import { nearest } from '../../sop/yaml.ts';
import { listBerkasSop } from './read-content.ts';
import { listDir } from './read-text.ts';

/** All attachments of a content folder, and what is wrong with them. */
export interface AllLampiran {
  lampiran: LampiranSop[];
  temuan: Temuan[];
}

/** Reads which files lie in the folders `sop/<unit>/<slug>/`. Only plain files count: a link could lead out of the folder. */
export async function readLampiran(dir: string): Promise<AllLampiran> {
  const idByFolder = new Map((await listBerkasSop(dir)).map(({ id, berkas }) => [berkas.slice(0, -3).normalize('NFC'), id]));
  const lampiran: LampiranSop[] = [];
  const temuan: Temuan[] = [];
  const units = (await listDir(join(dir, 'sop'))).filter((entry) => entry.isDirectory());
  for (const unit of units) {
    for (const entry of await listDir(join(dir, 'sop', unit.name))) {
      if (!entry.isDirectory() || isLeftover(entry.name)) continue;
      const folder = `sop/${unit.name}/${entry.name}`;
      const berkas = await listBerkas(dir, folder);
      if (berkas.length === 0) continue;
      const id = idByFolder.get(folder.normalize('NFC'));
      temuan.push(...berkas.filter(({ ukuran }) => ukuran > LARGEST).map(({ nama, ukuran }) => tooLarge(`${folder}/${nama}`, id ?? null, ukuran)));
      if (id === undefined) temuan.push(withoutSop(folder, [...idByFolder.keys()]));
      else lampiran.push({ sop: id, folder, berkas });
    }
  }
  return { lampiran, temuan };
}

async function listBerkas(dir: string, folder: string): Promise<LampiranSop['berkas']> {
  const entries = (await listDir(join(dir, folder))).filter((entry) => entry.isFile() && !isLeftover(entry.name));
  return Promise.all(entries.map(async ({ name }) => ({ nama: name, ukuran: (await stat(join(dir, folder, name))).size })));
}

function tooLarge(berkas: string, sop: string | null, ukuran: number): Temuan {
  return temuanOf({
    aturan: 'lampiran/terlalu-besar', sop, berkas,
    pesan: `Lampiran ini lebih dari ${formatUkuran(LARGEST)}, sehingga lambat dibuka`,
    nilai: formatUkuran(ukuran),
    saran: 'Simpan ulang dengan ukuran lebih kecil; pindaian cukup 150 dpi.',
  });
}

function withoutSop(folder: string, known: readonly string[]): Temuan {
  const unit = folder.slice(0, folder.lastIndexOf('/') + 1);
  const near = nearest(folder, known.filter((one) => one.startsWith(unit)));
  return temuanOf({
    aturan: 'lampiran/tanpa-sop', sop: null, berkas: folder,
    pesan: 'Folder lampiran ini tidak mempunyai SOP, sehingga isinya tidak ditampilkan',
    nilai: folder.slice(unit.length),
    saran: near === null ? `Beri folder nama yang sama dengan berkas SOP-nya: ${folder}.md.` : `Mungkin maksudnya "${near.slice(unit.length)}".`,
  });
}

function temuanOf(found: Pick<Temuan, 'aturan' | 'sop' | 'berkas' | 'pesan' | 'nilai' | 'saran'>): Temuan {
  return { tingkat: 'peringatan', baris: 1, kolom: 1, peraturan: null, ...found };
}
