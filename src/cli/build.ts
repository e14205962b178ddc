import { setFlagsFromString } from 'node:v8';
import { buildPortal, withSlashes } from '../portal.ts';
import { buildDate } from './build-date.ts';
import { readFolder } from './content/read-folder.ts';
import { Unwritten } from './explain-error.ts';
import { formatTemuan, summarize } from './format-temuan.ts';
import { readBase, readContentDir, readOptions, readOutDir, refusePositionals } from './options.ts';
import { startProgress } from './progress.ts';
import { CONTENT_CACHES, contentCache, PROJECT_DIR } from './project.ts';
import { removeOld } from './remove-old.ts';
import { buildSite } from './site/build-site.ts';
import { followLink, refuseForeignFolder } from './site/site-folder.ts';

/** What is kept of a content folder that has not been built for so long is removed. */
const KEEP_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * `lajur build`: checks the content, writes the site beside the old one, indexes it and puts it in its place.
 * With any galat nothing is written, and the old site stays as it was; `--draft` leaves out the SOPs in error and lists
 * them on the site. `--compress` adds a `.gz` and a `.br` to every text file.
 */
export async function build(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    draft: { type: 'boolean', default: false },
    compress: { type: 'boolean', default: false },
  });
  refusePositionals(positionals);
  const givenBase = readBase(values.base);
  const content = await readContentDir(values.content);
  const out = await followLink(readOutDir(values.out));
  const progress = startProgress();
  // With as many threads at work as there are cores, clearing their young objects away with helpers of its own costs more than it saves.
  setFlagsFromString('--no-parallel-scavenge');

  progress('Memeriksa isi');
  const cache = contentCache(content);
  const { settings, sop, fileCount, ...read } = await readFolder(content, cache);
  const base = givenBase ?? withSlashes(settings.situs.base);
  progress('Menyusun portal');
  const portal = buildPortal({ ...settings, ...read, sop, base, today: buildDate() });
  const { temuan } = portal.kepatuhan;
  const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
  progress(null);
  process.stderr.write(galat.map((t) => `${formatTemuan(t)}\n`).join(''));
  // A draft leaves out the SOPs that have a galat; without settings or any SOP there is nothing to show.
  const publishable = galat.length === 0 || (values.draft && sop.length > 0 && galat.every((t) => t.sop !== null));
  if (!publishable) {
    process.stderr.write(`${summarize(temuan, fileCount)}\nSitus tidak ditulis; yang lama tetap seperti semula.\n`);
    return 1;
  }
  await refuseForeignFolder(out, [content, PROJECT_DIR]);
  let written: string | null;
  try {
    written = await buildSite({ portal, peran: settings.peran, content, cache, out, lampiran: read.lampiran, digests: read.digests, compress: values.compress, progress });
  } catch (error) {
    throw new Unwritten(out, error);
  }
  progress(null);
  if (written === null) return 1;
  // The site stands already, whatever becomes of old caches.
  await removeOld(CONTENT_CACHES, KEEP_MS).catch(() => {});
  process.stdout.write(`${summarize(temuan, fileCount)}\nSitus ditulis ke ${out}: ${written}\n`);
  if (galat.length === 0) return 0;
  process.stdout.write(`${fileCount - sop.length} SOP bergalat tidak ikut ditulis; daftarnya ada di katalog.\n`);
  return 1;
}
