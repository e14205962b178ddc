import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { sopPaths } from '../../../../load-portal.ts';
import type { SopPortal } from '../../../../portal.ts';
import { contentDir } from '../../../../run-settings.ts';

export const getStaticPaths = sopPaths;

/** The Markdown source of an SOP, byte for byte. */
export const GET: APIRoute<{ item: SopPortal }> = async ({ props }) =>
  new Response(await readFile(join(contentDir(), props.item.sop.berkas)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
