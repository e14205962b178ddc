import { chmodSync, closeSync, constants, copyFileSync, linkSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';

/** A file of a site as it stands on the disk. */
export interface WrittenFile {
  /** Below the site's folder, with `/`. */
  file: string;
  size: number;
  mtimeMs: number;
  /** Sum of its bytes (CRC-32); `null` where they were not at hand. */
  sum: number | null;
  /** False where the old site had the same bytes: the new one shares its file. */
  isNew: boolean;
}

/** Writes the files of a new site; what is the same in the old one is shared with it, not written again. */
export interface SiteWriter {
  write: (file: string, content: string | Uint8Array) => WrittenFile;
  /** Copies a file from elsewhere. */
  copy: (from: string, file: string) => WrittenFile;
  /** Makes a file that another program has written to the new site one of those of this writer. */
  adopt: (file: string) => WrittenFile;
  /** Takes files over from the old site, all of them or, where one is not the one that is meant any more, none. */
  keep: (known: readonly WrittenFile[]) => boolean;
}

/**
 * Files are read and written at once, not in turns: for many small files that is several times faster. A file is never changed in place, for old and
 * new sites share the unchanged ones (as hard links).
 *
 * @param old folder of the old site, or `null` where there is none
 * @param knownAt when what is known of the old site was written down: what has been touched since then is believed only by its bytes
 */
export function createSiteWriter(fresh: string, old: string | null, knownAt = 0): SiteWriter {
  const made = new Set<string>();
  const makeRoom = (file: string): string => {
    const path = join(fresh, file);
    const dir = dirname(path);
    if (!made.has(dir)) {
      mkdirSync(dir, { recursive: true });
      made.add(dir);
    }
    return path;
  };
  const share = (file: string): boolean => old !== null && tryLink(join(old, file), makeRoom(file));
  const put = (file: string, isOld: boolean, sum: number | null, writeTo: (path: string) => void): WrittenFile => {
    const path = makeRoom(file);
    if (!isOld) anew(path, writeTo);
    return describe(file, isOld, sum);
  };
  const describe = (file: string, isOld: boolean, sum: number | null): WrittenFile => {
    const { size, mtimeMs } = statSync(join(fresh, file));
    return { file, size, mtimeMs, sum, isNew: !isOld };
  };
  return {
    write: (file, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const isOld = old !== null && hasBytes(join(old, file), bytes) && share(file);
      return put(file, isOld, crc32(bytes), (path) => writeFileSync(path, bytes, { flag: 'wx' }));
    },
    copy: (from, file) => {
      const isOld = old !== null && isSameFile(from, join(old, file)) && share(file);
      return put(file, isOld, null, (path) => {
        copyFileSync(from, path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
        // The author's own file may be closed to the web server.
        chmodSync(path, 0o666 & ~process.umask());
      });
    },
    adopt: (file) => {
      const path = join(fresh, file);
      const isOld = old !== null && isSameFile(path, join(old, file)) && tryLink(join(old, file), `${path}.lama`);
      if (isOld) renameSync(`${path}.lama`, path);
      return describe(file, isOld, null);
    },
    keep: (known) => {
      if (old === null) return false;
      const isSame = ({ file, size, mtimeMs, sum }: WrittenFile): boolean => {
        const path = join(old, file);
        const found = statOf(path);
        if (found === null || found.size !== size || found.mtimeMs !== mtimeMs) return false;
        // A copy of the site by hard links touches every file, too: then its bytes tell.
        return found.ctimeMs <= knownAt || (sum !== null && crc32(readFileSync(path)) === sum);
      };
      return known.every(isSame) && known.every(({ file }) => share(file));
    },
  };
}

/** Writes a file that shares nothing with one that may stand there: that one is the old site's, too. */
function anew(path: string, writeTo: (path: string) => void): void {
  try {
    writeTo(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    rmSync(path);
    writeTo(path);
  }
}

/** What is known of a plain file; `null` where there is none (a link could lead anywhere). */
function statOf(path: string): Stats | null {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found?.isFile() ? found : null;
  } catch {
    // A part of its path is no folder.
    return null;
  }
}

function hasBytes(path: string, bytes: Uint8Array): boolean {
  return statOf(path)?.size === bytes.length && readFileSync(path).equals(bytes);
}

/** Large files are compared piece by piece. */
function isSameFile(a: string, b: string): boolean {
  if (statOf(a)?.size !== statOf(b)?.size) return false;
  const files = [openSync(a, 'r'), openSync(b, 'r')];
  try {
    for (;;) {
      const [read = 0, also = 0] = files.map((file, i) => readSync(file, PIECES[i] ?? Buffer.alloc(0)));
      if (read !== also || !PIECES[0].subarray(0, read).equals(PIECES[1].subarray(0, read))) return false;
      if (read === 0) return true;
    }
  } finally {
    for (const file of files) closeSync(file);
  }
}

/** Used again for every file: to make them anew for thousands of small ones takes longer than to read these. */
const PIECES = [Buffer.alloc(1 << 20), Buffer.alloc(1 << 20)] as const;

/** False where the file is gone, or where the disk knows no links. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
