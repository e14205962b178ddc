import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // Long runs: `npm run test:full`.
    exclude: ['test/full/**', 'node_modules/**'],
    globalSetup: ['test/support/build-site.ts'],
    // No test changes a module: files that share a worker also share what is loaded, in half the time.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
