import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file of the cache, so that a build that is killed leaves no half one under the name that counts. What cannot be kept is made again another
 * time.
 */
export async function keepText(path: string, text: string): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  try {
    await writeFile(fresh, text);
    await rename(fresh, path);
  } catch {
    await rm(fresh, { force: true }).catch(() => {});
  }
}
