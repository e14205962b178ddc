import { readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import type { CompressSetup } from './compress-files.ts';
import { threadPool } from './pool.ts';

/** Kinds of files that gain from compression; images, fonts and Pagefind's index parts are compressed already. */
const TEXT = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.md', '.mmd', '.xml', '.txt', '.csv', '.wasm']);

/** Files that are handed to a thread at once. */
const BATCH = 100;

/**
 * Writes a `.gz` and a `.br` beside every text file of a site, for `gzip_static` and `brotli_static` of nginx. What the site shares with the
 * old one is shared compressed, too.
 *
 * @param old folder of the old site, or `null` where there is none
 */
export async function compressFolder(dir: string, old: string | null): Promise<void> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = new Set(entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => relative(dir, join(parentPath, name))));
  // An attachment may have such a name of its own: it is no compressed form of the one beside it, and must stay.
  const wanted = [...files].filter((file) => TEXT.has(extname(file)) && !files.has(`${file}.gz`) && !files.has(`${file}.br`)).sort();
  const setup: CompressSetup = { dir, old };
  const pool = threadPool<readonly string[], number>(new URL('./compress-thread.ts', import.meta.url), setup);
  try {
    const batches: Promise<number>[] = [];
    for (let i = 0; i < wanted.length; i += BATCH) batches.push(pool.run(wanted.slice(i, i + BATCH)));
    await Promise.all(batches);
  } finally {
    await pool.close();
  }
}
