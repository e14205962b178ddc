/** Above so many SOPs a page that shows them all would be megabytes, and each unit has its own instead. */
const MOST_ON_ONE_PAGE = 400;

/** Have reports and maps a page for each unit? */
export function isLarge({ jumlahSop }: { jumlahSop: number }): boolean {
  return jumlahSop > MOST_ON_ONE_PAGE;
}

/** Where the map of a unit stands. */
export function urlPeta(portal: { jumlahSop: number; base: string }, unit: string): string {
  return isLarge(portal) ? `${portal.base}keterkaitan/${unit}/` : `${portal.base}keterkaitan/#unit-${unit}`;
}

/** Where the findings of a unit stand, or of one SOP of it. */
export function urlTemuan(portal: { jumlahSop: number; base: string }, unit: string, sop?: string): string {
  const query = new URLSearchParams({ ...(isLarge(portal) ? {} : sop === undefined ? { unit } : {}), ...(sop === undefined ? {} : { sop }) }).toString().replaceAll('%2F', '/');
  return `${portal.base}kepatuhan/${isLarge(portal) ? `unit/${unit}/` : ''}${query === '' ? '' : `?${query}`}#temuan`;
}
