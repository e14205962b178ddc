import type { APIRoute } from 'astro';
import { VERSI_API } from '../../publish.ts';

/** All findings, to the letter as `lajur check --format json` prints them. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { tanggal, temuan } = portal.kepatuhan;
  return new Response(`${JSON.stringify({ versi: VERSI_API, tanggal, temuan }, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
