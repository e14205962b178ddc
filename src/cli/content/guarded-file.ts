import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { formatUkuran } from '../../lampiran/lampiran.ts';
import type { TemuanContent } from '../../sop/temuan.ts';
import { isInside } from './is-inside.ts';

/** Bytes of the largest SOP file that is read; a real one has some thousands. */
export const LARGEST_SOP = 500_000;
/** Bytes of the largest settings file that is read: a register of some ten thousand regulations. */
export const LARGEST_YAML = 5_000_000;

/** The bytes of a file, or why it was not read. */
export type GuardedFile = { bytes: Buffer } | { trouble: TemuanContent };

/**
 * Reads a file of the content folder, unless it is too large, leads out of the folder, or is no plain file: a pipe would never end, a device might do
 * something. `null` when it is not there.
 */
export function readGuarded(dir: string, berkas: string, most: number): GuardedFile | null {
  const path = join(dir, berkas);
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return null;
    const target = found.isSymbolicLink() ? followInside(dir, path) : path;
    return target === null ? { trouble: LEADS_OUT } : readPlain(target, most);
  } catch (error) {
    return { trouble: unreadable(error instanceof Error && 'code' in error ? String(error.code) : String(error)) };
  }
}

/** Where a link leads, if that is in the folder; `null` otherwise, also where nothing is there. */
function followInside(dir: string, path: string): string | null {
  try {
    const target = realpathSync(path);
    return isInside(realpathSync(dir), target) ? target : null;
  } catch {
    return null;
  }
}

function readPlain(path: string, most: number): GuardedFile {
  const named = lstatSync(path);
  if (!named.isFile()) return { trouble: unreadable(named.isDirectory() ? 'EISDIR' : 'bukan berkas biasa') };
  // Whatever has taken its place in the meantime is not waited for.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found: Stats = fstatSync(file);
    if (!found.isFile()) return { trouble: unreadable('bukan berkas biasa') };
    return found.size > most ? { trouble: tooLarge(found.size, most) } : { bytes: readAll(file, found.size) };
  } finally {
    closeSync(file);
  }
}

function readAll(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  let length = 0;
  for (let count = -1; count !== 0 && length < size; length += count) count = readSync(file, bytes, length, size - length, null);
  return bytes.subarray(0, length);
}

const LEADS_OUT: TemuanContent = {
  aturan: 'berkas/tautan',
  posisi: null,
  pesan: 'Berkas ini tautan simbolik yang menuju ke luar folder isi atau ke berkas yang tidak ada, sehingga tidak dibaca',
  saran: 'Ganti tautannya dengan berkasnya sendiri.',
};

function unreadable(cause: string): TemuanContent {
  return { aturan: 'berkas/tidak-terbaca', posisi: null, pesan: 'Berkas tidak dapat dibaca', nilai: cause, saran: 'Periksa izin berkas, dan pastikan ini berkas biasa.' };
}

function tooLarge(size: number, most: number): TemuanContent {
  return {
    aturan: 'berkas/terlalu-besar',
    posisi: null,
    pesan: `Berkas ini lebih dari ${formatUkuran(most)}, sehingga tidak dibaca`,
    nilai: formatUkuran(size),
    saran: 'Periksa apakah berkas lain tersimpan dengan nama ini; naskah yang memang sepanjang itu dibagi menjadi beberapa berkas.',
  };
}
