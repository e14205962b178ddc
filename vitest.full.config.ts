import { defineConfig, mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The long runs, and those that need a program of the machine: `npm run test:full`. */
/** Of these `npm test` sees a share. */
const SHARED = ['accessibility', 'bagan', 'cetak', 'every-page', 'mermaid', 'mermaid-block', 'pelaksana', 'without-script', 'zoom'].map((name) => `test/pages/${name}.test.ts`).concat('test/bagan/layout/layout-random.test.ts', 'test/cli/site/incremental.test.ts');

export default defineConfig({
  test: {
    ...mergeConfig(usual, {}).test,
    include: ['test/full/**/*.test.ts', ...SHARED],
    provide: { isWhole: true },
    exclude: ['node_modules/**'],
    globalSetup: ['test/support/build-site.ts', 'test/full/needs.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
