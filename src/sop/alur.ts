import type { Marka } from './marka.ts';
import type { Alur, Simbol, Titik } from './schema.ts';
import { normalizeText } from './text.ts';

/** A marked cell, before its targets are resolved. */
export interface SelLajur {
  pelaksana: string;
  marka: Marka;
}

/** A row of the procedure table as far as the flow needs it. */
export interface BarisAlur {
  urutan: number;
  no: number;
  sel: SelLajur[];
}

/** A target that leads to no simpul. */
export interface MissingTujuan {
  dari: Titik;
  /** Index of the branch in its cell. */
  cabang: number;
  cause: 'no' | 'lajur';
}

export interface AlurResult {
  alur: Alur[];
  missing: MissingTujuan[];
}

type Lajur = { id: string; nama: string };

/**
 * Resolves the targets of all rows (design, section 4).
 *
 * A target names a No as written and means all simpul of that langkah, or one of them with `@`.
 * Without targets a simpul leads to the simpul of the next row, save those that another simpul of that row targets.
 *
 * @param baris rows in order; a row that could not be read has no cells
 */
export function resolveAlur(baris: readonly BarisAlur[], lajur: readonly Lajur[]): AlurResult {
  const result: AlurResult = { alur: [], missing: [] };
  const byNo = new Map(baris.map((b) => [b.no, b]));
  baris.forEach((b, i) => {
    for (const sel of b.sel) {
      const dari = { langkah: b.urutan, pelaksana: sel.pelaksana };
      if (sel.marka.cabang.length > 0) addTargets(dari, sel.marka, byNo, lajur, result);
      else if (sel.marka.jenis !== 'selesai') addNext(dari, baris[i + 1], lajur, result);
    }
  });
  return { alur: withoutRepeats(result.alur), missing: result.missing };
}

/** The same alur written twice in one cell is one alur. */
function withoutRepeats(alur: readonly Alur[]): Alur[] {
  const unique = new Map(alur.map((a) => [JSON.stringify([a.dari, a.ke, a.label, a.ujung]), a]));
  return [...unique.values()];
}

function addTargets(dari: Titik, marka: Marka, byNo: ReadonlyMap<number, BarisAlur>, lajur: readonly Lajur[], result: AlurResult): void {
  marka.cabang.forEach(({ label, tujuan }, cabang) => {
    if (tujuan.jenis !== 'langkah') {
      // An activity that ends becomes a terminator, or leads nowhere; only a branch has an end of its own.
      if (marka.jenis === 'keputusan') result.alur.push({ dari, ke: null, label, ujung: tujuan.jenis });
      return;
    }
    const target = byNo.get(tujuan.no);
    if (!target) {
      result.missing.push({ dari, cabang, cause: 'no' });
      return;
    }
    const nama = tujuan.lajur;
    const ke = target.sel.filter((sel) => nama === null || isLajur(sel.pelaksana, nama, lajur));
    // A row without any mark is a galat of its own; it is not told again for each that leads there.
    const lajurExists = nama === null || lajur.some(({ id }) => isLajur(id, nama, lajur));
    if (ke.length === 0 && (target.sel.length > 0 || !lajurExists)) result.missing.push({ dari, cabang, cause: 'lajur' });
    for (const sel of ke) result.alur.push({ dari, ke: { langkah: target.urutan, pelaksana: sel.pelaksana }, label, ujung: null });
  });
}

function addNext(dari: Titik, next: BarisAlur | undefined, lajur: readonly Lajur[], result: AlurResult): void {
  if (!next) return;
  for (const sel of next.sel) {
    if (isTargetedInRow(sel, next, lajur)) continue;
    result.alur.push({ dari, ke: { langkah: next.urutan, pelaksana: sel.pelaksana }, label: null, ujung: null });
  }
}

/** Does another simpul of the same row lead to this one? */
function isTargetedInRow(sel: SelLajur, baris: BarisAlur, lajur: readonly Lajur[]): boolean {
  return baris.sel.some(
    (other) =>
      other !== sel &&
      other.marka.cabang.some(
        ({ tujuan }) =>
          tujuan.jenis === 'langkah' &&
          tujuan.no === baris.no &&
          (tujuan.lajur === null || isLajur(sel.pelaksana, tujuan.lajur, lajur)),
      ),
  );
}

function isLajur(id: string, nama: string, lajur: readonly Lajur[]): boolean {
  return lajur.some((l) => l.id === id && (l.id === nama || normalizeText(l.nama) === normalizeText(nama)));
}

/**
 * The symbol of a simpul. The first and the last langkah, where they are activities, are terminators (a lone
 * langkah is a `mulai`); an activity that leads to `selesai` ends the flow; decisions keep their diamond.
 */
export function simbolOf(marka: Marka, urutan: number, last: number): Simbol {
  if (marka.jenis !== 'kegiatan') return marka.jenis;
  if (urutan === 1) return 'mulai';
  const ends = marka.cabang.some(({ tujuan }) => tujuan.jenis === 'selesai');
  return urutan === last || ends ? 'selesai' : 'kegiatan';
}
