import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { digestOf, parserDigest } from './cli/digest.ts';
import { formatTemuan } from './cli/format-temuan.ts';
import { isInside } from './cli/is-inside.ts';
import { findStrayFiles, listBerkasSop, readSop, readSopText } from './cli/read-content.ts';
import { readLampiran } from './cli/read-lampiran.ts';
import { readSettings } from './cli/read-settings.ts';
import { contentDir } from './run-settings.ts';
import { glosariumSchema } from './glosarium/entri.ts';
import { lampiranSopSchema } from './lampiran/lampiran.ts';
import { registerSchema } from './peraturan/register.ts';
import { sopSchema } from './sop/schema.ts';
import { peranListSchema, situsSchema, unitSchema } from './sop/situs.ts';
import { temuanSchema, type Temuan } from './sop/temuan.ts';

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
  const settings = await readSettings(dir);
  const shared = `${await parserDigest()} ${settings.digest}`;
  const files = await listBerkasSop(dir);
  const present = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
  for (const file of files) {
    const { id, berkas } = file;
    const text = await readSopText(dir, file);
    const digest = digestOf(`${shared} ${berkas} ${String(text)}`);
    if (store.get(id)?.digest === digest) continue;
    const { sop, temuan } = readSop(text, file, settings);
    store.set({ id, data: await parseData({ id, data: { sop, temuan, digest } }), digest });
    // `lajur build` has told them already.
    if (watcher) logGalat(temuan, logger);
  }
}

/** The agency's settings as one entry. */
const settingsLoader: Loader = {
  name: 'lajur-settings',
  load: async (context) => {
    const dir = contentDir();
    await loadSettings(dir, context);
    watchFolder(dir, context, () => loadSettings(dir, context));
  },
};

async function loadSettings(dir: string, { store, parseData, logger }: LoaderContext): Promise<void> {
  const { situs, unit, peran, register, glosarium, temuan } = await readSettings(dir);
  const { lampiran, temuan: ofLampiran } = await readLampiran(dir);
  logGalat(temuan, logger);
  store.clear();
  store.set({ id: 'situs', data: await parseData({ id: 'situs', data: { situs, unit, peran, register, glosarium, lampiran, temuan: [...temuan, ...(await findStrayFiles(dir)), ...ofLampiran] } }) });
}

function logGalat(temuan: readonly Temuan[], logger: LoaderContext['logger']): void {
  for (const t of temuan) if (t.tingkat === 'galat') logger.error(formatTemuan(t));
}

/** In `lajur dev`: reads the folder again whenever something in it changes. */
function watchFolder(dir: string, { watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add(dir);
  const onChange = (path: string): void => {
    if (!isInside(dir, path)) return;
    reload().catch((error: unknown) => logger.error(String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}

export const collections = {
  /** `sop` is null where the file has a galat. */
  sop: defineCollection({ loader: sopLoader, schema: z.object({ sop: sopSchema.nullable(), temuan: z.array(temuanSchema), digest: z.string() }) }),
  settings: defineCollection({
    loader: settingsLoader,
    schema: z.object({ situs: situsSchema, unit: z.array(unitSchema), peran: peranListSchema, register: registerSchema, glosarium: glosariumSchema, lampiran: z.array(lampiranSopSchema), temuan: z.array(temuanSchema) }),
  }),
};
