import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { passRunSettings, type RunSettings } from '../run-settings.ts';
import { digestOf } from './digest.ts';
import { CACHE_DIR, PROJECT_DIR } from './project.ts';

/** Where a run of Astro reads and writes. */
export interface AstroRun extends RunSettings {
  out?: string;
  port?: number;
}

/** Prepares a run of Astro over a content folder; caches are kept apart per content folder. */
export function astroConfig({ out, port, ...settings }: AstroRun): AstroInlineConfig {
  // Astro finds its intermediate folders from the current one.
  process.chdir(PROJECT_DIR);
  passRunSettings(settings);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root: PROJECT_DIR,
    logLevel: 'warn',
    base: settings.base,
    cacheDir: join(CACHE_DIR, digestOf(settings.content)),
    ...(out === undefined ? {} : { outDir: out }),
    ...(port === undefined ? {} : { server: { port } }),
  };
}
