import type { APIRoute } from 'astro';
import { loadPortal } from '../../load-portal.ts';
import { VERSI_API } from '../../publish.ts';

/** All findings, to the letter as `lajur check --format json` prints them. */
export const GET: APIRoute = async () => {
  const { tanggal, temuan } = (await loadPortal()).kepatuhan;
  return new Response(`${JSON.stringify({ versi: VERSI_API, tanggal, temuan }, null, 2)}\n`, { headers: { 'Content-Type': 'application/json' } });
};
