import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the site that was built from `content/` for this run. */
    siteDir: string;
  }
}

const run = promisify(execFile);
const PROJECT_DIR = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the site once for all test files; they read its folder with `inject('siteDir')`. */
export default async function buildSite(project: TestProject): Promise<() => Promise<void>> {
  const parent = await mkdtemp(join(tmpdir(), 'lajur-test-'));
  const remove = (): Promise<void> => rm(parent, { recursive: true, force: true });
  const siteDir = join(parent, 'situs');
  try {
    await run(process.execPath, ['src/cli/main.ts', 'build', '--out', siteDir], { cwd: PROJECT_DIR, maxBuffer: 2 ** 26 });
  } catch (error) {
    await remove();
    throw error;
  }
  project.provide('siteDir', siteDir);
  return remove;
}
