import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { listOldFiles, listOldPages } from '../../pindahan/old-pages.ts';
import type { Portal } from '../../portal.ts';
import { pagesOfWhole } from '../../site-pages.ts';
import { SOP_FILES } from '../../sop-files.ts';
import type { PeranList } from '../../sop/situs.ts';
import { sliceShared } from '../../unit-slice.ts';
import { digestOf } from '../content/digest.ts';
import { readSource } from '../content/read-source.ts';
import { inlinePool, threadPool, type Pool } from '../pool.ts';
import type { Bundle } from './bundle.ts';
import type { Known, Manifest, MadeGroup } from './manifest.ts';
import { planUnits, type UnitPlan } from './plan-units.ts';
import { createRenderer, makePage, type Made, type MadeFile, type RenderSetup, type RenderTask } from './render-task.ts';
import { createSiteWriter, type SiteWriter } from './site-writer.ts';

/** What a site is written from, and where. */
export interface SiteInput {
  portal: Portal;
  peran: PeranList;
  content: string;
  bundle: Bundle;
  /** An empty folder. */
  fresh: string;
  /** The site that it will replace, `null` where there is none. */
  old: string | null;
  /** What the last build made of what. */
  known: Known;
  /** Digests of the SOP files' bytes, by their place in the content folder. */
  digests: ReadonlyMap<string, string>;
}

/** Below so many SOPs to be made the start of threads costs more than it saves. */
const WORTH_THREADS = 150;

/** Writes all pages and files of a site but its search index; what the last build made of the same data is taken over. */
export async function writeSite({ portal, peran, content, bundle, fresh, old, known, digests }: SiteInput): Promise<Manifest> {
  const shared = sliceShared(portal, peran);
  const common = digestOf(`${bundle.digest} ${JSON.stringify(shared)}`);
  const writer = createSiteWriter(fresh, old, known.at);
  const made: Manifest = new Map();
  const take = (id: string, key: string): boolean => {
    const group = known.groups.get(id);
    const kept = group?.key === key ? keepAll(writer, group) : null;
    if (kept === null) return false;
    made.set(id, kept);
    return true;
  };

  const setup: RenderSetup = { entry: bundle.entry, content, fresh, old, shared };
  const pool = createPool(setup, portal.jumlahSop);
  const running = new Set<Promise<void>>();
  // One that has failed is still known of here when the rest is done.
  const jobs: Promise<void>[] = [];
  const start = async ({ slice, sop, unit }: UnitPlan): Promise<void> => {
    const job: Promise<void> = pool
      .run({ slice, sop: sop.map(({ id, source }) => ({ id, source })), paths: unit?.paths ?? [] })
      .then((files) => {
        for (const [i, { id, key }] of sop.entries()) made.set(`sop:${id}`, { key, files: files.sop[i] ?? [] });
        if (unit !== null) made.set(`unit:${unit.id}`, { key: unit.key, files: files.paths });
      })
      .finally(() => running.delete(job));
    // With one failed task the others are given up; whoever waits is told of the first.
    job.catch(() => {});
    running.add(job);
    jobs.push(job);
    if (running.size >= pool.size) await Promise.race(running);
  };
  try {
    for (const plan of planUnits(portal, common, digests, take)) await (plan === null ? breathe() : start(plan));
    made.set('whole', { key: '', files: await writeWhole(portal, content, digests, bundle, writer) });
    await Promise.all(jobs);
  } finally {
    await pool.close();
  }
  return made;
}

function createPool(setup: RenderSetup, sopCount: number): Pool<RenderTask, Made> {
  if (sopCount >= WORTH_THREADS) return threadPool(new URL('./render-thread.ts', import.meta.url), setup);
  const renderer = createRenderer(setup);
  renderer.catch(() => {});
  return inlinePool(async (task) => (await renderer)(task));
}

/** Lets what else is at work, such as the index, go on for a moment. */
function breathe(): Promise<void> {
  return setImmediate();
}

/** Takes the files of a group over from the old site; `null` where one of them is not there any more as it was. */
function keepAll(writer: SiteWriter, { key, files }: MadeGroup): MadeGroup | null {
  return writer.keep(files) ? { key, files: files.map((file) => ({ ...file, isNew: false })) } : null;
}

/** The pages that show the whole, what stands at old addresses, and the files that are the same for every content. */
async function writeWhole(portal: Portal, content: string, digests: ReadonlyMap<string, string>, { entry, assets }: Bundle, writer: SiteWriter): Promise<MadeFile[]> {
  const { render }: typeof import('./entry.ts') = await import(entry);
  const made: MadeFile[] = [];
  for (const path of pagesOfWhole(portal)) {
    made.push(await makePage(render, writer, path, { portal }));
    await breathe();
  }
  for (const { jalur } of listOldPages(portal)) made.push(await makePage((path, locals) => render(path, locals, 'pindahan'), writer, `${jalur}/`, { portal }));
  for (const { file, nama, item } of listOldFiles(portal, [...Object.keys(SOP_FILES), 'sop.md'])) {
    made.push({ ...writer.write(file, SOP_FILES[nama]?.write(item) ?? readSource(content, item.sop.berkas, digests.get(item.sop.berkas) ?? '', portal.situs)), page: null });
  }
  for (const entryOf of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entryOf.isFile()) continue;
    const path = join(entryOf.parentPath, entryOf.name);
    made.push({ ...writer.write(path.slice(assets.length + 1).replaceAll('\\', '/'), readFileSync(path)), page: null });
  }
  return made;
}
