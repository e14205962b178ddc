import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { isLeftover } from '../../lampiran/lampiran.ts';
import type { Temuan } from '../../sop/temuan.ts';
import { codeOf } from '../../sop/unseen.ts';
import { listDir, listSopFolder } from './read-text.ts';

/** What the name of a file should not have: signs that nobody sees, that other systems refuse, or that mean something else in an address. */
const ODD = /[<>:"|?*\\%\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}\ufffd]|^\s|\s$/u;

/** Findings about where the files of `sop/` lie: folders that are links, which are not followed, and names that will make trouble. */
export async function findOddPlaces(dir: string): Promise<Temuan[]> {
  const found: Temuan[] = [];
  const sop = await lstat(join(dir, 'sop')).catch(() => null);
  if (sop?.isSymbolicLink()) found.push(linkedFolder('sop'));
  for (const unit of await listSopFolder(dir)) {
    if (isLeftover(unit.name)) continue;
    const folder = `sop/${unit.name}`;
    if (unit.isSymbolicLink() && !unit.name.toLowerCase().endsWith('.md')) found.push(linkedFolder(folder));
    if (!unit.isDirectory()) continue;
    found.push(...oddName(unit.name, folder));
    for (const { name } of await listDir(join(dir, folder))) if (!isLeftover(name)) found.push(...oddName(name, `${folder}/${name}`));
  }
  return found;
}

function linkedFolder(berkas: string): Temuan {
  return {
    aturan: 'berkas/tautan', tingkat: 'galat', sop: null, berkas, baris: 1, kolom: 1, nilai: null, peraturan: null,
    pesan: 'Folder ini tautan simbolik, sehingga isinya tidak dibaca',
    saran: 'Ganti tautannya dengan foldernya sendiri; folder isi yang seluruhnya berada di tempat lain dipilih dengan --content.',
  };
}

/** A finding about a name, where it is odd. */
export function oddName(nama: string, berkas: string, sop: string | null = null): Temuan[] {
  const sign = ODD.exec(nama)?.[0];
  if (sign === undefined) return [];
  return [{
    aturan: 'berkas/nama-janggal', tingkat: 'peringatan', sop, berkas, baris: 1, kolom: 1, peraturan: null,
    pesan: 'Nama berkas atau folder ini memuat karakter yang tidak terlihat, atau yang ditolak sistem lain',
    nilai: /[!-~]/.test(sign) ? sign : codeOf(sign),
    saran: 'Ganti namanya: huruf, angka, spasi di tengah, tanda hubung, garis bawah, dan titik.',
  }];
}
