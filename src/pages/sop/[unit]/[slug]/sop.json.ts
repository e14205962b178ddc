import type { APIRoute } from 'astro';
import { sopPaths } from '../../../../load-portal.ts';
import type { SopPortal } from '../../../../portal.ts';
import { publishSop } from '../../../../publish.ts';

export const getStaticPaths = sopPaths;

/** One SOP in the published form (design, section 9). */
export const GET: APIRoute<{ item: SopPortal }> = ({ props }) => Response.json(publishSop(props.item));
