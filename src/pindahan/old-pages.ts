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

/** A file at an old address of an SOP that stands beside its page today. */
export interface OldFile {
  /** Below the base. */
  file: string;
  /** Its name beside the page. */
  nama: string;
  item: SopPortal;
}

/** The files that are to be found at old addresses too: a static host leads no program on, and a page that leads on is of no use to one. */
export function listOldFiles({ pindahan, byId }: Pick<Portal, 'pindahan' | 'byId'>, names: readonly string[]): OldFile[] {
  const claimed = new Set(pindahan.map(({ jalur }) => jalur));
  return pindahan.flatMap(({ jalur, sop }) => {
    const item = byId.get(sop);
    if (!item || !jalur.startsWith('sop/')) return [];
    return names.map((nama) => ({ file: `${jalur}/${nama}`, nama, item })).filter(({ file }) => !claimed.has(file));
  });
}
