import type { APIRoute } from 'astro';
import { formatTanggal } from '../sop/tanggal.ts';

/**
 * When the site was made and of which data, for the foot of every page. The only file that changes with every build: were it written into the pages, an edit of
 * one SOP would rewrite all of them.
 */
export const GET: APIRoute = ({ locals: { portal: { kepatuhan, versi } } }) =>
  new Response(`.foot-version::after{content:"Dibuat ${formatTanggal(kepatuhan.tanggal)} · versi data ${versi} · dengan Lajur"}\n`, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
