import { decodeAddress } from './page-links.ts';
import type { MadeFile } from './render-task.ts';
import { fileOf } from './render-task.ts';

/** A link of a page to something that is not there. */
export interface BrokenLink {
  /** The page's file. */
  file: string;
  /** The address as written. */
  link: string;
  /** What is missing: the page, or only the place in it. */
  missing: 'file' | 'anchor';
}

/**
 * Checks every link within the site, and every anchor.
 *
 * @param files the files that were made, with the links and ids of pages
 * @param base path the site is served under
 */
export function findBrokenLinks(files: readonly MadeFile[], base: string): BrokenLink[] {
  const idsByFile = new Map<string, Set<string> | null>();
  for (const { file } of files) idsByFile.set(file, null);
  const pageByFile = new Map(files.flatMap(({ file, page }) => (page === null ? [] : [[file, page] as const])));
  const idsOf = (file: string): ReadonlySet<string> => {
    const known = idsByFile.get(file);
    if (known) return known;
    const ids = new Set(pageByFile.get(file)?.ids);
    idsByFile.set(file, ids);
    return ids;
  };
  const resolve = createResolver(base);
  const broken: BrokenLink[] = [];
  for (const { file, page } of files) {
    if (page === null) continue;
    for (const anchor of page.lost) broken.push({ file, link: `#${anchor}`, missing: 'anchor' });
    for (const link of page.links) {
      const target = resolve(link, file);
      if (target === null || !idsByFile.has(target.file)) broken.push({ file, link, missing: 'file' });
      else if (!isTop(target.anchor) && pageByFile.has(target.file) && !idsOf(target.file).has(target.anchor)) broken.push({ file, link, missing: 'anchor' });
    }
  }
  return broken;
}

/** Most links are the same on many pages: what begins with a slash means the same everywhere. */
function createResolver(base: string): (link: string, from: string) => Target | null {
  const known = new Map<string, Target | null>();
  return (link, from) => {
    if (!link.startsWith('/')) return resolveLink(link, from, base);
    const found = known.get(link);
    if (found !== undefined) return found;
    const target = resolveLink(link, from, base);
    known.set(link, target);
    return target;
  };
}

/** The whole page: no anchor, or the one that every page has. */
function isTop(anchor: string): boolean {
  return anchor === '' || anchor.toLowerCase() === 'top';
}

interface Target {
  file: string;
  /** Empty where the link means the whole page. */
  anchor: string;
}

/** The file and place that a link of a page means; `null` where it lies outside the base or cannot be read. */
function resolveLink(link: string, from: string, base: string): Target | null {
  const page = `http://site${base}${from.replace(/index\.html$/, '')}`;
  if (!URL.canParse(link, page)) return null;
  const { pathname, hash } = new URL(link, page);
  const path = decodeAddress(pathname);
  const anchor = decodeAddress(hash.slice(1));
  if (path === null || anchor === null || !path.startsWith(base)) return null;
  const below = path.slice(base.length);
  // The page of the 404 has no address of its own.
  return below === '404/' ? null : { file: fileOf(below), anchor };
}
