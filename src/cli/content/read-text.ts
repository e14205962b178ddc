import { isUtf8 } from 'node:buffer';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../../sop/temuan.ts';
import { readGuarded } from './guarded-file.ts';

/**
 * Reads a text file of the content folder as UTF-8. `null` when it is not there; other trouble becomes a galat of the file.
 *
 * @param most bytes of the largest file that is read
 */
export function readText(dir: string, berkas: string, most: number): VFile | null {
  const file = new VFile({ path: berkas });
  const read = readGuarded(dir, berkas, most);
  if (read === null) return null;
  if ('trouble' in read) {
    report(file, 'galat', read.trouble);
    return file;
  }
  const { bytes } = read;
  if (isUtf8(bytes)) {
    file.value = new TextDecoder('utf-8').decode(bytes);
    return file;
  }
  const { baris, kolom, byte } = firstInvalidByte(bytes);
  report(file, 'galat', {
    aturan: 'berkas/tidak-terbaca',
    posisi: { baris, kolom },
    pesan: 'Berkas bukan teks UTF-8',
    nilai: `byte 0x${byte.toString(16).padStart(2, '0').toUpperCase()}`,
    saran: 'Simpan ulang berkas dengan penyandian (encoding) UTF-8.',
  });
  file.value = '';
  return file;
}

function isErrno(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** Where a text stops being UTF-8; line and column from 1. */
function firstInvalidByte(bytes: Buffer): { baris: number; kolom: number; byte: number } {
  let baris = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0 && isUtf8(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) {
    baris += 1;
    start = end + 1;
  }
  let length = 0;
  for (let n = 1; n <= 4 && start + length + n <= bytes.length; ) {
    if (isUtf8(bytes.subarray(start + length, start + length + n))) {
      length += n;
      n = 1;
    } else {
      n += 1;
    }
  }
  // A carriage return alone ends a line, too.
  const before = new TextDecoder().decode(bytes.subarray(start, start + length)).split('\r');
  return { baris: baris + new TextDecoder().decode(bytes.subarray(0, start)).split(/\r(?!\n)/).length - 1 + before.length - 1, kolom: (before.at(-1) ?? '').length + 1, byte: bytes[start + length] ?? 0 };
}

/** The entries of a folder by name; none where it is not there. */
export async function listDir(dir: string): ReturnType<typeof readDirents> {
  try {
    return await readDirents(dir);
  } catch (error) {
    if (isErrno(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

/** The entries of `sop/`; none where it is a link, for that could lead anywhere. */
export async function listSopFolder(dir: string): ReturnType<typeof readDirents> {
  const folder = join(dir, 'sop');
  const found = await lstat(folder).catch(() => null);
  return found?.isDirectory() ? listDir(folder) : [];
}

async function readDirents(dir: string) {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
