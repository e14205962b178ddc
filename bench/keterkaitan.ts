import { VFile } from 'vfile';
import { parseMarkdown } from '../src/cli/content/read-content.ts';
import { fontMeasure } from '../src/font-metrics.ts';
import { buildKeterkaitan } from '../src/keterkaitan/keterkaitan.ts';
import type { Keterkaitan } from '../src/keterkaitan/relasi.ts';
import { drawUnitMap } from '../src/keterkaitan/unit-map.ts';
import { parseSop } from '../src/sop/parse-sop.ts';
import type { Sop } from '../src/sop/schema.ts';

const COUNTS = [100, 1_000, 2_000, 5_000, 10_000];
const ROUNDS = 5;
/** SOPs of one unit. */
const UNIT = 50;

const ACTS = ['Penyusunan', 'Pengelolaan', 'Verifikasi', 'Pelaporan', 'Evaluasi', 'Penerbitan', 'Pengumpulan', 'Penanganan'];
const THINGS = ['Laporan Kinerja', 'Rencana Kerja', 'Arsip Dinamis', 'Data Indikator Utama', 'Izin Usaha', 'Gaji Pegawai', 'Aset Daerah', 'Bantuan Sosial', 'Perjanjian Kinerja', 'Pengaduan Masyarakat'];

const TEMPLATE = `---
nama: Contoh
unit: u
---

## Keterkaitan

- SOP A
- SOP B
- SOP C

## Prosedur

| No | Kegiatan | Staf | Kabag | Kelengkapan | Waktu | Output | Keterangan |
|---|---|---|---|---|---|---|---|
${Array.from({ length: 12 }, (_, i) => `| ${i + 1} | Memeriksa konsep dan menyampaikannya kepada Kepala Bagian | ● | | Konsep | 1 Jam | Konsep | |`).join('\n')}
`;

function readTemplate(): Sop {
  const sop = parseSop(new VFile({ path: 'sop/u/contoh.md', value: TEMPLATE }), parseMarkdown, { id: 'u/contoh', slug: 'contoh', unitIds: ['u'], ukuranWaktu: { jamPerHari: 7.5, hariPerMinggu: 5, hariPerBulan: 20 } });
  if (sop === null) throw new Error('The template is no SOP');
  return sop;
}

/** Made-up SOPs of units of 50: of three rujukan two are there and one is not; every fourth names another one in a langkah. */
function makeSops(template: Sop, count: number): Sop[] {
  const namaOf = (i: number): string => `${ACTS[i % ACTS.length] ?? ''} ${THINGS[Math.floor(i / ACTS.length) % THINGS.length] ?? ''} Tahap ${Math.floor(i / 80) + 1}`;
  return Array.from({ length: count }, (_, i) => {
    const unit = Math.floor(i / UNIT);
    const other = (n: number): number => unit * UNIT + ((i * 7 + n * 11) % UNIT);
    const rujukan = [`SOP ${namaOf(other(1))}`, `SOP ${namaOf(other(2))}`, `SOP ${namaOf(other(3))} Tahunan`];
    const { keterkaitan } = template.kotak;
    return {
      ...template,
      id: `u${unit}/s${i}`,
      unit: `u${unit}`,
      nomor: `${i}/SOP/2024`,
      nama: namaOf(i),
      kotak: { ...template.kotak, keterkaitan: { ...keterkaitan, butir: keterkaitan.butir.map((butir, at) => ({ ...butir, teks: rujukan[at] ?? '' })) } },
      langkah: template.langkah.map((langkah, at) => ({
        ...langkah,
        kegiatan: at === 3 && i % 4 === 0 ? `Mengikuti SOP ${namaOf(other(4))}.` : `${langkah.kegiatan} ${at}`,
        kelengkapan: at === 0 ? { ...langkah.kelengkapan, butir: [`Dokumen ${namaOf(other(5))}`] } : langkah.kelengkapan,
        output: at === 11 ? { ...langkah.output, butir: [`Dokumen ${namaOf(i)}`] } : langkah.output,
      })),
    };
  });
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Median milliseconds of some work after a warm-up, and what it gave. */
function time<T>(work: () => T): { ms: number; result: T } {
  let result = work();
  const ms = median(Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    result = work();
    return performance.now() - start;
  }));
  return { ms, result };
}

function drawAll({ unit, bySop }: Keterkaitan, all: readonly Sop[]): number {
  const nama = new Map(all.map((sop) => [sop.id, sop.nama]));
  return unit.reduce((sum, one) => sum + drawUnitMap({ unit: one, bySop, namaOf: (id) => nama.get(id) ?? id, measure: fontMeasure() }).nodes.length, 0);
}

/** Prints the time of resolving all rujukan, with mentions, documents and suggestions, and of drawing all maps, and how they grow. */
export async function run(): Promise<void> {
  const template = readTemplate();
  console.log(`Units of ${UNIT} SOPs with 12 langkah and 3 rujukan each; median of ${ROUNDS} rounds, warm.\n`);
  console.log('| SOPs | rujukan | linked | index ms | ns per rujukan | maps ms | µs per SOP |');
  console.log('|---:|---:|---:|---:|---:|---:|---:|');
  for (const count of COUNTS) {
    const all = makeSops(template, count);
    const { ms, result } = time(() => buildKeterkaitan(all));
    const rujukan = [...result.bySop.values()].flatMap((one) => one.rujukan);
    const maps = time(() => drawAll(result, all));
    console.log(`| ${count.toLocaleString('en')} | ${rujukan.length.toLocaleString('en')} | ${rujukan.filter(({ ke }) => ke !== null).length.toLocaleString('en')} | ${ms.toFixed(0)} | ${((1e6 * ms) / rujukan.length).toFixed(0)} | ${maps.ms.toFixed(0)} | ${((1e3 * maps.ms) / count).toFixed(0)} |`);
  }
}
