import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTimeline, simultaneousBars, type Timeline, type TimelineSop } from '../../src/garis-waktu/timeline.ts';
import { arbitraryFlow, flow } from '../bagan/graphs.ts';

/** A flow (see `flow`) whose langkah last so many minutes. */
function timed(lajur: string, marks: string, alur: string, menit: readonly (number | null)[]): TimelineSop {
  const sop = flow(lajur, marks, alur);
  return { ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: { menit: menit[i] ?? null } })) };
}

const spans = ({ bars }: Timeline): [number, number][] => bars.map(({ start, end }) => [start, end]);
const conditional = ({ bars }: Timeline): number[] => bars.filter((bar) => bar.conditional).map(({ no }) => no);

describe('buildTimeline', () => {
  it('puts a sequence end to end', () => {
    const timeline = buildTimeline(timed('ab', 'a( b a)', '1a>2b, 2b>3a', [10, 60, 5]));
    expect(spans(timeline)).toEqual([[0, 10], [10, 70], [70, 75]]);
    expect(timeline).toMatchObject({ length: 75, total: 75, hasReturns: false, hasEarlyEnds: false });
    expect(timeline.bars.map(({ pelaksana }) => pelaksana)).toEqual([['a'], ['b'], ['a']]);
  });

  it('runs the ways of a fork side by side and waits for all of them where they join', () => {
    const timeline = buildTimeline(timed('abc', 'a b c a', '1a>2b, 1a>3c, 2b>4a, 3c>4a', [10, 60, 20, 5]));
    expect(spans(timeline)).toEqual([[0, 10], [10, 70], [10, 30], [70, 75]]);
    expect(timeline).toMatchObject({ length: 75, total: 95 });
    expect(simultaneousBars(timeline).map(({ no }) => no)).toEqual([2, 3]);
    expect(conditional(timeline)).toEqual([]);
  });

  it('counts simultaneous simpul of a langkah once, and names their lajur in the order of the table', () => {
    const timeline = buildTimeline(timed('abc', 'a cb a', '1a>2b, 1a>2c, 2b>3a, 2c>3a', [10, 30, 5]));
    expect(timeline).toMatchObject({ length: 45, total: 45 });
    expect(timeline.bars[1]?.pelaksana).toEqual(['b', 'c']);
  });

  it('leaves out returns, self loops and alur within a row', () => {
    const timeline = buildTimeline(timed('ab', 'a b? ab a', '1a>2b, 2b>3a Ya, 2b>1a Tidak, 2b>2b Ulang, 3a>3b, 3b>4a', [10, 20, 30, 40]));
    expect(spans(timeline)).toEqual([[0, 10], [10, 30], [30, 60], [60, 100]]);
    expect(timeline.hasReturns).toBe(true);
    expect(conditional(timeline)).toEqual([]);
  });

  it('puts both branches of a decision after it, as long as the longer one, and says which are not always done', () => {
    const timeline = buildTimeline(timed('abc', 'a? b c a', '1a>2b Ya, 1a>3c Tidak, 2b>4a, 3c>4a', [10, 60, 20, 5]));
    expect(spans(timeline)).toEqual([[0, 10], [10, 70], [10, 30], [70, 75]]);
    expect(conditional(timeline)).toEqual([2, 3]);
  });

  it('knows that a langkah which a decision may skip is not always done', () => {
    const timeline = buildTimeline(timed('ab', 'a? b a', '1a>2b Tidak, 1a>3a Ya, 2b>3a', [10, 60, 5]));
    expect(spans(timeline)).toEqual([[0, 10], [10, 70], [70, 75]]);
    expect(conditional(timeline)).toEqual([2]);
  });

  it('takes a branch to several simpul for one', () => {
    const timeline = buildTimeline(timed('abc', 'a? bc a', '1a>2b Ya, 1a>2c Ya, 1a>1a Tidak, 2b>3a, 2c>3a', [10, 60, 5]));
    expect(conditional(timeline)).toEqual([]);
  });

  it('gives an unknown waktu no length and invents none', () => {
    const timeline = buildTimeline(timed('ab', 'a b a', '1a>2b, 2b>3a', [10, null, 5]));
    expect(spans(timeline)).toEqual([[0, 10], [10, 10], [10, 15]]);
    expect(timeline).toMatchObject({ length: 15, total: 15 });
    expect(timeline.bars.map(({ menit }) => menit)).toEqual([10, null, 5]);
  });

  it('has no length where no waktu is known, and takes an SOP without langkah', () => {
    expect(buildTimeline(timed('ab', 'a b', '1a>2b', [null, null]))).toMatchObject({ length: 0, total: 0 });
    expect(buildTimeline({ pelaksana: [], langkah: [], alur: [] })).toEqual({ bars: [], length: 0, total: 0, hasReturns: false, hasEarlyEnds: false });
  });

  it('takes a single langkah, also one that loops', () => {
    expect(spans(buildTimeline(timed('a', 'a(', '', [30])))).toEqual([[0, 30]]);
    expect(spans(buildTimeline(timed('a', 'a?', '1a>1a Tidak, 1a>selesai Ya', [30])))).toEqual([[0, 30]]);
  });

  it('starts what no earlier langkah leads to at the beginning, and says so', () => {
    const timeline = buildTimeline(timed('ab', 'a b a', '1a>3a, 3a>2b', [10, 20, 30]));
    expect(spans(timeline)).toEqual([[0, 10], [0, 20], [10, 40]]);
    expect(timeline.bars.map(({ unentered }) => unentered)).toEqual([false, true, false]);
  });

  it('goes once through a cycle', () => {
    const timeline = buildTimeline(timed('ab', 'a b a', '1a>2b, 2b>3a, 3a>1a', [10, 20, 30]));
    expect(timeline).toMatchObject({ length: 60, total: 60, hasReturns: true });
  });

  it('sees that a branch ends the flow early', () => {
    expect(buildTimeline(timed('ab', 'a? b)', '1a>selesai Tidak, 1a>2b Ya', [10, 20]))).toMatchObject({ length: 30, hasEarlyEnds: true });
  });
});

describe('buildTimeline on any graph', () => {
  const arbitraryTimed = fc
    .tuple(arbitraryFlow(30, 6), fc.array(fc.option(fc.nat(10_000)), { minLength: 30, maxLength: 60 }))
    .map(([sop, menit]): TimelineSop => ({ ...sop, langkah: sop.langkah.map((langkah, i) => ({ ...langkah, waktu: { menit: menit[i % menit.length] ?? null } })) }));

  it('ends within the total, starts nothing before what leads to it is done, and lasts as long as it says', () => {
    fc.assert(
      fc.property(arbitraryTimed, (sop) => {
        const before = structuredClone(sop);
        const { bars, length, total } = buildTimeline(sop);
        expect(length).toBeLessThanOrEqual(total);
        for (const { start, end, menit } of bars) {
          expect(end - start).toBe(menit ?? 0);
          expect(end).toBeLessThanOrEqual(length);
        }
        for (const { dari, ke } of sop.alur) {
          const [from, to] = [bars[dari.langkah - 1], bars[(ke?.langkah ?? 0) - 1]];
          if (from && to && from.urutan < to.urutan) expect(to.start).toBeGreaterThanOrEqual(from.end);
        }
        // Nothing waits without a reason.
        for (const { start, urutan } of bars) {
          const leading = sop.alur.flatMap(({ dari, ke }) => (ke?.langkah === urutan && dari.langkah < urutan ? (bars[dari.langkah - 1]?.end ?? 0) : []));
          expect(start).toBe(Math.max(0, ...leading));
        }
        expect(sop).toEqual(before);
        expect(buildTimeline(before)).toEqual({ ...buildTimeline(sop) });
      }),
      { numRuns: 300 },
    );
  });
});
