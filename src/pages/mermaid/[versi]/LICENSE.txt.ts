import type { APIRoute } from 'astro';
import { mermaidVersion, readMermaidLicense } from '../../../components/mermaid/package-files.ts';

export async function getStaticPaths() {
  return [{ params: { versi: await mermaidVersion() } }];
}

/** The licence of the Mermaid files beside it. */
export const GET: APIRoute = async () => new Response(await readMermaidLicense(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
