import type { Portal } from '../../portal.ts';

/** All maps stand on one page up to so many SOPs; beyond that each unit has its own. */
const MOST_ON_ONE_PAGE = 400;

/** Do the maps of all units stand on one page? */
export function isOnePage({ sop }: Pick<Portal, 'sop'>): boolean {
  return sop.length <= MOST_ON_ONE_PAGE;
}

/** Where the map of a unit stands. */
export function urlPeta(portal: Pick<Portal, 'sop' | 'base'>, unit: string): string {
  return isOnePage(portal) ? `${portal.base}keterkaitan/#unit-${unit}` : `${portal.base}keterkaitan/${unit}/`;
}
