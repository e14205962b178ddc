import type { APIRoute } from 'astro';
import { publishSop, VERSI_API } from '../../publish.ts';

/** All SOPs in the published form (design, section 9). */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { sop } = portal;
  return Response.json({ versi: VERSI_API, sop: sop.map(publishSop) });
};
