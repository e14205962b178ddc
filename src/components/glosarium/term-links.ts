import type { LinksIn, SopText } from '../../glosarium/sop-terms.ts';
import { kutipanParts } from '../kutipan-parts.ts';
import type { SebutanLink } from '../keterkaitan/sebutan-links.ts';
import type { Portal, SopPortal } from '../../portal.ts';

/** Where the texts of an SOP page are links already: citations, related SOPs, and SOPs that a langkah names. */
export function linkedStretches(item: SopPortal, portal: Portal, sebutan: readonly SebutanLink[]): LinksIn {
  const links = new Map<SopText, { start: number; end: number }[]>();
  const add = (text: SopText, start: number, end: number): void => {
    links.set(text, [...(links.get(text) ?? []), { start, end }]);
  };
  item.dasarHukum.forEach((hukum, i) => {
    let start = 0;
    for (const { teks, tail, peraturan } of kutipanParts(hukum)) {
      if (peraturan !== null) add(`dasarHukum:${i}`, start, start + teks.length);
      start += teks.length + tail.length;
    }
  });
  for (const { butir, start, end, ke, diri } of portal.keterkaitan.bySop.get(item.sop.id)?.rujukan ?? []) if (ke !== null && !diri) add(`keterkaitan:${butir}`, start, end);
  for (const { langkah, bagian, start, end } of sebutan) add(`${bagian}:${langkah}`, start, end);
  return (text) => links.get(text) ?? [];
}
