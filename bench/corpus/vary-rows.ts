import type { Random } from './random.ts';

const VERBS = ['Memeriksa', 'Menyusun', 'Menghimpun', 'Menandatangani', 'Mengetik', 'Memverifikasi', 'Mendistribusikan', 'Menerima', 'Merekapitulasi', 'Mengoreksi', 'Memaraf', 'Menyampaikan'];
const THINGS = ['konsep rencana', 'laporan triwulan', 'surat masuk', 'dokumen pendukung', 'data capaian tahun berjalan', 'berita acara', 'daftar hadir', 'usulan dari setiap bagian', 'nota dinas', 'konsep keputusan'];
const TIMES = ['10 Menit', '15 Menit', '30 Menit', '1 Jam', '2 Jam', '1 Hari', '2 Hari', '3 Hari'];

/** Rows beyond those of the original: none for half of the SOPs, up to so many for the others. */
const MOST_ADDED = 10;

/** Gives a procedure table other langkah than its original has: some left out, some added, all numbered anew. */
export function varyRows(table: string, subject: string, random: Random): string {
  const [head = '', rule = '', ...rows] = table.split('\n');
  const cells = head.split('|').slice(1, -1).map((cell) => cell.trim());
  const lajur = cells.findIndex((cell) => /^(?:kelengkapan|persyaratan)/iu.test(cell)) - 2;
  if (lajur < 1) return table;
  const changed = removeRow(rows, random);
  const added = random.below(2) === 0 ? 0 : 1 + random.below(MOST_ADDED);
  for (let n = 0; n < added; n += 1) {
    const at = 1 + random.below(changed.length - 1);
    changed.splice(at, 0, makeRow({ lajur, after: cells.length - 2 - lajur, subject, random }));
  }
  return [head, rule, ...renumber(changed)].join('\n');
}

/** Without one plain row that nothing leads to, where there is one; the first and the last stay. */
function removeRow(rows: readonly string[], random: Random): string[] {
  const targets = new Set(rows.flatMap((row) => [...row.matchAll(/→ (\d+)/gu)].map(([, no]) => no)));
  const spare = rows.filter((row, i) => i > 0 && i < rows.length - 1 && !row.includes('→') && !targets.has(numberOf(row)));
  const gone = random.below(3) === 0 ? random.pick(spare) : '';
  return rows.filter((row) => row !== gone);
}

function makeRow({ lajur, after, subject, random }: { lajur: number; after: number; subject: string; random: Random }): string {
  const thing = `${random.pick(THINGS)} ${subject}`;
  const at = random.below(lajur);
  // `+` and `-` stand for the rows beside it until all have their numbers.
  const mark = random.below(4) === 0 ? '◇ Ya → +, Tidak → -' : '●';
  const marks = Array.from({ length: lajur }, (_, i) => (i === at ? mark : ''));
  const tail = [`Berkas ${thing}`, random.pick(TIMES), `Dokumen ${thing}`, ''].slice(0, after);
  return `| ? | ${random.pick(VERBS)} ${thing} | ${[...marks, ...tail].join(' | ')} |`;
}

function renumber(rows: readonly string[]): string[] {
  const numbers = new Map(rows.map((row, i) => [numberOf(row), i + 1]));
  return rows.map((row, i) =>
    row
      .replace(/^\| *[^|]* *\|/u, `| ${i + 1} |`)
      .replace('→ +', `→ ${i + 2}`)
      .replace('→ -', `→ ${i}`)
      .replace(/→ (\d+)/gu, (whole, no: string) => (row.includes('→ +') ? whole : `→ ${numbers.get(no) ?? no}`)),
  );
}

function numberOf(row: string): string {
  return row.split('|')[1]?.trim() ?? '';
}
