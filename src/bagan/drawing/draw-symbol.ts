import { linkAreas } from './link-areas.ts';
import type { LinkArea } from './link-areas.ts';
import type { SimpulLink } from './links.ts';
import { attribute, escapeText, number } from './svg.ts';
import type { BaganLabel, BaganSymbol } from '../types.ts';

function drawLink({ link, x, y, width, height }: LinkArea, shiftX: number, shiftY: number, label: BaganLabel | undefined): string {
  // The area lies over the label, so that the full text of an elided one shows only if the area has it.
  const title = label?.elided ? `<title>${escapeText(label.text)}</title>` : '';
  const area = `<rect x="${number(shiftX + x)}" y="${number(shiftY + y)}" width="${number(width)}" height="${number(height)}"/>`;
  return `<a href="#${escapeText(link.target)}" aria-label="${escapeText(link.name)}">${title}${area}</a>`;
}

/** The links of one symbol, the labels of their branches, and the id by which other links find it. */
export interface SymbolLinks {
  readonly links: readonly SimpulLink[];
  readonly labels: readonly BaganLabel[];
  readonly anchor: string | undefined;
}

const unlinked: SymbolLinks = { links: [], labels: [], anchor: undefined };

/** px from the lowest point of a segilima to where its tip begins. */
const TIP = 8;

function drawOutline({ shape, halfWidth: w, halfHeight: h }: BaganSymbol, shiftX: number, shiftY: number): string {
  const top = `${number(shiftY - h)}`;
  if (shape === 'ketupat') return `<path class="b-simbol" d="M${number(shiftX)} ${top}l${w} ${h}l-${w} ${h}l-${w}-${h}z"/>`;
  if (shape === 'segilima') return `<path class="b-simbol" d="M${number(shiftX - w)} ${top}h${2 * w}v${2 * h - TIP}l-${w} ${TIP}l-${w}-${TIP}z"/>`;
  const round = shape === 'kapsul' ? ' rx="13"' : '';
  return `<rect class="b-simbol" x="${number(shiftX - w)}" y="${top}" width="${2 * w}" height="${2 * h}"${round}/>`;
}

/** Draws one simpul: its outline, its text, and over them the areas of its links. `shiftX` and `shiftY` are those of its tile. */
export function drawSymbol(symbol: BaganSymbol, shiftX: number, shiftY: number, own: SymbolLinks = unlinked): string {
  const { links, labels, anchor } = own;
  const outline = drawOutline(symbol, shiftX, shiftY);
  // Without links it is a picture, whose content is not read; a group's content is, and its name says the number already.
  const [role, silent] = links.length === 0 ? ['img', ''] : ['group', ' aria-hidden="true"'];
  const text = `<text class="b-text"${silent} dominant-baseline="central"${attribute('x', shiftX)}${attribute('y', shiftY)}>${escapeText(symbol.text)}</text>`;
  const id = anchor === undefined ? '' : ` id="${escapeText(anchor)}"`;
  const hook = symbol.shape === 'segilima' ? `data-segilima="${escapeText(symbol.text)}"` : `data-simpul="${escapeText(symbol.simpul)}"`;
  // The last one of a flow has no link; the keyboard comes to it all the same, for its alur to be seen.
  const stop = own !== unlinked && links.length === 0 ? ' tabindex="0"' : '';
  const hooks = `role="${role}"${stop} aria-label="${escapeText(symbol.name)}" ${hook}`;
  const areas = linkAreas(symbol, links, labels).map((area) =>
    drawLink(area, shiftX, shiftY, labels.find(({ alur }) => alur === area.link.alur)),
  );
  return `<g${id} ${hooks}>${outline}${text}${areas.join('')}</g>`;
}
