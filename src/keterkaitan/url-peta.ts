/** All maps stand on one page up to so many SOPs; beyond that each unit has its own. */
const MOST_ON_ONE_PAGE = 400;

/** Do the maps of all units stand on one page? */
export function isOnePage({ jumlahSop }: { jumlahSop: number }): boolean {
  return jumlahSop <= MOST_ON_ONE_PAGE;
}

/** Where the map of a unit stands. */
export function urlPeta(portal: { jumlahSop: number; base: string }, unit: string): string {
  return isOnePage(portal) ? `${portal.base}keterkaitan/#unit-${unit}` : `${portal.base}keterkaitan/${unit}/`;
}
