import type { APIRoute } from 'astro';
import { loadPortal } from '../../load-portal.ts';
import { publishSop, VERSI_API } from '../../publish.ts';

/** All SOPs in the published form (design, section 9). */
export const GET: APIRoute = async () => {
  const { sop } = await loadPortal();
  return Response.json({ versi: VERSI_API, sop: sop.map(publishSop) });
};
