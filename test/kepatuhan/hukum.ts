import type { Unit } from '../../src/sop/situs.ts';
import type { Sop } from '../../src/sop/schema.ts';
import type { Temuan } from '../../src/sop/temuan.ts';
import { check } from './check.ts';
import { example } from './example.ts';

export const TODAY = '2026-11-20';
const UNIT: Unit = { id: 'kantor', nama: 'Kantor', instansi: 'Pemerintah Kabupaten Contoh', wilayah: 'Kabupaten Contoh' };

/** An SOP with these items of Dasar Hukum, in effect since a date (`null`: without any date). */
export function sopWith(butir: readonly string[], efektif: string | null = '2022-01-10'): Sop {
  const sop = example();
  const tanggal = efektif === null ? null : { iso: efektif, teks: efektif, posisi: { baris: 7, kolom: 12 } };
  return {
    ...sop,
    tanggal: { ...sop.tanggal, efektif: tanggal },
    kotak: { ...sop.kotak, dasarHukum: { judul: 'Dasar Hukum', jenis: 'bernomor', posisi: { baris: 12, kolom: 1 }, butir: butir.map((teks, i) => ({ no: i + 1, teks, posisi: { baris: 14 + i, kolom: 1 }, runs: [{ start: 0, posisi: { baris: 14 + i, kolom: 4 } }] })) } },
  };
}

/** What the rules on Dasar Hukum find in an SOP, held against the entries of a register. */
export function hukumTemuan(sop: Sop, entri: unknown = [], today = TODAY): Temuan[] {
  return check([sop], { unit: [UNIT], entri, today }).temuan.filter(({ aturan }) => aturan.startsWith('dasar-hukum/'));
}

/** Rule, value and regulation of each finding. */
export function brief(temuan: readonly Temuan[]): [string, string | null, string | null][] {
  return temuan.map(({ aturan, nilai, peraturan }) => [aturan.replace('dasar-hukum/', ''), nilai, peraturan]);
}
