import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('has no type errors, in TypeScript and in Astro files', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'check'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }).catch((error: { stdout: string }) => error);
  expect(stdout).toContain('- 0 errors');
}, 300_000);
