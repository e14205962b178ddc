import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOldPages } from '../../pindahan/old-pages.ts';
import type { Portal } from '../../portal.ts';
import { pagesOfUnit, pagesOfWhole } from '../../site-pages.ts';
import type { PeranList } from '../../sop/situs.ts';
import { createSopSlicer } from '../../sop-slice.ts';
import { createUnitSlicer, sliceShared } from '../../unit-slice.ts';
import { digestOf } from '../content/digest.ts';
import { inlinePool, threadPool, type Pool } from '../pool.ts';
import type { Bundle } from './bundle.ts';
import type { Known, Manifest, MadeGroup } from './manifest.ts';
import { createRenderer, makePage, type MadeFile, type RenderSetup, type RenderTask } from './render-task.ts';
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

/** SOPs whose pages are made in one task. */
const CHUNK = 24;
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

  const sliceSop = createSopSlicer(portal);
  const sliceUnit = createUnitSlicer(portal);
  const sopJobs: { id: string; key: string; json: string; source: string }[] = [];
  const setup: RenderSetup = { entry: bundle.entry, content, fresh, old, shared };
  const pool = createPool(setup, portal.jumlahSop);
  const running = new Set<Promise<void>>();
  const start = async (task: RenderTask, ids: readonly { id: string; key: string }[]): Promise<void> => {
    const job: Promise<void> = pool.run(task).then((groups) => {
      for (const [i, files] of groups.entries()) {
        const { id = '', key = '' } = ids[i] ?? {};
        made.set(id, { key, files });
      }
    }).finally(() => running.delete(job));
    // With one failed task the others are given up; whoever waits is told of the first.
    job.catch(() => {});
    running.add(job);
    if (running.size >= pool.size) await Promise.race(running);
  };
  try {
    for (const { unit, sop } of portal.unit) {
      for (const item of sop) {
        const json = JSON.stringify(sliceSop(item));
        const id = `sop:${item.sop.id}`;
        const source = digests.get(item.sop.berkas) ?? '';
        const key = digestOf(`${common} ${source} ${json}`);
        if (!take(id, key)) sopJobs.push({ id, key, json, source });
        if (sopJobs.length >= CHUNK) {
          const jobs = sopJobs.splice(0);
          await start(sopTask(jobs), jobs);
        }
      }
      const json = JSON.stringify(sliceUnit(unit.id));
      const id = `unit:${unit.id}`;
      const key = digestOf(`${common} ${json}`);
      if (!take(id, key)) await start({ kind: 'unit', slice: json, paths: pagesOfUnit(portal, unit.id) }, [{ id, key }]);
    }
    if (sopJobs.length > 0) await start(sopTask(sopJobs), sopJobs);
    made.set('whole', { key: '', files: await writeWhole(portal, bundle, writer) });
    await Promise.all(running);
  } finally {
    await pool.close();
  }
  return made;
}

function sopTask(jobs: readonly { json: string; source: string }[]): RenderTask {
  return { kind: 'sop', slices: jobs.map(({ json }) => json), sources: jobs.map(({ source }) => source) };
}

function createPool(setup: RenderSetup, sopCount: number): Pool<RenderTask, MadeFile[][]> {
  if (sopCount >= WORTH_THREADS) return threadPool(new URL('./render-thread.ts', import.meta.url), setup);
  const renderer = createRenderer(setup);
  renderer.catch(() => {});
  return inlinePool(async (task) => (await renderer)(task));
}

/** Takes the files of a group over from the old site; `null` where one of them is not there any more as it was. */
function keepAll(writer: SiteWriter, { key, files }: MadeGroup): MadeGroup | null {
  return writer.keep(files) ? { key, files: files.map((file) => ({ ...file, isNew: false })) } : null;
}

/** The pages that show the whole, those at old addresses, and the files that are the same for every content. */
async function writeWhole(portal: Portal, { entry, assets }: Bundle, writer: SiteWriter): Promise<MadeFile[]> {
  const { render }: typeof import('./entry.ts') = await import(entry);
  const made: MadeFile[] = [];
  for (const path of pagesOfWhole(portal)) made.push(await makePage(render, writer, portal.base, path, { portal }));
  for (const { jalur } of listOldPages(portal)) made.push(await makePage((path, locals) => render(path, locals, 'pindahan'), writer, portal.base, `${jalur}/`, { portal }));
  for (const entryOf of readdirSync(assets, { recursive: true, withFileTypes: true })) {
    if (!entryOf.isFile()) continue;
    const path = join(entryOf.parentPath, entryOf.name);
    made.push({ ...writer.write(path.slice(assets.length + 1).replaceAll('\\', '/'), readFileSync(path)), page: null });
  }
  return made;
}
