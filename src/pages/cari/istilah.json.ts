import type { APIRoute } from 'astro';
import { loadPortal } from '../../load-portal.ts';
import { istilahOf } from '../../search/records.ts';

/** The glossary, for the search: either form of an abbreviation finds the other. */
export const GET: APIRoute = async () => Response.json(istilahOf(await loadPortal()));
