import { fileURLToPath } from 'node:url';

/** The content folder where `--content` names none. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../content/', import.meta.url));

/** What the `lajur` command tells the code that Astro loads. */
export interface RunSettings {
  /** Content folder, absolute. */
  content: string;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** JSON file with the galat of the SOPs that are left out (`--draft`). */
  tertunda?: string;
}

/** Passes the settings of a run on through the environment, because Astro itself loads `content.config.ts` and the pages. */
export function passRunSettings({ content, base, tertunda }: RunSettings): void {
  process.env['LAJUR_CONTENT'] = content;
  process.env['LAJUR_BASE'] = base;
  process.env['LAJUR_TERTUNDA'] = tertunda ?? '';
}

/** The content folder of this run, or the project's own. */
export function contentDir(): string {
  return process.env['LAJUR_CONTENT'] ?? DEFAULT_CONTENT;
}

/** The path the site is served under. Vite's BASE_URL would also take it from a stray variable. */
export function siteBase(): string {
  return process.env['LAJUR_BASE'] ?? '/';
}

/** The JSON file with the galat of the SOPs that are left out, or `null` where none are. */
export function tertundaFile(): string | null {
  return process.env['LAJUR_TERTUNDA'] || null;
}
