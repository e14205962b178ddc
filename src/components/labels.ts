import type { TanggalName, Sop } from '../sop/schema.ts';

/** Labels of the dates, as on the form. */
export const labelTanggal: Record<TanggalName, string> = {
  pembuatan: 'Tanggal Pembuatan',
  revisi: 'Tanggal Revisi',
  efektif: 'Tanggal Efektif',
  pengesahan: 'Tanggal Pengesahan',
  tinjauan: 'Tanggal Tinjauan',
};

/** What the transcriber inferred, in words. */
export const labelDisimpulkan: Record<Sop['sumber']['disimpulkan'][number], string> = {
  pelaksana: 'pelaksana setiap langkah',
  alur: 'arah panah dan cabangnya',
  butir: 'pemisahan butir yang tersambung',
};
