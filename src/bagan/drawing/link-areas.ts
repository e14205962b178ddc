import type { SimpulLink } from './links.ts';
import type { BaganLabel, BaganSymbol } from '../types.ts';

/** Where one can click for one link, px from the crossing of the tile's middle lines. */
export interface LinkArea {
  readonly link: SimpulLink;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Box = Omit<LinkArea, 'link'>;

/** Least width and height of a target, px (WCAG 2.2, 2.5.8). */
const TARGET = 24;
/** px above the letters of a label. */
const BLANK = 2;
/** px that the area of a symbol without labels reaches beyond its outline; its zone leaves 5 px free. */
const RING = 3;

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The box of a label without the blank above its letters. */
function labelBox({ x, y, width, height }: BaganLabel): Box {
  return { x, y: y + BLANK, width, height: height - BLANK };
}

/**
 * The box of a label, grown to a target's size into the room that the label has to itself: away from the symbol and over
 * its own connector; best first. All stay inside the symbol's zone (`ports.ts`), so that they meet no target of another.
 */
function grownBoxes(symbol: BaganSymbol, { x, y, width, height }: BaganLabel): Box[] {
  const wide = Math.max(TARGET, width + 4);
  const beside = x >= symbol.halfWidth ? x : x + width <= -symbol.halfWidth ? x + width - wide : null;
  if (beside !== null) {
    return [-4, -1, BLANK].map((dy) => ({ x: beside, y: y + dy, width: wide, height: Math.max(TARGET, height + 7 - dy) }));
  }
  return [{ x: x - 2, y: y > 0 ? y - 5 : y - 6, width: wide, height: Math.max(TARGET, height + 11) }];
}

/**
 * The areas of a symbol's links, in their order: the label of a branch, where it has one; the symbol itself, divided among
 * the others.
 */
export function linkAreas(symbol: BaganSymbol, links: readonly SimpulLink[], labels: readonly BaganLabel[]): LinkArea[] {
  const labelOf = new Map(labels.map((label) => [label.alur, label]));
  const unlabelled = links.filter(({ alur }) => !labelOf.has(alur));
  const ring = unlabelled.length === links.length ? RING : 0;
  const part = (2 * (symbol.halfWidth + ring)) / unlabelled.length;
  const areas = links.map((link): LinkArea => {
    const label = labelOf.get(link.alur);
    if (label) return { link, ...labelBox(label) };
    const x = -symbol.halfWidth - ring + part * unlabelled.indexOf(link);
    return { link, x, y: -symbol.halfHeight - ring, width: part, height: 2 * (symbol.halfHeight + ring) };
  });
  const growing = areas.flatMap(({ link }, i) => {
    const label = labelOf.get(link.alur);
    return label ? [{ link, i, boxes: grownBoxes(symbol, label) }] : [];
  });
  // Those with the least choice first.
  growing.sort((a, b) => a.boxes.length - b.boxes.length);
  for (const { link, i, boxes } of growing) {
    const free = boxes.find((box) => !areas.some((other, j) => j !== i && overlaps(box, other)));
    if (free) areas[i] = { link, ...free };
  }
  return areas;
}
