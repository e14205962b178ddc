import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../../../../../run-settings.ts';

/** Attachments in `lajur dev`; `lajur build` copies them. */
export const GET: APIRoute = async ({ locals: { portal }, params: { unit = '', slug = '', berkas = '' } }) => {
  const item = portal.byId.get(`${unit}/${slug}`);
  const known = item?.lampiran.find(({ url }) => url.endsWith(`/${encodeURIComponent(berkas)}`));
  if (!item || !known) return new Response(null, { status: 404 });
  return new Response(await readFile(join(contentDir(), item.sop.berkas.slice(0, -3), known.nama)));
};
