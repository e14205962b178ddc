import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the generator itself. */
export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** What is kept from one run to the next. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/lajur/', import.meta.url));

/** Where the site is written where `--out` names none. */
export const DEFAULT_OUT = fileURLToPath(new URL('../../dist', import.meta.url));

/** What is kept of content folders. */
export const CONTENT_CACHES = join(CACHE_DIR, 'isi');

/** What is kept of one content folder; never shared with another. */
export function contentCache(content: string): string {
  return join(CONTENT_CACHES, createHash('sha256').update(content).digest('hex').slice(0, 16));
}
