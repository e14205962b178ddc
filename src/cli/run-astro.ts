import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { PROJECT_DIR } from './project.ts';
import { digestOf } from './read-content.ts';

/** Where a run of Astro reads and writes. */
export interface AstroRun {
  /** Content folder, absolute. */
  content: string;
  base: string;
  out?: string;
  port?: number;
  host?: boolean;
}

/**
 * Prepares a run of Astro over a content folder. The content folder goes through the environment, because
 * `content.config.ts` is loaded by Astro itself; caches are kept apart per content folder.
 */
export function astroConfig({ content, base, out, port, host }: AstroRun): AstroInlineConfig {
  process.env['LAJUR_CONTENT'] = content;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root: PROJECT_DIR,
    logLevel: 'warn',
    base,
    cacheDir: join(PROJECT_DIR, 'node_modules', '.cache', 'lajur', digestOf(content)),
    ...(out === undefined ? {} : { outDir: out }),
    server: { ...(port === undefined ? {} : { port }), ...(host === undefined ? {} : { host }) },
  };
}
