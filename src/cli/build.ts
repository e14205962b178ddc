import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildPortal, withSlashes } from '../portal.ts';
import { PAGEFIND_SCRIPT, PAGEFIND_WASM } from '../search/index-files.ts';
import { listsOf, recordsOf } from '../search/records.ts';
import { buildDate } from './build-date.ts';
import { compressFolder } from './compress-folder.ts';
import { digestOf } from './content/digest.ts';
import { readFolder } from './content/read-folder.ts';
import { copyLampiran } from './copy-lampiran.ts';
import { formatTemuan, summarize } from './format-temuan.ts';
import { indexRecords } from './index-search.ts';
import { readBase, readContentDir, readOptions, readOutDir, refusePositionals } from './options.ts';
import { startProgress } from './progress.ts';
import { contentCache, PROJECT_DIR } from './project.ts';
import { bundlePages } from './site/bundle.ts';
import { findBrokenLinks } from './site/check-links.ts';
import { exists } from './site/exists.ts';
import { takeLock } from './site/lock.ts';
import { keepManifest, readManifest } from './site/manifest.ts';
import { formatBroken, summarizeFiles } from './site/report.ts';
import { foldersOf, publish, recover, refuseForeignFolder } from './site/site-folder.ts';
import { writeSite } from './site/write-site.ts';

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
  const progress = startProgress();

  progress('Memeriksa isi');
  const cache = contentCache(content);
  const { settings, sop, fileCount, ...read } = await readFolder(content, cache);
  const base = givenBase ?? withSlashes(settings.situs.base);
  progress('Menyusun portal');
  const portal = buildPortal({ ...settings, ...read, sop, base, today: buildDate() });
  const { temuan } = portal.kepatuhan;
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
  const folders = foldersOf(out);
  let summary: string;
  const lock = await takeLock(folders.lock, (pid) => process.stderr.write(`Menunggu pembangunan lain (proses ${pid}) selesai.\n`));
  try {
    await recover(folders);
    const { fresh } = folders;
    await mkdir(fresh);
    progress('Menulis halaman');
    const bundle = await bundlePages(base);
    const manifestPath = join(cache, `situs-${digestOf(`${out} ${base}`)}.jsonl`);
    const old = (await exists(out)) ? out : null;
    // Pagefind works in a process of its own, beside the threads that make the pages.
    const indexing = indexRecords(recordsOf(portal), listsOf(portal), join(fresh, 'pagefind'));
    const made = await writeSite({ portal, peran: settings.peran, content, bundle, fresh, old, known: await readManifest(manifestPath) });
    const published = new Set(sop.map(({ id }) => id));
    const lampiran = await copyLampiran(content, read.lampiran.filter((one) => published.has(one.sop)), fresh);
    progress('Memeriksa tautan');
    const broken = findBrokenLinks([...made.values()].flatMap(({ files }) => files), [...lampiran, PAGEFIND_SCRIPT, PAGEFIND_WASM], base);
    if (broken.length > 0) {
      process.stderr.write(`${formatBroken(broken)}Situs tidak ditulis, karena ada ${broken.length} tautan putus; yang lama tetap seperti semula.\n`);
      return 1;
    }
    progress('Menyusun indeks pencarian');
    await indexing;
    if (values.compress) {
      progress('Memampatkan berkas');
      await compressFolder(fresh, old);
    }
    progress('Menerbitkan');
    await publish(folders);
    await keepManifest(manifestPath, made);
    summary = summarizeFiles(made);
  } finally {
    await rm(folders.fresh, { recursive: true, force: true });
    await lock.release();
  }
  progress(null);
  process.stdout.write(`${summarize(temuan, fileCount)}\nSitus ditulis ke ${out}: ${summary}\n`);
  if (galat.length === 0) return 0;
  process.stdout.write(`${fileCount - sop.length} SOP bergalat tidak ikut ditulis; daftarnya ada di katalog.\n`);
  return 1;
}
