import type { APIRoute } from 'astro';
import { loadPortal } from '../load-portal.ts';
import { writeFeed } from '../perubahan/feed.ts';

/** Atom feed of new and revised SOPs (design, section 9). */
export const GET: APIRoute = async () => new Response(writeFeed(await loadPortal()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
