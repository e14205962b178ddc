import { describe, expect, it } from 'vitest';
import { figure, markdownTable } from '../../bench/laporan/markdown.ts';
import { drawPlot } from '../../bench/laporan/plot.ts';
import type { LajurRun, PeerRun, Results, Run } from '../../bench/laporan/results.ts';
import { growthOf, median, summarizeRuns } from '../../bench/laporan/statistics.ts';
import { peerTable } from '../../bench/laporan/tables.ts';
import { scaleVerdicts, verdictTable } from '../../bench/laporan/verdicts.ts';
import { composeReport, seriesOf } from '../../bench/laporan/write-report.ts';
import { readReport } from '../../bench/process/build-lajur.ts';
import type { Measured } from '../../bench/process/run-measured.ts';

const machine = { cpu: 'Abacus', cores: 2, memory: 16, os: 'Linux 6.1', node: 'v24.0.0', date: '2026-01-01', load: 0.1 };
const run = (size: number, seconds: number): Run => ({ size, outcome: 'done', runs: 1, seconds, range: [seconds, seconds], cpu: null, peak: null, tree: 1000 });
const lajurRun = (kind: LajurRun['kind'], size: number, seconds: number): LajurRun => ({ ...run(size, seconds), kind, written: 1, kept: 2, stages: [{ name: 'Menulis halaman', seconds: 1 }], pages: seconds - 1 });
const peerRun = (tool: string, seconds: number, outcome: Run['outcome'] = 'done'): PeerRun => ({ ...run(10_000, seconds), tool, kind: 'cold', outcome });
const measured = (seconds: number, outcome: Measured['outcome'] = 'done'): Measured => ({ outcome, seconds, cpu: 1, peak: seconds, tree: null, stdout: '', stderr: '' });
const runs = [lajurRun('cold', 1000, 3), lajurRun('cold', 10_000, 36), lajurRun('edit', 10_000, 5.5)];
const results: Results = { skala: { machine, runs, sites: [] }, peers: { machine, versions: { Starlight: '1' }, limit: 900, runs: [peerRun('Lajur', 30), peerRun('Starlight', 100), peerRun('plain Astro', 7, 'memory')] }, halaman: null, pencarian: null, bagan: null };

describe('statistics', () => {
  it('takes the median, and the worst of memory', () => {
    expect(median([3, 1, 2])).toBe(2);
    const summary = summarizeRuns(100, [measured(3), measured(1), measured(2)]);
    expect(summary?.run).toMatchObject({ seconds: 2, range: [1, 3], peak: 3, tree: null, outcome: 'done' });
  });

  it('lets one build that did not end well stand for all', () => {
    expect(summarizeRuns(100, [measured(3), measured(900, 'timeout')])?.run).toMatchObject({ outcome: 'timeout', seconds: 900 });
    expect(summarizeRuns(100, [])).toBeNull();
  });

  it('tells growth for an SOP and for each one more', () => {
    const [first, second] = growthOf([{ size: 1000, seconds: 11 }, { size: 100, seconds: 2 }]);
    expect(first).toEqual({ size: 100, perSop: 20, ratio: null, marginal: null });
    expect(second).toMatchObject({ perSop: 11, ratio: expect.closeTo(0.55), marginal: 10 });
  });
});

describe('the report of a build', () => {
  it('gives files, stages, and the time without the wait for the index', () => {
    const stderr = '1.20 s  Memeriksa isi  234 MB\nother\n3.00 s  Menyusun indeks pencarian  300 MB\n';
    expect(readReport({ stdout: 'Situs ditulis ke x: 12 berkas ditulis, 3 tetap.\n', stderr, seconds: 5 })).toEqual({
      written: 12,
      kept: 3,
      stages: [{ name: 'Memeriksa isi', seconds: 1.2 }, { name: 'Menyusun indeks pencarian', seconds: 3 }],
      pages: 2,
    });
    expect(readReport({ stdout: '', stderr: '', seconds: 5 })).toEqual({ written: null, kept: null, stages: [], pages: null });
  });
});

describe('tables', () => {
  it('are Markdown with figures to the right', () => {
    expect(markdownTable(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | ---: |\n| x | 1 |');
    expect([0.1234, 12.345, 1234.5, null].map(figure)).toEqual(['0.12', '12.3', '1,235', '–']);
  });

  it('set every tool in a ratio to Lajur and Starlight, and none to one that failed', () => {
    const lines = peerTable({ machine, versions: {}, limit: 900, runs: results.peers?.runs ?? [] }).split('\n');
    expect(lines[2]).toContain('| 30.0 | 1.00 | 0.30 |');
    expect(lines[3]).toContain('| 100 | 3.33 | 1.00 |');
    expect(lines[4]).toContain('| out of memory (7) | – | – |');
  });

  it('say of each budget whether it is met', () => {
    const table = verdictTable(scaleVerdicts({ machine, runs, sites: [] }));
    expect(table).toContain('| 30 s | 36.0 s | **not met**, 1.20 times as much |');
    expect(table).toContain('| 5 s | 4.50 s | met |');
    expect(table).toContain('| 1.15 × | 1.20 × | **not met**, 1.04 times as much |');
    expect(table).toContain('| 30 s | – | not measured |');
  });
});

describe('the plot', () => {
  const plot = drawPlot('Time <b>', [
    { name: 'one', own: true, points: [{ size: 100, seconds: 1 }, { size: 10_000, seconds: 100 }] },
    { name: 'two', own: false, points: [{ size: 1000, seconds: 100 }] },
    { name: 'none', own: false, points: [] },
  ]);

  it('has logarithmic scales, so that linear growth is straight', () => {
    const [, points = ''] = /<polyline class="own" points="([^"]+)"/u.exec(plot) ?? [];
    expect(points).toBe('64,388 550,20');
    expect(plot).toContain('cx="307" cy="20"');
  });

  it('says in words what it shows, and keeps names apart', () => {
    expect(plot).toContain('<title id="judul">Time &lt;b></title>');
    expect(plot).toContain('one: 100 SOPs in 1 s, 10,000 SOPs in 100 s. two: 1,000 SOPs in 100 s.');
    const tops = [...plot.matchAll(/x="566" y="([\d.]+)"/gu)].map(([, top]) => Number(top));
    expect(tops).toHaveLength(2);
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeGreaterThanOrEqual(17);
  });

  it('is nothing without points, and stands when all times are one', () => {
    expect(drawPlot('x', [])).toBe('');
    expect(drawPlot('x', [{ name: 'one', own: true, points: [{ size: 100, seconds: 1 }] }])).not.toContain('NaN');
  });
});

describe('the whole report', () => {
  it('shows only what was measured', () => {
    const report = composeReport(results, true);
    expect(report).toContain('- Abacus, 2 cores, 16 GB; Linux 6.1; Node 24.0.0; 2026-01-01: `skala` (load at its start 0.10), `peers`');
    expect(report).toContain('Hugo was not there');
    expect(report).not.toContain('## Search');
    expect(seriesOf(results).filter(({ points }) => points.length > 0).map(({ name }) => name)).toEqual(['Lajur, cold', 'Lajur, one SOP edited', 'Starlight, cold']);
  });
});
