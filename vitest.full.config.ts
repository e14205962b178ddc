import { defineConfig, mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The long runs, and those that need a program of the machine: `npm run test:full`. */
export default defineConfig({
  test: {
    ...mergeConfig(usual, {}).test,
    include: ['test/full/**/*.test.ts'],
    exclude: ['node_modules/**'],
    globalSetup: ['test/support/build-site.ts', 'test/full/needs.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
  },
});
