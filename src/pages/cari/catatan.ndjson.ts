import type { APIRoute } from 'astro';
import { loadPortal } from '../../load-portal.ts';
import { recordsOf } from '../../search/records.ts';

/** What the search index is made of, a record a line: only the pages have the Portal. `cli/index-search.ts` reads it and removes it. */
export const GET: APIRoute = async () => {
  const portal = await loadPortal();
  return new Response(recordsOf(portal).map((record) => `${JSON.stringify(record)}\n`).toArray().join(''));
};
