import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexTerms } from '../../glosarium/term-index.ts';
import type { Portal } from '../../portal.ts';
import { SOP_FILES } from '../../sop-files.ts';
import { portalOfSop, type SharedPortal, type SopSlice } from '../../sop-slice.ts';
import { portalOfUnit, type SharedSlice, type UnitSlice } from '../../unit-slice.ts';
import { digestOf } from '../content/digest.ts';
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

/** Pages to be made: those of some SOPs, or some pages of one unit. The slices are JSON, which is quicker to hand over than objects. */
export type RenderTask = { kind: 'sop'; slices: readonly string[]; /** Digests of their files. */ sources: readonly string[] } | { kind: 'unit'; slice: string; paths: readonly string[] };

/** A file that was made, with its links where it is a page. */
export interface MadeFile extends WrittenFile {
  page: PageLinks | null;
}

/** Gives for each SOP of the task its files, or those of the unit's pages. */
export type Renderer = (task: RenderTask) => Promise<MadeFile[][]>;

type Render = (path: string, locals: App.Locals) => Promise<string>;

/** Makes pages of the bundle and writes them. */
export async function createRenderer({ entry, content, fresh, old, shared }: RenderSetup): Promise<Renderer> {
  const { render }: { render: Render } = await import(entry);
  const writer = createSiteWriter(fresh, old);
  const { situs, base, jumlahSop, glosarium } = shared;
  const ofSop: SharedPortal = { situs, base, jumlahSop, terms: indexTerms(glosarium) };
  return async (task) => {
    if (task.kind === 'sop') {
      const made: MadeFile[][] = [];
      for (const [i, json] of task.slices.entries()) {
        const slice: SopSlice = JSON.parse(json);
        made.push(await makeSop(slice, task.sources[i] ?? ''));
      }
      return made;
    }
    const slice: UnitSlice = JSON.parse(task.slice);
    const portal = portalOfUnit(shared, slice);
    const made: MadeFile[] = [];
    for (const path of task.paths) made.push(await makePage(render, writer, base, path, { portal }));
    return [made];
  };

  async function makeSop(slice: SopSlice, digest: string): Promise<MadeFile[]> {
    const { item } = slice;
    const folder = `sop/${item.sop.id}/`;
    const locals: App.Locals = {
      sop: { item, portal: portalOfSop(ofSop, slice) },
      get portal(): Portal {
        throw new Error('The pages of an SOP read nothing but what is handed in for it');
      },
    };
    const plain = (name: string, bytes: string | Uint8Array): MadeFile => ({ ...writer.write(`${folder}${name}`, bytes), page: null });
    return [
      await makePage(render, writer, base, folder, locals),
      await makePage(render, writer, base, `${folder}cetak/`, locals),
      ...Object.entries(SOP_FILES).map(([name, { write }]) => plain(name, write(item))),
      plain('sop.md', readSource(join(content, item.sop.berkas), digest)),
    ];
  }
}

/** The bytes of an SOP file, if they are still those that its pages are made of. */
function readSource(path: string, digest: string): Uint8Array {
  const bytes = readFileSync(path);
  if (digestOf(bytes) !== digest) throw new Error(`ECHANGED: '${path}'`);
  return bytes;
}

/** Renders a page or file at an address below the base, and writes it. */
export async function makePage(render: Render, writer: SiteWriter, base: string, path: string, locals: App.Locals): Promise<MadeFile> {
  const text = await render(`${base}${path}`, locals);
  const file = fileOf(path);
  return { ...writer.write(file, text), page: file.endsWith('.html') ? readPageLinks(text) : null };
}

/** The file that a web server gives out for an address. */
export function fileOf(path: string): string {
  if (path === '404/') return '404.html';
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
