import { fileURLToPath } from 'node:url';

/** The folder of the generator itself. */
export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** Caches and builds in progress. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/lajur/', import.meta.url));

/** Where the site is written where `--out` names none. */
export const DEFAULT_OUT = fileURLToPath(new URL('../../dist', import.meta.url));
