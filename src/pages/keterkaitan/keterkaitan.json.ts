import type { APIRoute } from 'astro';
import { publishKeterkaitan } from '../../keterkaitan/publish.ts';
import { VERSI_API } from '../../publish.ts';

/** How all SOPs refer to each other, as data. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { keterkaitan, byId } = portal;
  const lookUp = (id: string): { nama: string; url: string } => ({ nama: byId.get(id)?.sop.nama ?? id, url: byId.get(id)?.url ?? '' });
  return new Response(`${JSON.stringify({ versi: VERSI_API, ...publishKeterkaitan(keterkaitan, lookUp) })}\n`, { headers: { 'Content-Type': 'application/json' } });
};
