import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All files of a folder, by their place in it, with a digest of their bytes. */
export function snapshot(dir: string): Map<string, string> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(dir.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]));
}

/** One digest of a whole folder: names and bytes of all its files. */
export function digestOfFolder(dir: string): string {
  return createHash('sha256').update(JSON.stringify([...snapshot(dir)])).digest('hex');
}

/** The files that two folders do not have alike. */
export function differences(one: string, other: string): string[] {
  const [a, b] = [snapshot(one), snapshot(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}
