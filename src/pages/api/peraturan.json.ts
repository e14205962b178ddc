import type { APIRoute } from 'astro';
import { publishPeraturan } from '../../publish-peraturan.ts';
import { VERSI_API } from '../../publish.ts';

/** All regulations in the published form (design, section 9). */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { peraturan } = portal;
  return Response.json({ versi: VERSI_API, peraturan: peraturan.map(publishPeraturan) });
};
