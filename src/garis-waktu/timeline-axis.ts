import { formatMenit, type UkuranWaktu } from '../sop/waktu.ts';
import { textWidth } from '../bagan/layout/labels.ts';
import type { TimelineLayout } from './timeline-layout.ts';

/** A mark on the axis of a timeline; `x` in px at the least width of the drawing. */
interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Steps of an axis: working minutes within a day, else whole working days. */
const MINUTE_STEPS = [5, 10, 15, 30, 60, 120, 240];
const DAY_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** px that a tick takes on average, and the air between two labels. */
const TICK_ROOM = 90;
const AIR = 12;

/** The ticks of one step that have room for their labels, and whether all had. */
function placeTicks(step: number, length: number, { xOf, width }: TimelineLayout, ukuran: UkuranWaktu): { ticks: Tick[]; complete: boolean } {
  const ticks: Tick[] = [{ x: xOf(0), label: 'mulai' }];
  let free = xOf(0) + textWidth('mulai') / 2 + AIR;
  let complete = true;
  for (let time = step; time <= length + 1e-6; time += step) {
    const label = formatMenit(time, ukuran);
    const half = textWidth(label) / 2;
    const x = xOf(time);
    if (x + half > width) break;
    if (x - half < free) {
      complete = false;
      continue;
    }
    ticks.push({ x, label });
    free = x + half + AIR;
  }
  return { ticks, complete };
}

/**
 * The ticks of a timeline: whole steps of working time. On a line that is true to scale they stand evenly; on a compressed
 * one those are left out that have no room.
 */
export function timelineTicks(length: number, layout: TimelineLayout, ukuran: UkuranWaktu): Tick[] {
  const perHari = ukuran.jamPerHari * 60;
  const all = length <= perHari ? MINUTE_STEPS : DAY_STEPS.map((hari) => hari * perHari);
  const steps = all.filter((step) => length / step <= layout.width / TICK_ROOM);
  const placed = (steps.length > 0 ? steps : [length]).map((step) => placeTicks(step, length, layout, ukuran));
  const best = layout.toScale ? placed.find(({ complete }) => complete) : undefined;
  return (best ?? placed[0])?.ticks ?? [];
}
