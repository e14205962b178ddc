import type { APIRoute } from 'astro';
import { listMermaidModules, readMermaidModule } from '../../../components/mermaid/package-files.ts';

/** A module of Mermaid in `lajur dev`; in a build the bundle holds them. */
export const GET: APIRoute = async ({ params: { modul = '' } }) => {
  const known = (await listMermaidModules()).includes(modul);
  return known ? new Response(await readMermaidModule(modul), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } }) : new Response(null, { status: 404 });
};
