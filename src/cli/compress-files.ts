import { linkSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Where the files to compress are, and where the old site is. */
export interface CompressSetup {
  dir: string;
  old: string | null;
}

/** Below this many bytes a compressed file saves nothing worth a second file. */
const SMALLEST = 256;

/** Brotli's best takes fifty times as long as this one for a tenth less: too long for tens of thousands of pages. */
const PAGE_QUALITY = 6;
/** The styles and scripts of the site: few, the same for all content, and loaded by every reader. */
const SHARED_QUALITY = 11;
const SHARED = /^_astro[/\\]/;

/** Writes the compressed forms of some files of a site; gives how many were compressed, not taken over from the old site. */
export function compressFiles({ dir, old }: CompressSetup, files: readonly string[]): number {
  let count = 0;
  for (const file of files) {
    const path = join(dir, file);
    if (statSync(path).size < SMALLEST || (old !== null && takeOver(path, join(old, file)))) continue;
    const bytes = readFileSync(path);
    const quality = SHARED.test(file) ? SHARED_QUALITY : PAGE_QUALITY;
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }));
    count += 1;
  }
  return count;
}

/** Shares the compressed forms of a file that is itself shared with the old site. */
function takeOver(path: string, oldPath: string): boolean {
  const [mine, theirs, gz, br] = [path, oldPath, `${oldPath}.gz`, `${oldPath}.br`].map((one) => statSync(one, { throwIfNoEntry: false }));
  if (mine === undefined || theirs === undefined || gz === undefined || br === undefined || mine.ino !== theirs.ino || mine.dev !== theirs.dev) return false;
  for (const end of ['.gz', '.br']) linkSync(`${oldPath}${end}`, `${path}${end}`);
  return true;
}
