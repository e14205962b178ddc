import type { APIRoute } from 'astro';
import { toCsv } from '../../../csv.ts';

/** The matrix over all units: a row for each regulation, a column for each SOP; a cell holds the pasal cited, else "ya". */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { peraturan, sop } = portal;
  const column = new Map(sop.map(({ sop: { id } }, i) => [id, i]));
  const rows = peraturan.map((p) => {
    const cells = Array.from({ length: sop.length }, (): string | null => null);
    for (const [id, dikutip] of Map.groupBy(p.dikutip, (one) => one.sop)) {
      const i = column.get(id);
      const pasal = [...new Set(dikutip.flatMap((one) => one.pasal))];
      if (i !== undefined) cells[i] = pasal.length === 0 ? 'ya' : `Pasal ${pasal.join(', ')}`;
    }
    return [p.id, p.nama, p.tentang, p.status.status, ...cells];
  });
  return new Response(toCsv(['id', 'nama', 'tentang', 'status', ...column.keys()], rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
