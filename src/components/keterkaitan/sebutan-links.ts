import type { Sebutan } from '../../keterkaitan/relasi.ts';
import type { SopPortal } from '../../portal.ts';
import type { SopPagePortal } from '../../sop-slice.ts';

/** Another SOP that a langkah names, with its address. */
export type SebutanLink = Sebutan & { url: string };

/** The SOPs that the langkah of one name. */
export function linksOf({ sop }: SopPortal, { keterkaitan, byId }: Pick<SopPagePortal, 'keterkaitan' | 'byId'>): SebutanLink[] {
  return (keterkaitan.bySop.get(sop.id)?.sebutan ?? []).flatMap((one) => {
    const url = byId.get(one.ke)?.url;
    return url === undefined ? [] : [{ ...one, url }];
  });
}
