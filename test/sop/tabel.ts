import type { Alur, Sop } from '../../src/sop/schema.ts';

/** A row of marks: `No` and the cells of the lajur, as they stand in Markdown. */
export type BarisMarka = readonly [no: number | string, ...sel: string[]];

/** An SOP file whose procedure table has these marks and plain contents. */
export function fileWith(lajur: readonly string[], baris: readonly BarisMarka[]): string {
  const kolom = ['No', 'Kegiatan', ...lajur, 'Kelengkapan', 'Waktu', 'Output'];
  const rows = baris.map(([no, ...sel]) => [String(no), `Mengerjakan ${no}`, ...sel, 'Bahan', '1 Jam', 'Hasil']);
  const lines = [kolom, kolom.map(() => '---'), ...rows].map((sel) => `| ${sel.join(' | ')} |`);
  return ['---', 'nama: Contoh', 'unit: kantor', '---', '', '## Prosedur', '', ...lines, ''].join('\n');
}

/** The alur as lines: `1:sekda>2:staf Ya`, `2:staf>selesai Ya`, `2:staf>–`. */
export function alurLines(sop: Sop): string[] {
  return sop.alur.map(alurLine);
}

function alurLine({ dari, ke, label, ujung }: Alur): string {
  const end = ke ? `${ke.langkah}:${ke.pelaksana}` : ujung === 'selesai' ? 'selesai' : '–';
  return `${dari.langkah}:${dari.pelaksana}>${end}${label === null ? '' : ` ${label}`}`;
}

/** The simpul as lines: `1:sekda mulai`. */
export function simpulLines(sop: Sop): string[] {
  return sop.langkah.flatMap(({ urutan, simpul }) => simpul.map(({ pelaksana, simbol }) => `${urutan}:${pelaksana} ${simbol}`));
}
