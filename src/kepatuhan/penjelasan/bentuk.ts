import type { Tingkat } from '../../sop/temuan.ts';

/** A rule as it is explained to an author; texts are plain Indonesian. */
export interface Aturan {
  /** `identitas/nomor-kosong`. */
  id: string;
  /** Its gravity where `situs.yaml` gives no other. */
  tingkat: Tingkat;
  /** A short title. */
  nama: string;
  /** What it finds and why that matters. */
  penjelasan: string;
  /** Pieces of the source as an author writes them. */
  contoh: { salah: string; benar: string };
  /** How to mend it. */
  perbaikan: string;
  /** Where the rule comes from, where that is known. */
  sumber?: string;
}
