import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { sopPaths } from '../../../../../load-portal.ts';
import { contentDir } from '../../../../../run-settings.ts';

/** Attachments in `lajur dev`; `lajur build` copies them, so that no name of a file has to pass through the routes. */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  return (await sopPaths()).flatMap(({ params, props: { item } }) => item.lampiran.map(({ nama }) => ({ params: { ...params, berkas: nama }, props: { path: `${item.sop.berkas.slice(0, -3)}/${nama}` } })));
}

export const GET: APIRoute<{ path: string }> = async ({ props }) => new Response(await readFile(join(contentDir(), props.path)));
