import type { Unit } from '../sop/situs.ts';
import type { Temuan, Tingkat } from '../sop/temuan.ts';
import type { SopTerdaftar } from './daftar-sop.ts';
import { TINGKAT } from './tingkat.ts';

/** The findings of one SOP, or of one file that is no SOP. */
export interface KelompokSop {
  /** Id of the SOP; the file's path where there is none. */
  id: string;
  /** `null` for other files, and for an SOP that a galat keeps from the site. */
  sop: SopTerdaftar | null;
  temuan: readonly Temuan[];
}

/** The findings of one unit. */
export interface KelompokUnit {
  /** Id of the unit; `TANPA_SOP` for files that are no SOP. */
  id: string;
  /** `null` where the site has no SOP of it. */
  unit: Unit | null;
  kelompok: KelompokSop[];
}

/** Stands for a unit, or an SOP, where a finding has none; no id looks like it. */
export const TANPA_SOP = '-';

/**
 * Findings by unit and SOP.
 *
 * @param all the SOPs of the site by unit and name, whose order is kept; what belongs to none of them comes last
 */
export function groupTemuan(temuan: readonly Temuan[], all: readonly SopTerdaftar[]): KelompokUnit[] {
  const byId = Map.groupBy(temuan, (one) => one.sop ?? TANPA_SOP);
  const known: (KelompokSop & { unit: string })[] = all.flatMap((item) => {
    const own = byId.get(item.sop.id);
    return own ? [{ id: item.sop.id, sop: item, temuan: own, unit: item.unit.id }] : [];
  });
  const shown = new Set([TANPA_SOP, ...known.map(({ id }) => id)]);
  const withheld = [...byId].filter(([id]) => !shown.has(id)).map(([id, own]) => ({ id, sop: null, temuan: own, unit: id.split('/')[0] ?? id }));
  const files = [...Map.groupBy(byId.get(TANPA_SOP) ?? [], ({ berkas }) => berkas)].map(([id, own]) => ({ id, sop: null, temuan: own, unit: TANPA_SOP }));
  const unitById = new Map(all.map(({ unit }) => [unit.id, unit]));
  return [...Map.groupBy([...known, ...withheld, ...files], ({ unit }) => unit)].map(([id, kelompok]) => ({ id, unit: unitById.get(id) ?? null, kelompok }));
}

/** How often a rule has found something. */
interface JumlahAturan {
  id: string;
  tingkat: Tingkat;
  jumlah: number;
  /** SOPs concerned. */
  sop: number;
}

/** Findings by rule, the gravest first, then the most frequent. */
export function countAturan(temuan: readonly Temuan[]): JumlahAturan[] {
  return [...Map.groupBy(temuan, ({ aturan, tingkat }) => `${tingkat} ${aturan}`).values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ id: first.aturan, tingkat: first.tingkat, jumlah: same.length, sop: new Set(same.flatMap(({ sop }) => sop ?? [])).size }] : [];
    })
    .sort((a, b) => TINGKAT.indexOf(a.tingkat) - TINGKAT.indexOf(b.tingkat) || b.jumlah - a.jumlah || (a.id < b.id ? -1 : 1));
}

export const TEMUAN_HEAD: readonly string[] = ['tingkat', 'aturan', 'unit', 'sop', 'nama SOP', 'berkas', 'baris', 'kolom', 'nilai', 'pesan', 'saran', 'peraturan'];

/** A finding as cells of the CSV. */
export function temuanCells({ tingkat, aturan, sop, berkas, baris, kolom, nilai, pesan, saran, peraturan }: Temuan, byId: ReadonlyMap<string, SopTerdaftar>): (string | number | null)[] {
  const owner = sop === null ? undefined : byId.get(sop);
  return [tingkat, aturan, owner?.unit.nama ?? null, sop, owner?.sop.nama ?? null, berkas, baris, kolom, nilai, pesan, saran, peraturan];
}
