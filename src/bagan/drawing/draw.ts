import { END_HEIGHT } from '../layout/ports.ts';
import type { Bagan, BaganConnector, BaganEnd, BaganLabel, Coordinate, Direction, Point } from '../types.ts';
import { drawSymbol } from './draw-symbol.ts';
import type { SymbolLinks } from './draw-symbol.ts';
import { LINE_HEIGHT } from '../layout/labels.ts';
import type { SimpulLinks } from './links.ts';
import { attribute, escapeText, number } from './svg.ts';

/*
 * Classes for the stylesheet (colours through custom properties, see docs/bagan.md):
 * tile      the svg of a tile: position absolute, inset 0, 100% × 100%, overflow visible
 * b-line    the group of lines of a tile: stroke, width, square line caps (they close corners and seams)
 * b-head    arrow heads: fill
 * b-simbol  outlines of simpul (path: keputusan; rect: the others), and of the small end kapsul: fill and stroke
 * b-text    the text in a symbol: 13 px, text-anchor middle (its baseline is central)
 * b-label   the labels of branches: 11 px
 * b-end     a label that stands left of its symbol: text-anchor end
 * b-middle  the text in the end kapsul: text-anchor middle
 * The <a> of a simpul hold one transparent <rect> each: the area of the link, and its focus ring.
 */

/** The drawn bagan: least sizes in px, and one `<svg>` string for every tile (empty where nothing is drawn). */
export interface BaganDrawing {
  /** Least inner width of every lajur's column, px. */
  readonly lajurWidths: number[];
  /** Least inner height of every langkah's row, px. */
  readonly rowHeights: number[];
  /** `tiles[langkah index][lajur index]`. */
  readonly tiles: string[][];
}

/** px that a line reaches over a tile's border, so that neither a table border nor a fractional zoom shows a gap. */
const SEAM = 1;
/** px by which a line ends before the tip of its arrow head. */
const HEAD_INSET = 4;

/** The parts of one tile: lines by the svg they need, then what stands around its middle. */
class Tile {
  readonly lines = new Map<string, string>();
  middle = '';
  symbol = '';

  addLine(viewport: string, line: string): void {
    this.lines.set(viewport, (this.lines.get(viewport) ?? '') + line);
  }

  toString(): string {
    let lines = '';
    for (const [viewport, content] of this.lines) {
      lines += viewport === '' ? content : `<svg${viewport} overflow="visible">${content}</svg>`;
    }
    const garis = lines === '' ? '' : `<g class="b-line">${lines}</g>`;
    const middle = this.middle === '' ? '' : `<svg x="50%" y="50%" overflow="visible">${this.middle}</svg>`;
    const hidden = garis + middle === '' ? '' : `<g aria-hidden="true">${garis}${middle}</g>`;
    const symbol = this.symbol === '' ? '' : `<svg x="50%" y="50%" overflow="visible">${this.symbol}</svg>`;
    return hidden + symbol === '' ? '' : `<svg class="tile" width="100%" height="100%" overflow="visible">${hidden}${symbol}</svg>`;
  }
}

interface Axis {
  readonly main: 'x' | 'y';
  readonly cross: 'x' | 'y';
}

const horizontal: Axis = { main: 'x', cross: 'y' };
const vertical: Axis = { main: 'y', cross: 'x' };

/** A place in one tile: part of its size plus px. */
interface Place {
  readonly at: number;
  readonly px: number;
}

/**
 * A straight piece in one tile from `a` to `b` (a before b) on the main axis, at `c` on the other. A line has percents in its
 * ends and px in its transform; where it does not start at 0 %, a nested svg that starts there makes its percents begin there.
 */
function addPiece(tile: Tile, axis: Axis, a: Place, b: Place, c: Place, hook: string): void {
  const { main, cross } = axis;
  const share = b.at - a.at;
  const size = main === 'x' ? 'width' : 'height';
  let viewport = a.at === 0 ? '' : ` ${main}="${a.at * 100}%"`;
  if (viewport !== '' && share > 0) viewport += ` ${size}="${share * 100}%"`;
  const shift = share > 0 ? b.px : 0;
  const far = share === 0 ? attribute(`${main}2`, b.px) : ` ${main}2="${a.at === 0 ? share * 100 : 100}%"`;
  const aside = c.at === 0 ? '' : ` ${cross}1="${c.at * 100}%" ${cross}2="${c.at * 100}%"`;
  const [dx, dy] = main === 'x' ? [shift, c.px] : [c.px, shift];
  const moved = dx === 0 && dy === 0 ? '' : ` transform="translate(${number(dx)}${dy === 0 ? '' : ` ${number(dy)}`})"`;
  tile.addLine(viewport, `<line${hook}${attribute(`${main}1`, a.px - shift)}${far}${aside}${moved}/>`);
}

function before(a: Coordinate, b: Coordinate): boolean {
  return a.index !== b.index ? a.index < b.index : a.at !== b.at ? a.at < b.at : a.px <= b.px;
}

type TileAt = (row: number, col: number) => Tile;

/** Cuts one straight stretch into the pieces of the tiles it crosses. */
function cutStretch(tileAt: TileAt, from: Point, to: Point, isHorizontal: boolean, hook: string): void {
  const axis = isHorizontal ? horizontal : vertical;
  const other = from[axis.cross];
  const forward = before(from[axis.main], to[axis.main]);
  const first = forward ? from[axis.main] : to[axis.main];
  const last = forward ? to[axis.main] : from[axis.main];
  for (let index = first.index; index <= last.index; index++) {
    const a = index === first.index ? first : { at: 0, px: -SEAM };
    const b = index === last.index ? last : { at: 1, px: SEAM };
    const tile = isHorizontal ? tileAt(other.index, index) : tileAt(index, other.index);
    addPiece(tile, axis, a, b, other, hook);
  }
}

const heads: Record<Direction, { path: string; dx: number; dy: number }> = {
  down: { path: 'l-4-8h8z', dx: 0, dy: 1 },
  up: { path: 'l-4 8h8z', dx: 0, dy: -1 },
  right: { path: 'l-8-4v8z', dx: 1, dy: 0 },
  left: { path: 'l8-4v8z', dx: -1, dy: 0 },
};

function moved(point: Point, dx: number, dy: number): Point {
  return { x: { ...point.x, px: point.x.px + dx }, y: { ...point.y, px: point.y.px + dy } };
}

function drawConnector(tileAt: TileAt, connector: BaganConnector): void {
  const { points, head } = connector;
  const tip = points[points.length - 1];
  if (!tip) return;
  const name = connector.ujung === null ? 'data-jalur' : 'data-ujung';
  const hook = ` ${name}="${escapeText(connector.jalur)}"`;
  const { path, dx, dy } = heads[head];
  const end = moved(tip, -dx * HEAD_INSET, -dy * HEAD_INSET);
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1];
    const to = i === points.length - 1 ? end : points[i];
    // Stretches alternate, and the last one runs along the arrow head.
    const isHorizontal = (points.length - 1 - i) % 2 === (dx !== 0 ? 0 : 1);
    if (from && to) cutStretch(tileAt, from, to, isHorizontal, hook);
  }
  // A tip always lies around the middle of its tile.
  const place = `${number(tip.x.px)} ${number(tip.y.px)}`;
  tileAt(tip.y.index, tip.x.index).middle += `<path class="b-head"${hook} d="M${place}${path}"/>`;
}

function drawLabel(label: BaganLabel, shiftX: number, shiftY: number): string {
  const x = number(shiftX + label.x + (label.anchor === 'end' ? label.width : 0));
  const y = shiftY + label.y + LINE_HEIGHT - 3;
  const [first = '', second] = label.lines;
  const more = second === undefined ? '' : ` <tspan x="${x}" dy="${LINE_HEIGHT}">${escapeText(second)}</tspan>`;
  const title = label.elided ? `<title>${escapeText(label.text)}</title>` : '';
  const kind = label.anchor === 'end' ? 'b-label b-end' : 'b-label';
  return `<text class="${kind}" data-label="${escapeText(label.jalur)}" x="${x}" y="${number(y)}">${title}${escapeText(first)}${more}</text>`;
}

function drawEnd(end: BaganEnd, shiftX: number, shiftY: number): string {
  const [x, y] = [shiftX + end.x, shiftY + end.y];
  const box = `x="${number(x)}" y="${number(y)}" width="${end.width}" height="${END_HEIGHT}" rx="${END_HEIGHT / 2}"`;
  const text = `<text class="b-label b-middle" x="${number(x + end.width / 2)}" y="${number(y + 14)}">Selesai</text>`;
  return `<g data-ujung="${escapeText(end.jalur)}"><rect class="b-simbol" ${box}/>${text}</g>`;
}

/**
 * Draws a laid out bagan: one complete `<svg class="tile">` for every tile, for a cell with `position: relative` and at
 * least the sizes given. Everything but the simpul is hidden from assistive technology; all text is escaped. With `links`
 * (see `collectLinks`) each simpul holds one link for every alur that leaves it.
 */
export function drawBagan(bagan: Bagan, links?: SimpulLinks): BaganDrawing {
  const tiles = bagan.rows.map(() => bagan.columns.map(() => new Tile()));
  const spare = new Tile();
  const tileAt: TileAt = (row, col) => tiles[row]?.[col] ?? spare;
  const shiftX = (col: number): number => bagan.columns[col]?.shift ?? 0;
  const shiftY = (row: number): number => bagan.rows[row]?.shift ?? 0;
  for (const connector of bagan.connectors) drawConnector(tileAt, connector);
  for (const end of bagan.ends) tileAt(end.row, end.col).middle += drawEnd(end, shiftX(end.col), shiftY(end.row));
  for (const label of bagan.labels) {
    tileAt(label.row, label.col).middle += drawLabel(label, shiftX(label.col), shiftY(label.row));
  }
  const labelOf = new Map(links ? bagan.labels.map((label) => [label.alur, label]) : []);
  const linksOf = (simpul: string): SymbolLinks | undefined => {
    if (!links) return undefined;
    const outgoing = links.outgoing.get(simpul) ?? [];
    return { links: outgoing, labels: outgoing.flatMap(({ alur }) => labelOf.get(alur) ?? []), anchor: links.anchors.get(simpul) };
  };
  for (const symbol of bagan.symbols) {
    const own = linksOf(symbol.simpul);
    tileAt(symbol.row, symbol.col).symbol += drawSymbol(symbol, shiftX(symbol.col), shiftY(symbol.row), own);
  }
  return {
    lajurWidths: bagan.columns.map((column) => column.min),
    rowHeights: bagan.rows.map((row) => row.min),
    tiles: tiles.map((row) => row.map((tile) => tile.toString())),
  };
}
