import type { BrokenLink } from './check-links.ts';
import type { Manifest } from './manifest.ts';

/** Longer lists say no more. */
const MOST_SHOWN = 50;

/** Broken links in words, one a line. */
export function formatBroken(broken: readonly BrokenLink[]): string {
  const lines = broken.slice(0, MOST_SHOWN).map(({ file, link, missing }) =>
    `${file}  galat  ${missing === 'file' ? 'Tautan menuju halaman yang tidak ada' : 'Tautan menuju bagian yang tidak ada di halamannya'}: "${link}"  tautan/putus\n`,
  );
  const more = broken.length - lines.length;
  return lines.join('') + (more > 0 ? `… dan ${more} tautan lain\n` : '');
}

/** How many files of a site were written, and how many are those of the old one. */
export function summarizeFiles(made: Manifest): string {
  const files = [...made.values()].flatMap((group) => group.files);
  const fresh = files.filter(({ isNew }) => isNew).length;
  return `${fresh} berkas ditulis, ${files.length - fresh} tetap.`;
}
