import { fileURLToPath } from 'node:url';

/** The content folder where `--content` names none. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../content/', import.meta.url));

/** The content folder of this run of `lajur dev`, whose pages read files themselves; told through the environment, because Astro loads them. */
export function contentDir(): string {
  return process.env['LAJUR_CONTENT'] ?? DEFAULT_CONTENT;
}
