import { fileURLToPath } from 'node:url';

/** The folder of the generator itself. */
export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** Caches and builds in progress. */
export const CACHE_DIR = fileURLToPath(new URL('../../node_modules/.cache/lajur/', import.meta.url));

/** The content folder where `--content` names none. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** Where the site is written where `--out` names none. */
export const DEFAULT_OUT = fileURLToPath(new URL('../../dist', import.meta.url));

/** The content folder of this run: `LAJUR_CONTENT`, which the command sets, or the project's own. */
export function contentDir(): string {
  return process.env['LAJUR_CONTENT'] ?? DEFAULT_CONTENT;
}

/** The path the site is served under: `LAJUR_BASE`, which the command sets. Vite's BASE_URL would also take it from a stray variable. */
export function siteBase(): string {
  return process.env['LAJUR_BASE'] ?? '/';
}
