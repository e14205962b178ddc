import { claimKey } from '../../pelaksana/peran.ts';
import type { Posisi } from '../../sop/schema.ts';
import type { PeranList, Unit } from '../../sop/situs.ts';
import type { Temuan, TemuanContent, Tingkat } from '../../sop/temuan.ts';
import { nearest } from '../../sop/yaml.ts';

/** Place of the value at a path of a YAML file. */
export type PosisiOf = (path: readonly PropertyKey[]) => Posisi;

/** What a rule says of a settings file: a peringatan where it does not say otherwise. */
export interface SettingsTemuan extends TemuanContent {
  tingkat?: Tingkat;
  /** Id of the regulation concerned. */
  peraturan?: string | null;
}

/** The finding as it is published. */
export function settingsTemuan({ aturan, tingkat, posisi, pesan, nilai, saran, peraturan }: SettingsTemuan, berkas: string): Temuan {
  return {
    aturan,
    tingkat: tingkat ?? 'peringatan',
    sop: null,
    berkas,
    baris: posisi?.baris ?? 1,
    kolom: posisi?.kolom ?? 1,
    nilai: nilai ?? null,
    pesan,
    saran: saran ?? null,
    peraturan: peraturan ?? null,
  };
}

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

/** Names and aliases of `pelaksana.yaml` that an entry of the same unit before claims already. */
export function findDoubleClaims(peran: PeranList, posisiOf: PosisiOf): TemuanContent[] {
  const claims = new Map<string, { entry: number; nama: string; posisi: Posisi }>();
  return peran.flatMap(({ unit, nama, alias }, i) => {
    const paths = [[i, 'nama'], ...alias.map((_, j) => [i, 'alias', j])];
    return [nama, ...alias].flatMap((claimed, j) => {
      const key = claimKey(unit, claimed);
      const posisi = posisiOf(paths[j] ?? [i]);
      const first = claims.get(key);
      if (first === undefined) claims.set(key, { entry: i, nama, posisi });
      if (first === undefined || first.entry === i) return [];
      return {
        aturan: 'pelaksana/alias-ganda',
        posisi,
        pesan: `Nama ini sudah dipakai peran "${first.nama}" dari unit yang sama, di baris ${first.posisi.baris}; yang dipakai hanya yang pertama`,
        nilai: claimed,
        saran: 'Hapus nama ini dari salah satu peran, atau gabungkan kedua peran menjadi satu.',
      };
    });
  });
}
