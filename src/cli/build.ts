import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build as buildAstro } from 'astro';
import { withSlashes } from '../portal.ts';
import { checkContent, hasGalat } from './check.ts';
import { formatTemuan, summarize } from './format-temuan.ts';
import { indexSearch } from './index-search.ts';
import { readOptions, refusePositionals, resolvePath } from './options.ts';
import { startProgress } from './progress.ts';
import { CACHE_DIR, DEFAULT_CONTENT, DEFAULT_OUT, PROJECT_DIR } from './project.ts';
import { astroConfig } from './run-astro.ts';
import { refuseForeignFolder, swapFolder } from './swap-folder.ts';

/**
 * `lajur build`: checks the content, writes the site beside the old one, indexes it and puts it in its place.
 * With any galat nothing is written, and the old site stays as it was.
 */
export async function build(args: string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    content: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
  });
  refusePositionals(positionals);
  const content = values.content === undefined ? DEFAULT_CONTENT : resolvePath(values.content);
  const out = values.out === undefined ? DEFAULT_OUT : resolvePath(values.out);
  const progress = startProgress();

  progress('Memeriksa isi');
  const { temuan, jumlahBerkas, pengaturan } = await checkContent(content);
  if (hasGalat(temuan)) {
    const galat = temuan.filter(({ tingkat }) => tingkat === 'galat');
    process.stderr.write(galat.map((t) => `${formatTemuan(t)}\n`).join(''));
    process.stderr.write(`${summarize(temuan, jumlahBerkas)}\nSitus tidak ditulis; yang lama tetap seperti semula.\n`);
    return 1;
  }
  await refuseForeignFolder(out, [content, PROJECT_DIR]);
  await mkdir(dirname(out), { recursive: true });
  // Astro keeps its intermediate files apart only for an output inside the project.
  const staging = join(CACHE_DIR, `bangun-${process.pid}`);
  try {
    progress('Menulis halaman');
    await buildAstro(astroConfig({ content, base: withSlashes(values.base ?? pengaturan.situs.base), out: staging }));
    progress('Menyusun indeks pencarian');
    await indexSearch(staging);
    await swapFolder(staging, out);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  progress(null);
  process.stdout.write(`${summarize(temuan, jumlahBerkas)}\nSitus ditulis ke ${out}\n`);
  return 0;
}
