import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineTicks } from '../../src/garis-waktu/timeline-axis.ts';
import { layoutTimeline, type TimelineLayout } from '../../src/garis-waktu/timeline-layout.ts';
import { buildTimeline, type TimelineSop } from '../../src/garis-waktu/timeline.ts';
import { textWidth } from '../../src/bagan/layout/labels.ts';
import { arbitraryFlow, flow } from '../bagan/graphs.ts';

const ukuran = { jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20 };

/** Langkah of one lajur after each other. */
function sequence(menit: readonly (number | null)[]): TimelineSop {
  const marks = menit.map(() => 'a').join(' ');
  const alur = menit.slice(1).map((_, i) => `${i + 1}a>${i + 2}a`).join(', ');
  const sop = flow('a', marks, alur);
  return { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: { menit: menit[i] ?? null } })) };
}

function layout(sop: TimelineSop): TimelineLayout {
  return layoutTimeline(buildTimeline(sop), sop.pelaksana.map(({ id }) => id), ({ menit }) => [`${menit ?? 'tanpa'} menit`]);
}

const widths = ({ lanes }: TimelineLayout): number[] => (lanes[0]?.bars ?? []).map(({ width }) => width);

describe('layoutTimeline', () => {
  it('is true to scale where even the shortest bar holds its text', () => {
    const result = layout(sequence([30, 60, 120]));
    expect(result.toScale).toBe(true);
    const [a = 0, b = 0, c = 0] = widths(result);
    expect([b / a, c / a]).toEqual([expect.closeTo(2), expect.closeTo(4)]);
  });

  it('compresses minutes beside months, keeps their order, and says that it did', () => {
    const result = layout(sequence([5, 27_000, 30, 450]));
    expect(result.toScale).toBe(false);
    const [short = 0, month = 0, half = 0, day = 0] = widths(result);
    expect(short).toBeLessThanOrEqual(half);
    expect(half).toBeLessThanOrEqual(day);
    expect(day).toBeLessThan(month);
    expect(result.width).toBeLessThan(1100);
  });

  it('marks an unknown waktu without a length, below what it would touch', () => {
    const result = layout(sequence([60, null, 60]));
    expect(result.lanes[0]?.bars.map(({ bar, width, level }) => [bar.no, width > 0, level])).toEqual([[1, true, 0], [2, false, 1], [3, true, 0]]);
    expect(result.lanes[0]?.levels).toBe(2);
  });

  it('gives every bar room for its text, touches none in its lajur, and keeps all inside, on any graph', () => {
    const arbitrary = fc.tuple(arbitraryFlow(20, 5), fc.array(fc.option(fc.oneof(fc.nat(60), fc.nat(50_000))), { minLength: 20, maxLength: 20 }));
    fc.assert(
      fc.property(arbitrary, ([sop, menit]) => {
        const timedSop = { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: { menit: menit[i % 20] ?? null } })) };
        const timeline = buildTimeline(timedSop);
        if (timeline.length === 0) return;
        const result = layout(timedSop);
        for (const { bars } of result.lanes) {
          const boxes = bars.map(({ x, width, level, lines }) => {
            const text = Math.max(...lines.map(textWidth));
            if (width > 0) expect(width).toBeGreaterThanOrEqual(text - 0.01);
            const middle = x + width / 2;
            const half = Math.max(width, text) / 2;
            expect(middle - half).toBeGreaterThanOrEqual(-0.01);
            expect(middle + half).toBeLessThanOrEqual(result.width + 0.01);
            return { left: middle - half, right: middle + half, level };
          });
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1)) if (a.level === b.level) expect(a.right <= b.left + 0.02 || b.right <= a.left + 0.02).toBe(true);
          });
        }
        // Later is never drawn further left.
        const times = timeline.bars.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
        times.slice(1).forEach((time, i) => expect(result.xOf(time)).toBeGreaterThanOrEqual(result.xOf(times[i] ?? 0)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('timelineTicks', () => {
  const labels = (menit: readonly number[]): string[] => {
    const sop = sequence(menit);
    return timelineTicks(buildTimeline(sop).length, layout(sop), ukuran).map(({ label }) => label);
  };

  it('marks minutes and hours within a day, else whole days', () => {
    expect(labels([30, 60, 30])).toEqual(['mulai', '30 menit', '1 jam', '1 jam 30 menit', '2 jam']);
    expect(labels([450, 900, 450])).toEqual(['mulai', '1 hari', '2 hari', '3 hari', '4 hari']);
  });

  it('leaves out labels that would touch', () => {
    const sop = sequence([5, 27_000, 30, 450]);
    const result = layout(sop);
    const ticks = timelineTicks(buildTimeline(sop).length, result, ukuran);
    expect(ticks.length).toBeGreaterThan(2);
    ticks.slice(1).forEach(({ x, label }, i) => {
      const before = ticks[i];
      if (before) expect(x - textWidth(label) / 2).toBeGreaterThan(before.x + textWidth(before.label) / 2);
      expect(x + textWidth(label) / 2).toBeLessThanOrEqual(result.width);
    });
  });
});
