import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-site.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
