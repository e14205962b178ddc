import type { APIRoute } from 'astro';
import { toCsv } from '../../csv.ts';
import { TEMUAN_HEAD, temuanCells } from '../../kepatuhan/laporan.ts';

/** All findings, one in each row. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { kepatuhan, byId } = portal;
  return new Response(toCsv(TEMUAN_HEAD, kepatuhan.temuan.map((one) => temuanCells(one, byId))), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
