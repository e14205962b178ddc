import { defineConfig } from 'vitest/config';

/** The tests that take long, or need a program of the machine: `npm run test:full`. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/full/**/*.test.ts'],
    globalSetup: ['test/support/build-site.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
