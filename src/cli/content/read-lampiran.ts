import { isUtf8 } from 'node:buffer';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { canRun, isStill, isSvg } from '../../lampiran/active.ts';
import { formatUkuran, isLeftover, LARGEST, type LampiranSop } from '../../lampiran/lampiran.ts';
import type { Temuan } from '../../sop/temuan.ts';
import { nearest } from '../../sop/yaml.ts';
import { readGuarded, type GuardedFile } from './guarded-file.ts';
import { oddName } from './odd-places.ts';
import { listBerkasSop } from './read-content.ts';
import { listDir, listSopFolder } from './read-text.ts';

/** A drawing larger than this is not looked through, and so not published. */
const LARGEST_SVG = 5_000_000;

/** All attachments of a content folder, and what is wrong with them. */
export interface AllLampiran {
  lampiran: LampiranSop[];
  temuan: Temuan[];
}

/** Reads which files lie in the folders `sop/<unit>/<slug>/`. Only plain files count: a link could lead out of the folder; and none that would run in a browser. */
export async function readLampiran(dir: string): Promise<AllLampiran> {
  const idByFolder = new Map((await listBerkasSop(dir)).map(({ id, berkas }) => [berkas.slice(0, -3).normalize('NFC'), id]));
  const lampiran: LampiranSop[] = [];
  const temuan: Temuan[] = [];
  const units = (await listSopFolder(dir)).filter((entry) => entry.isDirectory());
  for (const unit of units) {
    for (const entry of await listDir(join(dir, 'sop', unit.name))) {
      if (!entry.isDirectory() || isLeftover(entry.name)) continue;
      const folder = `sop/${unit.name}/${entry.name}`;
      const id = idByFolder.get(folder.normalize('NFC'));
      const { berkas, temuan: refused } = await listBerkas(dir, folder, id ?? null);
      temuan.push(...refused);
      if (berkas.length === 0) continue;
      temuan.push(...berkas.filter(({ ukuran }) => ukuran > LARGEST).map(({ nama, ukuran }) => tooLarge(`${folder}/${nama}`, id ?? null, ukuran)));
      if (id === undefined) temuan.push(withoutSop(folder, [...idByFolder.keys()]));
      else lampiran.push({ sop: id, folder, berkas });
    }
  }
  return { lampiran, temuan };
}

/** The files of a folder that can be published, and why others are not. */
async function listBerkas(dir: string, folder: string, sop: string | null): Promise<{ berkas: LampiranSop['berkas']; temuan: Temuan[] }> {
  const berkas: LampiranSop['berkas'] = [];
  const temuan: Temuan[] = [];
  const entries = (await listDir(join(dir, folder))).filter((entry) => !entry.isDirectory() && !isLeftover(entry.name));
  const names = new Set(entries.map(({ name }) => name));
  for (const { name } of entries) {
    const path = `${folder}/${name}`;
    temuan.push(...oddName(name, path, sop));
    const found = await lstat(join(dir, path)).catch(() => null);
    if (!found?.isFile()) temuan.push(noFile(path, sop));
    else if (COMPRESSED.test(name) && posesAs(name.replace(COMPRESSED, ''), names)) temuan.push(compressed(path, sop));
    else if (canRun(name) || (isSvg(name) && !isStillSvg(readGuarded(dir, path, LARGEST_SVG)))) temuan.push(running(path, sop));
    else berkas.push({ nama: name, ukuran: found.size });
  }
  return { berkas, temuan };
}

/** How web servers name the compressed form of a file; they send it also where that one is not there. */
const COMPRESSED = /\.(?:gz|br)$/i;

function posesAs(nama: string, names: ReadonlySet<string>): boolean {
  return names.has(nama) || canRun(nama) || isSvg(nama);
}

/** Is the drawing at hand, and only a drawing? */
function isStillSvg(read: GuardedFile | null): boolean {
  return read !== null && 'bytes' in read && isUtf8(read.bytes) && isStill(read.bytes.toString('utf8'));
}

function noFile(berkas: string, sop: string | null): Temuan {
  return temuanOf({
    aturan: 'lampiran/bukan-berkas', sop, berkas,
    pesan: 'Lampiran ini tautan simbolik atau bukan berkas biasa, sehingga tidak ditampilkan',
    nilai: null,
    saran: 'Ganti dengan berkasnya sendiri.',
  });
}

function running(berkas: string, sop: string | null): Temuan {
  return temuanOf({
    aturan: 'lampiran/dapat-berjalan', sop, berkas,
    pesan: 'Lampiran ini dapat menjalankan program di peramban atau server web, sehingga tidak ditampilkan',
    nilai: berkas.slice(berkas.lastIndexOf('/') + 1),
    saran: 'Simpan sebagai PDF atau PNG; gambar SVG disimpan ulang tanpa skrip, animasi, dan tautan.',
  });
}

function compressed(berkas: string, sop: string | null): Temuan {
  return temuanOf({
    aturan: 'lampiran/dapat-berjalan', sop, berkas,
    pesan: 'Lampiran ini bernama seperti bentuk mampat dari berkas lain; server web akan mengirimnya sebagai berkas itu, sehingga tidak ditampilkan',
    nilai: berkas.slice(berkas.lastIndexOf('/') + 1),
    saran: 'Ganti namanya, misalnya menjadi .zip yang memuatnya.',
  });
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
