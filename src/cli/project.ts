import { fileURLToPath } from 'node:url';

/** The folder of the generator itself. */
export const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** The content folder where `--content` names none. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../../content/', import.meta.url));

/** Where the site is written where `--out` names none. */
export const DEFAULT_OUT = fileURLToPath(new URL('../../dist/', import.meta.url));

/** The content folder of this run: `LAJUR_CONTENT`, which the command sets, or the project's own. */
export function contentDir(): string {
  return process.env['LAJUR_CONTENT'] ?? DEFAULT_CONTENT;
}
