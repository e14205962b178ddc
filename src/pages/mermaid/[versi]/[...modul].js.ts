import type { APIRoute } from 'astro';
import { listMermaidModules, mermaidVersion, readMermaidModule } from '../../../components/mermaid/package-files.ts';

/** One path for every module of the installed Mermaid. */
export async function getStaticPaths() {
  const versi = await mermaidVersion();
  return (await listMermaidModules()).map((modul) => ({ params: { versi, modul }, props: { modul } }));
}

/** A module of Mermaid, served by the site itself. */
export const GET: APIRoute<{ modul: string }> = async ({ props }) =>
  new Response(await readMermaidModule(props.modul), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
