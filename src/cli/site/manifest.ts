import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { MadeFile } from './render-task.ts';

/** Files that were made together of the same data. */
export interface MadeGroup {
  /** Digest of all that went into them: data, settings and the program. */
  key: string;
  files: MadeFile[];
}

/** What the last build of a site made of what, by group. It only saves work: each file is looked at before it is believed. */
export type Manifest = Map<string, MadeGroup>;

/** Reads what the last build has kept; nothing where it is missing or damaged. */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const manifest: Manifest = new Map();
  try {
    for (const line of text.split('\n')) {
      if (line === '') continue;
      const [id, group]: [string, MadeGroup] = JSON.parse(line);
      manifest.set(id, group);
    }
  } catch {
    return new Map();
  }
  return manifest;
}

/** Keeps what a build has made; that it cannot be kept harms nothing but the speed of the next one. */
export async function keepManifest(path: string, manifest: Manifest): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  try {
    await writeFile(fresh, [...manifest].map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    await rename(fresh, path);
  } catch {
    await rm(fresh, { force: true });
  }
}
