import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { CACHE_DIR, PROJECT_DIR } from './project.ts';
import { digestOf } from './read-content.ts';

/** Where a run of Astro reads and writes. */
export interface AstroRun {
  /** Content folder, absolute. */
  content: string;
  base: string;
  out?: string;
  /** JSON file with the galat of the SOPs that are left out (`--draft`). */
  tertunda?: string;
  port?: number;
  host?: boolean;
}

/**
 * Prepares a run of Astro over a content folder. The content folder and the base go through the environment, because
 * `content.config.ts` is loaded by Astro itself; caches are kept apart per content folder.
 */
export function astroConfig({ content, base, out, tertunda, port, host }: AstroRun): AstroInlineConfig {
  // Astro finds its intermediate folders from the current one.
  process.chdir(PROJECT_DIR);
  process.env['LAJUR_CONTENT'] = content;
  process.env['LAJUR_BASE'] = base;
  process.env['LAJUR_TERTUNDA'] = tertunda ?? '';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root: PROJECT_DIR,
    logLevel: 'warn',
    base,
    cacheDir: join(CACHE_DIR, digestOf(content)),
    ...(out === undefined ? {} : { outDir: out }),
    server: { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) },
  };
}
