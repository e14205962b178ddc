import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Kinds of files that gain from compression; images, fonts and Pagefind's index parts are compressed already. */
const TEXT = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.md', '.mmd', '.xml', '.txt', '.csv', '.wasm']);

/** Below this many bytes a compressed file saves nothing worth a second file. */
const SMALLEST = 256;

/** Writes a `.gz` and a `.br` beside every text file of a folder, for `gzip_static` and `brotli_static` of nginx. */
export async function compressFolder(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    if (!entry.isFile() || !TEXT.has(extname(entry.name))) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    if (bytes.length < SMALLEST) continue;
    const [gz, br] = await Promise.all([
      gzipAsync(bytes, { level: 9 }),
      brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    ]);
    await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
  }
}
