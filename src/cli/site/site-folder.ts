import { readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isInside } from '../content/is-inside.ts';
import { WrongUse } from '../options.ts';
import { exists } from './exists.ts';

/**
 * The folders of a site, side by side on one disk, so that a rename puts one in the place of another:
 *
 * - `dist`: the site that is served;
 * - `.dist-baru`: a build in progress; nobody ever reads it;
 * - `.dist-siap`: a site that is finished and whole, on its way to `dist`;
 * - `.dist-lama`: the former site, on its way out.
 *
 * Whatever moment a build is killed at, `dist` is the old site or the new one. Only between two renames is there none; the
 * whole new one then stands as `.dist-siap`, and the next command puts it in its place.
 */
export interface SiteFolders {
  out: string;
  fresh: string;
  ready: string;
  old: string;
  lock: string;
}

/** Where the folders of a site are. */
export function foldersOf(out: string): SiteFolders {
  const beside = (role: string): string => join(dirname(out), `.${basename(out)}-${role}`);
  return { out, fresh: beside('baru'), ready: beside('siap'), old: beside('lama'), lock: beside('kunci') };
}

/** Completes what a killed build left, and removes its leftovers. The caller holds the lock. */
export async function recover(folders: SiteFolders): Promise<void> {
  const { out, fresh, ready, old } = folders;
  await rm(fresh, { recursive: true, force: true });
  if (await exists(ready)) await putInPlace(folders);
  else if (!(await exists(out)) && (await exists(old))) await rename(old, out);
  await rm(old, { recursive: true, force: true });
}

/** Puts a finished site, which stands in `fresh`, in the place of the old one. The caller holds the lock. */
export async function publish(folders: SiteFolders): Promise<void> {
  await rename(folders.fresh, folders.ready);
  await putInPlace(folders);
  // The new site stands. What is left of the former one is removed by the next command.
  await rm(folders.old, { recursive: true, force: true }).catch(() => {});
}

async function putInPlace({ out, fresh, ready, old }: SiteFolders): Promise<void> {
  const isReplaced = await exists(out);
  try {
    if (isReplaced) {
      await rm(old, { recursive: true, force: true });
      await rename(out, old);
    }
    await rename(ready, out);
  } catch (error) {
    // A folder that cannot be moved (a disk of its own, another's) stays as it was, with nothing beside it.
    if (isReplaced && !(await exists(out))) await rename(old, out);
    // Half removed it must not bear this name, for the next command would take it for whole.
    await rename(ready, fresh);
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Removes a build in progress that has come to nothing. The caller holds the lock. */
export async function discard({ fresh }: SiteFolders): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
}

/** The folder that is meant: a link to it stays a link, and what it leads to is replaced. */
export async function followLink(out: string): Promise<string> {
  if (!(await exists(out))) return out;
  return realpath(out).catch(async () => {
    // A build that was killed between the two renames has left the link without its folder, which `recover` brings back.
    const target = resolve(dirname(out), await readlink(out));
    if (await needsRecovery(foldersOf(target))) return target;
    throw new WrongUse(`"${out}" adalah tautan (symlink) ke folder yang tidak ada. Buat foldernya, atau pilih folder lain dengan --out.`);
  });
}

/** True where a killed build has left something that `recover` would mend. */
export async function needsRecovery({ out, ready, old }: SiteFolders): Promise<boolean> {
  return (await exists(ready)) || (!(await exists(out)) && (await exists(old)));
}

/**
 * Refuses an output folder that a build would destroy: one that holds anything but a site of Lajur, or that
 * contains the content or the generator.
 */
export async function refuseForeignFolder(out: string, guarded: readonly string[]): Promise<void> {
  for (const dir of guarded) {
    if (isInside(out, dir)) {
      throw new WrongUse(`Folder keluaran "${out}" memuat "${dir}". Pilih folder lain dengan --out.`);
    }
  }
  if (!(await exists(out))) return;
  if (!(await stat(out)).isDirectory()) throw new WrongUse(`"${out}" bukan folder. Pilih folder lain dengan --out.`);
  const entries = await readdir(out);
  if (entries.length > 0 && !(await exists(join(out, 'api', 'sop.json')))) {
    throw new WrongUse(`Folder "${out}" berisi hal lain, bukan situs Lajur. Kosongkan, atau pilih folder lain dengan --out.`);
  }
}
