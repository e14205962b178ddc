import type { Portal, SopPortal } from '../portal.ts';

/** A page at an old address. */
export interface OldPage {
  /** Below the base, without slashes at its ends. */
  jalur: string;
  item: SopPortal;
  /** Where it leads. */
  url: string;
}

/** The pages at old addresses: of each SOP that moved, and of its paper form, whose address is printed on paper. */
export function listOldPages({ pindahan, byId }: Pick<Portal, 'pindahan' | 'byId'>): OldPage[] {
  const claimed = new Set(pindahan.map(({ jalur }) => jalur));
  return pindahan.flatMap(({ jalur, sop }) => {
    const item = byId.get(sop);
    if (!item) return [];
    const form = `${jalur}/cetak`;
    const pages = [{ jalur, item, url: item.url }];
    return jalur.startsWith('sop/') && !claimed.has(form) ? [...pages, { jalur: form, item, url: `${item.url}cetak/` }] : pages;
  });
}
