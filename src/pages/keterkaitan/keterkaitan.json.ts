import type { APIRoute } from 'astro';
import { publishKeterkaitan } from '../../keterkaitan/publish.ts';
import { loadPortal } from '../../load-portal.ts';
import { VERSI_API } from '../../publish.ts';

/** How all SOPs refer to each other, as data. */
export const GET: APIRoute = async () => {
  const { keterkaitan, byId } = await loadPortal();
  const lookUp = (id: string): { nama: string; url: string } => ({ nama: byId.get(id)?.sop.nama ?? id, url: byId.get(id)?.url ?? '' });
  return new Response(`${JSON.stringify({ versi: VERSI_API, ...publishKeterkaitan(keterkaitan, lookUp) })}\n`, { headers: { 'Content-Type': 'application/json' } });
};
