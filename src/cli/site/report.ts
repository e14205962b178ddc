import type { BrokenLink } from './check-links.ts';
import type { WrittenFile } from './site-writer.ts';

/** Longer lists say no more. */
const MOST_SHOWN = 50;

/**
 * Broken links in words, two lines each: the page and its link, then where to mend it.
 *
 * @param sourceOf the content file that a page's own text comes from, `null` where there is none
 */
export function formatBroken(broken: readonly BrokenLink[], sourceOf: (page: string) => string | null): string {
  const lines = broken.slice(0, MOST_SHOWN).map(({ file, link, missing }) => {
    const what = missing === 'file' ? 'Tautan menuju halaman atau berkas yang tidak ada' : 'Tautan menuju bagian yang tidak ada di halamannya';
    const source = sourceOf(file);
    return `${file}  galat  ${what}: "${link}"  tautan/putus\n${source === null ? '' : `    Perbaiki tautan itu di ${source}, atau tambahkan berkas yang ditujunya.\n`}`;
  });
  const more = broken.length - lines.length;
  return lines.join('') + (more > 0 ? `… dan ${more} tautan lain\n` : '');
}

/** How many files of a site were written, and how many are those of the old one. */
export function summarizeFiles(files: readonly WrittenFile[]): string {
  const fresh = files.filter(({ isNew }) => isNew).length;
  return `${fresh} berkas ditulis, ${files.length - fresh} tetap.`;
}
