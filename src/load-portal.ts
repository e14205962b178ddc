import { readFile } from 'node:fs/promises';
import { getCollection, getEntry } from 'astro:content';
import { z } from 'astro/zod';
import { buildPortal, type Portal, type Tertunda } from './portal.ts';
import { siteBase, tertundaFile } from './run-settings.ts';

let portal: Promise<Portal> | undefined;

/** The Portal, read from the content store once; in `lajur dev` anew for each page, for the content may have changed. */
export function loadPortal(): Promise<Portal> {
  if (import.meta.env.DEV) return readPortal();
  portal ??= readPortal();
  return portal;
}

/** One path for every SOP, for the routes under `/sop/<unit>/<slug>/`. */
export async function sopPaths() {
  const { sop } = await loadPortal();
  return sop.map((item) => {
    const [unit = '', slug = ''] = item.sop.id.split('/');
    return { params: { unit, slug }, props: { item } };
  });
}

const tertundaSchema = z.array(z.object({ berkas: z.string(), baris: z.number(), kolom: z.number(), pesan: z.string(), nilai: z.string().nullable(), saran: z.string().nullable() }));

/** The galat of the SOPs that a `lajur build --draft` leaves out; the command writes them to a file. */
async function readTertunda(): Promise<Tertunda[]> {
  const path = tertundaFile();
  return path === null ? [] : tertundaSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

async function readPortal(): Promise<Portal> {
  const settings = await getEntry('settings', 'situs');
  if (!settings) throw new Error('The settings of the content folder were not loaded');
  const sop = await getCollection('sop');
  return buildPortal({ ...settings.data, sop: sop.map(({ data }) => data), base: siteBase(), tertunda: await readTertunda() });
}
