import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Puts files and folders out of the way, to be removed when all is measured: a disk (ext4) that has just removed tens of thousands of files makes new ones at half its
 * speed for minutes, which would be measured with the next build.
 */
export async function setAside(paths: readonly string[]): Promise<void> {
  await mkdir(aside(), { recursive: true });
  const folder = await mkdtemp(join(aside(), 'x-'));
  for (const [i, path] of paths.entries()) {
    await rename(path, join(folder, String(i))).catch(async (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
      // Of another disk.
      await rm(path, { recursive: true, force: true });
    });
  }
}

/** Removes all that was set aside. */
export async function removeAside(): Promise<void> {
  await rm(aside(), { recursive: true, force: true });
}

function aside(): string {
  return join(tmpdir(), `lajur-bench-buang-${process.pid}`);
}
