import type { APIRoute } from 'astro';
import { writeMermaid } from '../../../../bagan/mermaid.ts';
import { sopPaths } from '../../../../load-portal.ts';
import type { SopPortal } from '../../../../portal.ts';

export const getStaticPaths = sopPaths;

/** The flow of an SOP as Mermaid text, the portable form of its bagan alir. */
export const GET: APIRoute<{ item: SopPortal }> = ({ props }) =>
  new Response(writeMermaid(props.item.sop), { headers: { 'Content-Type': 'text/vnd.mermaid; charset=utf-8' } });
