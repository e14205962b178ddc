import { cp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isInside } from './is-inside.ts';
import { WrongUse } from './options.ts';

/** Puts a finished folder in the place of `out`; the old one goes away only when the new one stands. */
export async function swapFolder(finished: string, out: string): Promise<void> {
  const beside = (role: string): string => join(dirname(out), `.${basename(out)}-${role}-${process.pid}`);
  const fresh = beside('new');
  const old = beside('old');
  await moveFolder(finished, fresh);
  const replaced = await exists(out);
  if (replaced) await rename(out, old);
  await rename(fresh, out);
  if (replaced) await rm(old, { recursive: true, force: true });
}

/** Renames a folder, or copies it where the two places lie on different disks. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
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

/** True when something is at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch {
    return false;
  }
}
