import type { APIRoute } from 'astro';
import { toCsv } from '../../csv.ts';

const HEAD = ['id', 'jenis', 'lembaga', 'wilayah', 'nomor', 'tahun', 'tentang', 'status', 'pasti', 'terdaftar', 'dikutip', 'sop', 'url'];

/** All regulations as a table, in the legal order. */
export const GET: APIRoute = ({ locals: { portal } }) => {
  const { peraturan } = portal;
  const rows = peraturan.map((p) => [
    p.id, p.jenis, p.lembaga, p.wilayah, p.nomor, p.tahun, p.tentang,
    p.status.status, p.status.certain ? 'ya' : 'tidak', p.entri === null ? 'tidak' : 'ya',
    p.bySop.size, [...p.bySop.keys()].join('; '), p.url,
  ]);
  return new Response(toCsv(HEAD, rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
