import type { AstroInlineConfig } from 'astro';
import { PROJECT_DIR } from './project.ts';

/** Prepares a run of Astro; `override` says what kind of run it is. */
export function astroConfig(base: string, override: AstroInlineConfig): AstroInlineConfig {
  // Astro finds its intermediate folders from the current one.
  process.chdir(PROJECT_DIR);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return { root: PROJECT_DIR, logLevel: 'warn', base, ...override };
}
