import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** End of the name of a folder on its way out. */
const GOING = '-buang';

/** Removes the folders in one that nothing has been written to for so long; never does half of one stay under its name. */
export async function removeOld(parent: string, ms: number): Promise<void> {
  for (const name of await readdir(parent).catch(() => [])) {
    const dir = join(parent, name);
    const found = await stat(dir).catch(() => null);
    if (found === null || Date.now() - found.mtimeMs <= ms) continue;
    const aside = name.endsWith(GOING) ? dir : `${dir}${GOING}`;
    if (aside !== dir) await rename(dir, aside);
    await rm(aside, { recursive: true, force: true });
  }
}
