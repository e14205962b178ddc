import type { Graph } from '../graph.ts';
import type { Site } from './ports.ts';
import type { Tracks } from './tracks.ts';
import type { Band, Coordinate } from '../types.ts';

/** px between tracks, and from a tile's border to the track next to it; so 12 px lie between tracks across a border. */
const TRACK_PITCH = 6;
const TRACK_EDGE = 6;
/** Room beside the middle line of a band in which no symbol stands. */
const EMPTY_ROOM = 8;

/** How the tracks of gutter `gutter` of `last` (0 … last) are split over the tiles before and after it. */
function splitTracks(count: number, gutter: number, last: number): { before: number; after: number } {
  const before = gutter === 0 ? 0 : gutter === last ? count : Math.floor(count / 2);
  return { before, after: count - before };
}

/** Room that `count` tracks take from the border, px; the content's own room begins behind it. */
function trackRoom(count: number): number {
  return count === 0 ? 0 : TRACK_EDGE + TRACK_PITCH * (count - 1) + 2;
}

/** The place of track `track` of a gutter, on the axis of which the gutter is number `gutter` of `last`. */
export function trackCoordinate(counts: readonly number[], gutter: number, track: number): Coordinate {
  const last = counts.length - 1;
  const { before } = splitTracks(counts[gutter] ?? 0, gutter, last);
  if (track < before) return { index: gutter - 1, at: 1, px: -(TRACK_EDGE + TRACK_PITCH * (before - 1 - track)) };
  return { index: gutter, at: 0, px: TRACK_EDGE + TRACK_PITCH * (track - before) };
}

function makeBands(starts: readonly number[], ends: readonly number[], counts: readonly number[]): Band[] {
  const last = counts.length - 1;
  return starts.map((inner, i) => {
    const start = inner + trackRoom(splitTracks(counts[i] ?? 0, i, last).after);
    const end = (ends[i] ?? 0) + trackRoom(splitTracks(counts[i + 1] ?? 0, i + 1, last).before);
    return { min: Math.ceil(start + end), shift: (start - end) / 2 };
  });
}

/** The least sizes of columns and rows and the shifts of their middle lines, from what stands in them. */
export function sizeBands(graph: Graph, sites: readonly Site[], tracks: Tracks): { columns: Band[]; rows: Band[] } {
  const room = (count: number): number[] => new Array<number>(count).fill(EMPTY_ROOM);
  const [left, right, top, bottom] = [room(graph.colCount), room(graph.colCount), room(graph.rowCount), room(graph.rowCount)];
  const grow = (list: number[], at: number, need: number): void => {
    list[at] = Math.max(list[at] ?? 0, need);
  };
  graph.nodes.forEach((node, i) => {
    const site = sites[i];
    if (!site) return;
    grow(left, node.col, site.left);
    grow(right, node.col, site.right);
    grow(top, node.row, site.top);
    grow(bottom, node.row, site.bottom);
  });
  return { columns: makeBands(left, right, tracks.vertical), rows: makeBands(top, bottom, tracks.horizontal) };
}
