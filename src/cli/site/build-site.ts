import { mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LampiranSop } from '../../lampiran/lampiran.ts';
import type { Portal } from '../../portal.ts';
import { listsOf, recordsOf } from '../../search/records.ts';
import type { PeranList } from '../../sop/situs.ts';
import { compressFolder } from '../compress-folder.ts';
import { digestOf } from '../content/digest.ts';
import { copyLampiran } from '../copy-lampiran.ts';
import { startIndex } from '../index-search.ts';
import { bundlePages } from './bundle.ts';
import { findBrokenLinks } from './check-links.ts';
import { exists } from './exists.ts';
import { takeLock } from './lock.ts';
import { keepManifest, readManifest, type Manifest } from './manifest.ts';
import { listOutsideLinks, OUTSIDE_LINKS } from './outside-links.ts';
import { formatBroken, summarizeFiles } from './report.ts';
import { discard, foldersOf, publish, recover, type SiteFolders } from './site-folder.ts';
import { createSiteWriter } from './site-writer.ts';
import { writeSite } from './write-site.ts';

/** What a site is built from, and where. */
export interface SiteOrder {
  portal: Portal;
  peran: PeranList;
  content: string;
  /** Folder of this content folder's own. */
  cache: string;
  out: string;
  lampiran: readonly LampiranSop[];
  /** Digests of the SOP files' bytes, by their place in the content folder. */
  digests: ReadonlyMap<string, string>;
  compress: boolean;
  progress: (step: string | null) => void;
}

/**
 * Writes a site beside the old one, looks at its links, indexes it and puts it in the place of the old one.
 *
 * @returns what was done, in words; `null` where a link is broken: it has been told, and the old site stays
 */
export async function buildSite(order: SiteOrder): Promise<string | null> {
  const { out } = order;
  await mkdir(dirname(out), { recursive: true });
  const folders = foldersOf(out);
  const lock = await takeLock(folders.lock, (pid) => {
    order.progress(null);
    process.stderr.write(`Menunggu pembangunan lain (proses ${pid}) selesai.\n`);
  });
  try {
    await recover(folders);
    await mkdir(folders.fresh);
    const manifestPath = join(order.cache, `situs-${digestOf(`${out} ${order.portal.base}`)}.jsonl`);
    const written = await writeFresh(order, folders, manifestPath);
    if (written === null) return null;
    order.progress('Menerbitkan');
    if (!(await lock.isHeld())) throw new Error(`ETAKENOVER: '${out}'`);
    await publish(folders);
    await keepManifest(manifestPath, { groups: written.made, at: await lock.now().catch(() => 0) });
    return written.summary;
  } finally {
    // One who has taken the lock over builds there now.
    if (await lock.isHeld()) await discard(folders);
    await lock.release();
  }
}

/** Writes the new site beside the old one, whole. */
async function writeFresh({ portal, peran, content, out, digests, progress, ...order }: SiteOrder, { fresh }: SiteFolders, manifestPath: string) {
  progress('Menulis halaman');
  const bundle = await bundlePages(portal.base);
  const old = (await exists(out)) ? out : null;
  const known = await readManifest(manifestPath);
  const search = startIndex(recordsOf(portal), listsOf(portal));
  let made: Manifest;
  try {
    made = await writeSite({ portal, peran, content, bundle, fresh, old, known, digests });
    progress('Menyusun indeks pencarian');
    await search.write(join(fresh, 'pagefind'));
  } finally {
    await search.end();
  }
  const lampiran = order.lampiran.filter(({ sop }) => portal.byId.has(sop));
  for (const [id, group] of copyLampiran({ content, lampiran, fresh, old, known })) made.set(id, group);

  const files = [...made.values()].flatMap((group) => group.files);
  const writer = createSiteWriter(fresh, old);
  for (const file of await listFiles(fresh, 'pagefind')) files.push({ ...writer.adopt(file), page: null });

  progress('Memeriksa tautan');
  const outside = listOutsideLinks(files, portal.base);
  files.push({ ...writer.write(OUTSIDE_LINKS, outside.csv), page: null });
  const broken = findBrokenLinks(files, portal.base);
  if (broken.length > 0) {
    progress(null);
    process.stderr.write(`${formatBroken(broken, (page) => sourceOf(portal, page))}Situs tidak ditulis, karena ada ${broken.length} tautan putus; yang lama tetap seperti semula.\n`);
    return null;
  }

  if (order.compress) {
    progress('Memampatkan berkas');
    await compressFolder(fresh, old);
  }
  return { made, summary: `${summarizeFiles(files)} ${outside.count} tautan ke situs lain dicatat di ${OUTSIDE_LINKS}.` };
}

/** The content file that a page's own text comes from. */
function sourceOf({ byId }: Portal, page: string): string | null {
  const id = /^sop\/([^/]+\/[^/]+)\//.exec(page)?.[1] ?? '';
  return byId.get(id)?.sop.berkas ?? null;
}

/** The files of a folder of a site, below the site's folder. */
async function listFiles(site: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(site, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name).slice(site.length + 1).replaceAll('\\', '/')).sort();
}
