import { isAbsolute, relative, sep } from 'node:path';

/** True when a path is a folder itself or lies in it; `/isi-lama` does not lie in `/isi`. */
export function isInside(dir: string, path: string): boolean {
  const way = relative(dir, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
