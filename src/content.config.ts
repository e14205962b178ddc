import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { formatTemuan } from './cli/format-temuan.ts';
import { contentDir } from './cli/project.ts';
import { digestOf, listBerkasSop, parserDigest, readPengaturan, readSop, readSopText, type Pengaturan } from './cli/read-content.ts';
import { sopSchema } from './sop/schema.ts';
import { daftarPeranSchema, situsSchema, unitSchema } from './sop/situs.ts';
import type { Temuan } from './sop/temuan.ts';

/** Parses every SOP file; files whose text and settings have not changed are taken from the store. */
const sopLoader: Loader = {
  name: 'lajur-sop',
  load: async (context) => {
    const dir = contentDir();
    await loadSop(dir, context);
    watchFolder(dir, context, () => loadSop(dir, context));
  },
};

async function loadSop(dir: string, { store, parseData, logger, watcher }: LoaderContext): Promise<void> {
  const pengaturan = await readPengaturan(dir);
  const kunci = `${await parserDigest()} ${pengaturan.digest}`;
  const berkas = await listBerkasSop(dir);
  const ada = new Set(berkas.map(({ id }) => id));
  for (const id of store.keys()) if (!ada.has(id)) store.delete(id);
  for (const b of berkas) {
    const file = await readSopText(dir, b);
    const digest = digestOf(`${kunci} ${b.berkas} ${String(file)}`);
    if (store.get(b.id)?.digest === digest) continue;
    const { sop, temuan } = readSop(file, b, pengaturan);
    if (sop) store.set({ id: b.id, data: await parseData({ id: b.id, data: sop }), digest });
    else store.delete(b.id);
    // `lajur build` has told them already.
    if (watcher) logGalat(temuan, logger);
  }
}

/** The agency's settings as one entry. */
const pengaturanLoader: Loader = {
  name: 'lajur-pengaturan',
  load: async (context) => {
    const dir = contentDir();
    await loadPengaturan(dir, context);
    watchFolder(dir, context, () => loadPengaturan(dir, context));
  },
};

async function loadPengaturan(dir: string, { store, parseData, logger }: LoaderContext): Promise<void> {
  const pengaturan: Pengaturan = await readPengaturan(dir);
  logGalat(pengaturan.temuan, logger);
  const { situs, unit, peran } = pengaturan;
  store.clear();
  store.set({ id: 'situs', data: await parseData({ id: 'situs', data: { situs, unit, peran } }) });
}

function logGalat(temuan: readonly Temuan[], logger: LoaderContext['logger']): void {
  for (const t of temuan) if (t.tingkat === 'galat') logger.error(formatTemuan(t));
}

/** In `lajur dev`: reads the folder again whenever something in it changes. */
function watchFolder(dir: string, { watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add(dir);
  const onChange = (path: string): void => {
    if (!path.startsWith(dir)) return;
    reload().catch((error: unknown) => logger.error(String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}

export const collections = {
  sop: defineCollection({ loader: sopLoader, schema: sopSchema }),
  pengaturan: defineCollection({
    loader: pengaturanLoader,
    schema: z.object({ situs: situsSchema, unit: z.array(unitSchema), peran: daftarPeranSchema }),
  }),
};
