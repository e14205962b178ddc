import type { APIRoute } from 'astro';
import { writeFeed } from '../perubahan/feed.ts';

/** Atom feed of new and revised SOPs (design, section 9). */
export const GET: APIRoute = ({ locals: { portal } }) => new Response(writeFeed(portal), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
