import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { buildDate } from './build-date.ts';
import { checkContent } from './check-content.ts';
import { compressFolder } from './compress-folder.ts';
import { copyLampiran } from './copy-lampiran.ts';
import { formatTemuan, summarize } from './format-temuan.ts';
import { indexSearch } from './index-search.ts';
import { readBase, readContentDir, readOptions, readOutDir, refusePositionals } from './options.ts';
import { startProgress } from './progress.ts';
import { CACHE_DIR, PROJECT_DIR } from './project.ts';
import { astroConfig } from './run-astro.ts';
import { refuseForeignFolder, swapFolder } from './swap-folder.ts';

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
  const out = readOutDir(values.out);
  const today = buildDate();
  const progress = startProgress();

  progress('Memeriksa isi');
  const { temuan, fileCount, settings, lampiran, sop } = await checkContent(content, today);
  const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
  process.stderr.write(galat.map((t) => `${formatTemuan(t)}\n`).join(''));
  // A draft leaves out the SOPs that have a galat; without settings or any SOP there is nothing to show.
  const publishable = galat.length === 0 || (values.draft && sop.length > 0 && galat.every((t) => t.sop !== null));
  if (!publishable) {
    process.stderr.write(`${summarize(temuan, fileCount)}\nSitus tidak ditulis; yang lama tetap seperti semula.\n`);
    return 1;
  }
  await refuseForeignFolder(out, [content, PROJECT_DIR]);
  await mkdir(dirname(out), { recursive: true });
  // Astro keeps its intermediate files apart only for an output inside the project.
  const staging = join(CACHE_DIR, `build-${process.pid}`);
  try {
    progress('Menulis halaman');
    // A test runner's NODE_ENV would make Astro take the build for a session of `dev`.
    process.env['NODE_ENV'] = 'production';
    await mkdir(CACHE_DIR, { recursive: true });
    await buildAstro(astroConfig({ content, base: givenBase ?? withSlashes(settings.situs.base), today, out: staging }));
    progress('Menyusun indeks pencarian');
    await indexSearch(staging);
    const published = new Set(sop.map(({ id }) => id));
    await copyLampiran(content, lampiran.filter((one) => published.has(one.sop)), staging);
    if (values.compress) {
      progress('Memampatkan berkas');
      await compressFolder(staging);
    }
    await swapFolder(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  progress(null);
  process.stdout.write(`${summarize(temuan, fileCount)}\nSitus ditulis ke ${out}\n`);
  if (galat.length === 0) return 0;
  process.stdout.write(`${fileCount - sop.length} SOP bergalat tidak ikut ditulis; daftarnya ada di katalog.\n`);
  return 1;
}
