import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentDir } from '../../../../run-settings.ts';
import { findSopPage } from '../../../../sop-slice.ts';
import { publishSource } from '../../../../sop/mask-nip.ts';
import { SOP_FILES } from '../../../../sop-files.ts';

/** The files beside an SOP's page in `lajur dev`; `lajur build` writes them without a detour over a route. */
export const GET: APIRoute = async ({ locals, params: { unit = '', slug = '', berkas = '' } }) => {
  const found = findSopPage(locals, `${unit}/${slug}`);
  if (!found) return new Response(null, { status: 404 });
  if (berkas === 'sop.md') return new Response(publishSource(await readFile(join(contentDir(), found.item.sop.berkas)), found.portal.situs), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
  const file = Object.hasOwn(SOP_FILES, berkas) ? SOP_FILES[berkas] : undefined;
  return file ? new Response(file.write(found.item), { headers: { 'Content-Type': file.type } }) : new Response(null, { status: 404 });
};
