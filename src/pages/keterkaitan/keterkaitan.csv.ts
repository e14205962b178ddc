import type { APIRoute } from 'astro';
import { toCsv } from '../../csv.ts';
import { KETERKAITAN_HEAD, keterkaitanRows } from '../../keterkaitan/publish.ts';

/** Every rujukan, mention and possible relation as a table. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { keterkaitan, byId } = portal;
  const lookUp = (id: string): { nama: string; url: string } => ({ nama: byId.get(id)?.sop.nama ?? id, url: byId.get(id)?.url ?? '' });
  return new Response(toCsv(KETERKAITAN_HEAD, keterkaitanRows(keterkaitan, lookUp)), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
