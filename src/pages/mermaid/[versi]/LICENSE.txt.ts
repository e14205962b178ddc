import type { APIRoute } from 'astro';
import { readMermaidLicense } from '../../../components/mermaid/package-files.ts';

/** The licence of the Mermaid files beside it, in `lajur dev`; in a build the bundle holds them. */
export const GET: APIRoute = async () => new Response(await readMermaidLicense(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
