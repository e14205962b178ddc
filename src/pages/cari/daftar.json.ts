import type { APIRoute } from 'astro';
import { listsOf } from '../../search/records.ts';

/** What the search page has whole: regulations, roles, and the glossary, so that either form of an abbreviation finds the other. */
export const GET: APIRoute = ({ locals: { portal } }) => Response.json(listsOf(portal));
