import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // Long runs: `npm run test:full`.
    exclude: ['test/full/**', 'node_modules/**'],
    globalSetup: ['test/support/build-site.ts'],
    // Of what comes in many like cases this run sees a share (`test/support/share.ts`).
    provide: { isWhole: false },
    // No test changes a module: files that share a worker also share what is loaded, in half the time.
    isolate: false,
    // Much of the time a worker waits for a browser or for a build of its own: on two cores, too, two have work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
