import type { APIRoute } from 'astro';
import { toCsv } from '../../../csv.ts';
import { buildDaftarSop, DAFTAR_HEAD, daftarCells } from '../../../kepatuhan/daftar-sop.ts';
import { loadPortal } from '../../../load-portal.ts';

/** The register of all SOPs. */
export const GET: APIRoute = async () => {
  const { sop, situs, kepatuhan } = await loadPortal();
  const rows = buildDaftarSop(sop, situs.masaTinjau, kepatuhan.tanggal).map(daftarCells);
  return new Response(toCsv(DAFTAR_HEAD, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
