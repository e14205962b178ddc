import type { AstroIntegration } from 'astro';

/** Makes Astro's build one module that renders any page from what it is handed (`entry.ts`). */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'lajur',
    hooks: {
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
