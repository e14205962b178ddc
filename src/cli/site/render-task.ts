import { indexTerms } from '../../glosarium/term-index.ts';
import type { Portal } from '../../portal.ts';
import { SOP_FILES } from '../../sop-files.ts';
import { createSopSlicer, portalOfSop, type SharedPortal, type SopPage } from '../../sop-slice.ts';
import { withoutTurning } from '../../sop/unseen.ts';
import { portalOfUnit, type SharedSlice, type UnitSlice } from '../../unit-slice.ts';
import { readSource } from '../content/read-source.ts';
import { readPageLinks, type PageLinks } from './page-links.ts';
import { createSiteWriter, type SiteWriter, type WrittenFile } from './site-writer.ts';

/** What all tasks of a build share. */
export interface RenderSetup {
  /** The bundle's module, as a file URL. */
  entry: string;
  content: string;
  fresh: string;
  old: string | null;
  shared: SharedSlice;
}

/** Pages to be made of one unit. */
export interface RenderTask {
  /** Its slice as JSON, which is quicker to hand over than objects. */
  slice: string;
  /** The SOPs whose pages are to be made: id, and digest of the file. */
  sop: readonly { id: string; source: string }[];
  /** Its other pages that are to be made, below the base. */
  paths: readonly string[];
}

/** A file that was made, with its links where it is a page. */
export interface MadeFile extends WrittenFile {
  page: PageLinks | null;
}

/** What a task has made. */
export interface Made {
  /** The files of each SOP of the task, in its order. */
  sop: MadeFile[][];
  paths: MadeFile[];
}

export type Renderer = (task: RenderTask) => Promise<Made>;

type Render = (path: string, locals: App.Locals) => Promise<string>;

/** Makes pages of the bundle and writes them. */
export async function createRenderer({ entry, content, fresh, old, shared }: RenderSetup): Promise<Renderer> {
  const { render }: { render: Render } = await import(entry);
  const writer = createSiteWriter(fresh, old);
  const { situs, base, jumlahSop, glosarium } = shared;
  const ofSop: SharedPortal = { situs, base, jumlahSop, terms: indexTerms(glosarium) };
  return async (task) => {
    const slice: UnitSlice = JSON.parse(task.slice);
    const portal = portalOfUnit(shared, slice);
    const sliceSop = createSopSlicer(portal);
    const made: Made = { sop: [], paths: [] };
    for (const { id, source } of task.sop) {
      const item = portal.byId.get(id);
      if (item) made.sop.push(await makeSop({ item, portal: portalOfSop(ofSop, sliceSop(item)) }, source));
    }
    for (const path of task.paths) made.paths.push(await makePage(render, writer, path, { portal }));
    return made;
  };

  async function makeSop(sop: SopPage, source: string): Promise<MadeFile[]> {
    const { item } = sop;
    const folder = `sop/${item.sop.id}/`;
    const locals: App.Locals = {
      sop,
      get portal(): Portal {
        throw new Error('The pages of an SOP read nothing but what is handed in for it');
      },
    };
    const plain = (name: string, bytes: string | Uint8Array): MadeFile => ({ ...writer.write(`${folder}${name}`, bytes), page: null });
    return [
      await makePage(render, writer, folder, locals),
      await makePage(render, writer, `${folder}cetak/`, locals),
      ...Object.entries(SOP_FILES).map(([name, { write }]) => plain(name, write(item))),
      plain('sop.md', readSource(content, item.sop.berkas, source, situs)),
    ];
  }
}

/** Lists from which scripts make parts of pages. */
const SHOWN_LISTS = new Set(['cari/daftar.json', 'pelaksana/peran.json']);

/** Renders a page or file at an address below the base, and writes it. */
export async function makePage(render: Render, writer: SiteWriter, path: string, locals: App.Locals): Promise<MadeFile> {
  const content = await render(path, locals);
  const file = fileOf(path);
  // What is shown cannot turn what stands beside it; the published forms keep every text as written.
  if (SHOWN_LISTS.has(file)) return { ...writer.write(file, withoutTurning(typeof content === 'string' ? content : new TextDecoder().decode(content))), page: null };
  if (typeof content !== 'string') return { ...writer.write(file, content), page: null };
  const shown = withoutTurning(content);
  return { ...writer.write(file, shown), page: readPageLinks(shown) };
}

/** The file that a web server gives out for an address. */
export function fileOf(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
