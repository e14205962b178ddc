import type { Posisi } from '../sop/schema.ts';
import type { PeranList, Unit } from '../sop/situs.ts';
import type { TemuanContent } from '../sop/temuan.ts';
import { nearest } from '../sop/yaml.ts';

/** Place of the value at a path of a YAML file. */
export type PosisiOf = (path: readonly PropertyKey[]) => Posisi;

/** Units of `unit.yaml` whose id stands there before. */
export function findDoubleUnits(unit: readonly Unit[], posisiOf: PosisiOf): TemuanContent[] {
  return unit.flatMap(({ id }, i) => {
    const first = unit.findIndex((other) => other.id === id);
    if (first === i) return [];
    return {
      aturan: 'unit/id-ganda',
      posisi: posisiOf([i, 'id']),
      pesan: `Id unit ini sudah dipakai di baris ${posisiOf([first, 'id']).baris}`,
      nilai: id,
      saran: 'Beri setiap unit id sendiri; yang dipakai hanya unit yang pertama.',
    };
  });
}

/** Entries of `pelaksana.yaml` whose unit is not in `unit.yaml`. */
export function findUnknownUnits(peran: PeranList, unit: readonly Unit[], posisiOf: PosisiOf): TemuanContent[] {
  const known = unit.map(({ id }) => id);
  return peran.flatMap((entry, i) => {
    if (known.includes(entry.unit)) return [];
    const near = nearest(entry.unit, known);
    return {
      aturan: 'pelaksana/unit-tak-dikenal',
      posisi: posisiOf([i, 'unit']),
      pesan: 'Unit pelaksana ini tidak terdaftar di unit.yaml',
      nilai: entry.unit,
      saran: near === null ? `Daftarkan di unit.yaml, atau pakai salah satu: ${known.join(', ') || '(unit.yaml kosong)'}.` : `Mungkin maksudnya "${near}".`,
    };
  });
}
