import type { NamaTanggal, Simbol, Sop } from '../sop/schema.ts';

/** Labels of the dates, as on the form. */
export const labelTanggal: Record<NamaTanggal, string> = {
  pembuatan: 'Tanggal Pembuatan',
  revisi: 'Tanggal Revisi',
  efektif: 'Tanggal Efektif',
  pengesahan: 'Tanggal Pengesahan',
  tinjauan: 'Tanggal Tinjauan',
};

/** What a symbol means, in words. */
export const labelSimbol: Record<Simbol, string> = {
  mulai: 'mulai',
  kegiatan: 'kegiatan',
  keputusan: 'keputusan',
  selesai: 'selesai',
};

/** What the transcriber inferred, in words. */
export const labelDisimpulkan: Record<Sop['sumber']['disimpulkan'][number], string> = {
  pelaksana: 'pelaksana setiap langkah',
  alur: 'arah panah dan cabangnya',
  butir: 'pemisahan butir yang tersambung',
};

/** Joins words as in a sentence: `a, b, dan c`. */
export function joinKata(kata: readonly string[]): string {
  if (kata.length < 3) return kata.join(' dan ');
  return `${kata.slice(0, -1).join(', ')}, dan ${kata.at(-1) ?? ''}`;
}
