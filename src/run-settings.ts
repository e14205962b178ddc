import { fileURLToPath } from 'node:url';

/** The content folder where `--content` names none. */
export const DEFAULT_CONTENT = fileURLToPath(new URL('../content/', import.meta.url));

/** What the `lajur` command tells the code that Astro loads. */
export interface RunSettings {
  /** Content folder, absolute. */
  content: string;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  /** The date of the build, ISO: "today" on every page. */
  today: string;
}

/** Passes the settings of a run on through the environment, because Astro itself loads `content.config.ts` and the pages. */
export function passRunSettings({ content, base, today }: RunSettings): void {
  process.env['LAJUR_CONTENT'] = content;
  process.env['LAJUR_BASE'] = base;
  process.env['LAJUR_TANGGAL'] = today;
}

/** The content folder of this run, or the project's own. */
export function contentDir(): string {
  return process.env['LAJUR_CONTENT'] ?? DEFAULT_CONTENT;
}

/** The path the site is served under. Vite's BASE_URL would also take it from a stray variable. */
export function siteBase(): string {
  return process.env['LAJUR_BASE'] ?? '/';
}

/** The date that "today" means in this run, ISO. */
export function runDate(): string {
  return process.env['LAJUR_TANGGAL'] ?? new Date().toISOString().slice(0, 10);
}
