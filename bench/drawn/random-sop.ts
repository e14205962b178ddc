import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Words as SOPs use them, for boxes of a real size. */
const VERBS = ['Memeriksa', 'Menyusun', 'Menghimpun', 'Menandatangani', 'Mengetik', 'Mengarsipkan', 'Mendistribusikan', 'Menerima'];
const THINGS = ['konsep rencana kinerja', 'laporan triwulan dari setiap bagian', 'surat masuk', 'dokumen pendukung', 'data capaian kinerja tahun berjalan', 'berita acara'];
const LAJUR = ['Kepala Dinas', 'Sekretaris', 'Kasubbag Perencanaan', 'Kasubbag Umum dan Kepegawaian', 'Analis', 'Staf', 'Tim'];

/** Always the same numbers, so that every run draws the same SOPs. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/**
 * Writes a content folder of made-up SOPs: 6 to 20 langkah, 3 to 7 lajur, every fourth langkah or so a decision whose
 * one branch goes on and whose other goes back.
 *
 * @returns their ids
 */
export async function writeRandomSops(dir: string, count: number): Promise<string[]> {
  const folder = join(dir, 'sop', 'acak');
  await mkdir(folder, { recursive: true });
  await writeFile(join(dir, 'situs.yaml'), 'nama: Acak\n');
  await writeFile(join(dir, 'unit.yaml'), '- id: acak\n  nama: Acak\n  instansi: Acak\n');
  const names = Array.from({ length: count }, (_, i) => `acak-${String(i + 1).padStart(2, '0')}`);
  await Promise.all(names.map((name, i) => writeFile(join(folder, `${name}.md`), randomSop(name, randomNumbers(1000 + i * 97)))));
  return names.map((name) => `acak/${name}`);
}

function randomSop(name: string, random: (below: number) => number): string {
  const rows = 6 + random(15);
  const cols = 3 + random(5);
  const lajur = LAJUR.slice(0, cols);
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  const table = Array.from({ length: rows }, (_, row) => {
    const decides = row > 0 && row < rows - 1 && random(4) === 0;
    const mark = decides ? `◇ Ya → ${row + 2}, Tidak → ${1 + random(row)}` : '●';
    const at = random(cols);
    const cells = lajur.map((_lajur, col) => (col === at ? mark : ''));
    return `| ${row + 1} | ${pick(VERBS)} ${pick(THINGS)} | ${cells.join(' | ')} | Berkas | 1 Jam | Dokumen |`;
  });
  const head = `| No | Kegiatan | ${lajur.join(' | ')} | Kelengkapan | Waktu | Output |`;
  const rule = `|${'---|'.repeat(cols + 5)}`;
  return `---\nnama: ${name}\nunit: acak\n---\n\n## Prosedur\n\n${[head, rule, ...table].join('\n')}\n`;
}
