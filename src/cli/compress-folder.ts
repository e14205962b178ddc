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

/** Files that are compressed at the same time: as many as Node has threads for it. */
const AT_ONCE = 4;

/** Writes a `.gz` and a `.br` beside every text file of a folder, for `gzip_static` and `brotli_static` of nginx. */
export async function compressFolder(dir: string): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const waiting = entries.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name))).values();
  const worker = async (): Promise<void> => {
    for (const { parentPath, name } of waiting) await compressFile(join(parentPath, name));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) return;
  const [gz, br] = await Promise.all([
    gzipAsync(bytes, { level: 9 }),
    brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  ]);
  await Promise.all([writeFile(`${path}.gz`, gz), writeFile(`${path}.br`, br)]);
}
