import { textWidth } from '../bagan/layout/labels.ts';
import type { Timeline, TimelineBar } from './timeline.ts';

/** A bar, or where there is no length a mark, in one lajur; px at the least width of the drawing. */
export interface PlacedBar {
  readonly bar: TimelineBar;
  readonly x: number;
  /** 0 for a mark, which is centred on `x`. */
  readonly width: number;
  /** Bars that would touch in one lajur stand below each other; from 0. */
  readonly level: number;
  readonly lines: readonly string[];
}

interface TimelineLane {
  readonly pelaksana: string;
  readonly bars: readonly PlacedBar[];
  readonly levels: number;
}

export interface TimelineLayout {
  /** Least width of the drawing, px; all places may be scaled with it. */
  readonly width: number;
  /** Whether lengths are true to time; otherwise long ones are drawn shorter than they are. */
  readonly toScale: boolean;
  readonly lanes: readonly TimelineLane[];
  /** Most lines under a bar. */
  readonly lineCount: number;
  /** The place of a time, px. */
  readonly xOf: (time: number) => number;
}

/** Usual and greatest width of a drawing that is true to scale, px; what does not fit is compressed. */
const WIDTH = 880;
const GREATEST_WIDTH = 1100;
/** Width of a mark, and least width of a stretch in which no bar stands alone, px. */
const MARK = 24;
const STRETCH = 12;
/** Air beside the text under a bar, px; its width is a careful guess already. */
const AIR = 2;
/** How much wider than needed a compressed drawing is, so that long and short differ. */
const SPREAD = 1.25;

/** A stretch of time between two events. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

function segmentsOf(bars: readonly TimelineBar[]): Segment[] {
  const times = [...new Set([0, ...bars.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return times.slice(1).map((to, i) => ({ from: times[i] ?? 0, to }));
}

/** Widths by the square root of time, none below its least, all together as wide as `whole`, or more if need be. */
function compress(segments: readonly Segment[], least: readonly number[], whole: number): number[] {
  const roots = segments.map(({ from, to }) => Math.sqrt(to - from));
  const fixed = new Set<number>();
  for (;;) {
    let room = whole;
    let sum = 0;
    roots.forEach((root, i) => (fixed.has(i) ? (room -= least[i] ?? 0) : (sum += root)));
    const unit = sum === 0 ? 0 : Math.max(0, room) / sum;
    const tight = roots.flatMap((root, i) => (!fixed.has(i) && root * unit < (least[i] ?? 0) ? [i] : []));
    if (tight.length === 0) return roots.map((root, i) => (fixed.has(i) ? (least[i] ?? 0) : root * unit));
    for (const i of tight) fixed.add(i);
  }
}

/** The widths of the segments: true to time where every bar then holds its text, else compressed. */
function measureSegments(segments: readonly Segment[], bars: readonly TimelineBar[], barWidth: number): { widths: number[]; toScale: boolean } {
  const long = bars.filter(({ start, end }) => end > start);
  const length = segments.at(-1)?.to ?? 0;
  const shortest = long.reduce((least, { start, end }) => Math.min(least, end - start), length);
  const whole = Math.max(WIDTH, (barWidth * length) / shortest);
  if (whole <= GREATEST_WIDTH) return { widths: segments.map(({ from, to }) => ((to - from) * whole) / length), toScale: true };
  const alone = new Set(long.map(({ start, end }) => `${start}-${end}`));
  const least = segments.map(({ from, to }) => (alone.has(`${from}-${to}`) ? barWidth : STRETCH));
  const widths = compress(segments, least, Math.max(WIDTH, SPREAD * least.reduce((a, b) => a + b, 0)));
  // A bar over several short stretches may still be too narrow for its text.
  for (const { start, end } of long) {
    const own = segments.flatMap(({ from, to }, i) => (from >= start && to <= end ? [i] : []));
    const lack = barWidth - own.reduce((sum, i) => sum + (widths[i] ?? 0), 0);
    if (lack > 0) for (const i of own) widths[i] = (widths[i] ?? 0) + lack / own.length;
  }
  return { widths, toScale: false };
}

/**
 * Lays out a timeline that has a length.
 *
 * Times are shown true to scale where even the shortest bar then holds its text; else in the order of time, with widths by
 * the square root of time. `linesOf` gives the text under a bar.
 */
export function layoutTimeline(timeline: Timeline, pelaksana: readonly string[], linesOf: (bar: TimelineBar) => readonly string[]): TimelineLayout {
  const { bars } = timeline;
  const lines = new Map(bars.map((bar) => [bar, linesOf(bar)]));
  const barWidth = Math.max(MARK, ...[...lines.values()].flat().map(textWidth)) + AIR;
  const segments = segmentsOf(bars);
  const { widths, toScale } = measureSegments(segments, bars, barWidth);
  // A mark at either end, and the first and last label of the axis, need half their width beside it.
  const pad = barWidth / 2;
  const starts: number[] = [];
  let width = pad;
  for (const own of widths) {
    starts.push(width);
    width += own;
  }
  const xOf = (time: number): number => {
    const at = segments.findIndex(({ to }) => time <= to);
    const segment = segments[at];
    if (!segment) return width;
    return (starts[at] ?? 0) + ((widths[at] ?? 0) * (time - segment.from)) / (segment.to - segment.from);
  };
  const lanes = pelaksana.map((id): TimelineLane => {
    const ends: number[] = [];
    const placed = bars
      .filter((bar) => bar.pelaksana.includes(id))
      .sort((a, b) => a.start - b.start)
      .map((bar): PlacedBar => {
        const x = xOf(bar.start);
        const own = xOf(bar.end) - x;
        const [left, right] = own > 0 ? [x, x + own] : [x - barWidth / 2, x + barWidth / 2];
        const free = ends.findIndex((end) => end <= left + 0.01);
        const level = free < 0 ? ends.length : free;
        ends[level] = right;
        return { bar, x, width: own, level, lines: lines.get(bar) ?? [] };
      });
    return { pelaksana: id, bars: placed, levels: Math.max(1, ends.length) };
  });
  return { width: Math.ceil(width + pad), toScale, lanes, lineCount: Math.max(0, ...[...lines.values()].map(({ length }) => length)), xOf };
}
