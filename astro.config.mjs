import { defineConfig } from 'astro/config';

// Content folder, output, base and cache come from `lajur` (src/cli/run-astro.ts).
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // A strict Content-Security-Policy refuses inline scripts and data: fonts.
    build: { assetsInlineLimit: 0 },
  },
});
