import type { Repeal, Status } from '../peraturan/status.ts';
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

/** How a regulation stands, in words. */
export const labelStatus: Record<Status, string> = {
  berlaku: 'Berlaku',
  diubah: 'Berlaku, telah diubah',
  dicabutSebagian: 'Dicabut sebagian',
  dicabut: 'Dicabut',
  tidakDiketahui: 'Belum diketahui',
};

/** Colour and mark of a standing (`styles/status.css`). */
export const warnaStatus: Record<Status, 'baik' | 'awas' | 'bahaya' | 'netral'> = {
  berlaku: 'baik',
  diubah: 'awas',
  dicabutSebagian: 'awas',
  dicabut: 'bahaya',
  tidakDiketahui: 'netral',
};

/** A repeal in effect today, seen from an SOP that rests on the regulation. */
export const labelPencabutan: Record<Repeal['when'], string> = {
  sebelum: 'Dicabut sebelum SOP berlaku',
  sesudah: 'Dicabut sesudah SOP berlaku',
  'tidak-pasti': 'Dicabut; belum pasti sebelum atau sesudah SOP berlaku',
};
