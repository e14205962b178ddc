import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes Astro's build one module that renders any page from what it is handed (`entry.ts`), with its templates at their quickest (`templates.ts`). */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'lajur',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [quickTemplates()] } });
      },
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'lajur',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          supportedAstroFeatures: { staticOutput: 'stable', serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}

function quickTemplates(): { name: string; enforce: 'pre'; resolveId: (id: string) => string | undefined } {
  return {
    name: 'lajur:templates',
    enforce: 'pre',
    resolveId: (id) => (id === 'astro/compiler-runtime' ? fileURLToPath(new URL('./templates.ts', import.meta.url)) : undefined),
  };
}
