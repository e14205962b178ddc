import { gzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { buildGraph } from '../src/bagan/graph.ts';
import { drawBagan, measureBagan } from '../src/bagan/index.ts';
import { layoutGraph } from '../src/bagan/layout/layout.ts';
import type { AlurSop, Bagan } from '../src/bagan/index.ts';
import { saveResult, type BaganTimes } from './laporan/results.ts';
import { describeMachine } from './process/machine.ts';

/** A plausible SOP: one simpul a row wandering over the lajur, every third a decision, `returns` of them going back. */
function makeFlow(rows: number, cols: number, returns: number): AlurSop {
  let seed = 42;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const lajur = Array.from({ length: cols }, (_, i) => ({ id: `lajur-${i + 1}`, nama: `Lajur ${i + 1}` }));
  const column = Array.from({ length: rows }, () => random(cols));
  const titik = (row: number): AlurSop['alur'][number]['dari'] => ({ langkah: row + 1, pelaksana: lajur[column[row] ?? 0]?.id ?? '' });
  const every = Math.max(2, Math.floor(rows / Math.max(1, returns)));
  const alur: AlurSop['alur'][number][] = [];
  const isDecision = (row: number): boolean => row > 0 && row < rows - 1 && row % every === 1;
  for (let row = 0; row < rows - 1; row++) {
    alur.push({ dari: titik(row), ke: titik(row + 1), label: isDecision(row) ? 'Ya' : null, ujung: null });
    if (isDecision(row)) alur.push({ dari: titik(row), ke: titik(random(row)), label: 'Tidak', ujung: null });
  }
  return {
    pelaksana: lajur,
    langkah: column.map((_, row) => ({
      urutan: row + 1,
      no: row + 1,
      simpul: [{ pelaksana: titik(row).pelaksana, simbol: row === 0 ? 'mulai' : row === rows - 1 ? 'selesai' : isDecision(row) ? 'keputusan' : 'kegiatan' }],
    })),
    alur,
  };
}

/** Lays a bagan out anew; `layoutBagan` remembers it. */
function layoutAnew(sop: AlurSop): Bagan {
  return layoutGraph(buildGraph(sop));
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function time(work: () => unknown, budget: number): number {
  const until = performance.now() + budget;
  const times: number[] = [];
  while (performance.now() < until || times.length < 5) {
    const start = performance.now();
    work();
    times.push(performance.now() - start);
  }
  return median(times);
}

const cases = [
  { rows: 6, cols: 5, returns: 1, limit: null },
  { rows: 12, cols: 5, returns: 3, limit: 1 },
  { rows: 24, cols: 10, returns: 8, limit: null },
  { rows: 60, cols: 20, returns: 20, limit: 30 },
] as const;

/** Prints the median time of layout and drawing, warm, with its growth; budgets from the design, section 11. */
export async function run(): Promise<void> {
  const result: BaganTimes = { machine: describeMachine(), cases: [] };
  const warm = makeFlow(12, 5, 3);
  time(() => drawBagan(layoutAnew(warm)), 500);
  console.log('bagan     alur  layout ms  draw ms  total ms  budget  us/alur  gzip B  crossings  bends');
  for (const { rows, cols, returns, limit } of cases) {
    const sop = makeFlow(rows, cols, returns);
    const bagan = layoutAnew(sop);
    const layout = time(() => layoutAnew(sop), 400);
    const draw = time(() => drawBagan(bagan), 400);
    const { crossings, bends } = measureBagan(bagan);
    const bytes = gzipSync(drawBagan(bagan).tiles.flat().join('\n')).length;
    const total = layout + draw;
    result.cases.push({ rows, cols, ms: total });
    console.log(
      [
        `${rows}x${cols}`.padEnd(9),
        String(sop.alur.length).padStart(4),
        layout.toFixed(3).padStart(10),
        draw.toFixed(3).padStart(8),
        total.toFixed(3).padStart(9),
        (limit === null ? '' : String(limit)).padStart(7),
        ((1000 * total) / sop.alur.length).toFixed(1).padStart(8),
        String(bytes).padStart(7),
        String(crossings).padStart(10),
        String(bends).padStart(6),
      ].join(' '),
    );
  }
  await saveResult('bagan', result);
}

export default run;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await run();
