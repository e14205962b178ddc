import type { APIRoute } from 'astro';
import { toCsv } from '../../../csv.ts';
import { buildDaftarSop, DAFTAR_HEAD, daftarCells } from '../../../kepatuhan/daftar-sop.ts';

/** The register of all SOPs. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { sop, situs, kepatuhan } = portal;
  const rows = buildDaftarSop(sop, situs.masaTinjau, kepatuhan.tanggal).map(daftarCells);
  return new Response(toCsv(DAFTAR_HEAD, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
