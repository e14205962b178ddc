import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the folders in one that nothing has been written to for so long. */
export async function removeOld(parent: string, ms: number): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const dir = join(parent, name);
    const found = await stat(dir).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > ms) await rm(dir, { recursive: true, force: true });
  }
}
