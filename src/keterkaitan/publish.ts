import type { Keterkaitan, KeterkaitanSop, Saran } from './relasi.ts';

/** The published form of how SOPs refer to each other: the shape of `keterkaitan.json`; ids are those of SOPs. */
export interface KeterkaitanTerbit {
  unit: {
    id: string;
    sop: {
      id: string;
      nama: string;
      url: string;
      rujukan: { teks: string; sop: string | null; sendiri: boolean; ganda: readonly string[]; gandaMenurut: 'nomor' | 'nama' | null; saran: readonly Saran[] }[];
      sebutan: { langkah: number; bagian: string; teks: string; sop: string }[];
      merujuk: { sop: string; jenis: string; dokumen: readonly string[] }[];
      dirujuk: { sop: string; jenis: string; dokumen: readonly string[] }[];
      mungkin: { dari: string; ke: string; dokumen: readonly string[] }[];
    }[];
    belumTersedia: { nama: string; dibutuhkan: readonly string[]; saran: readonly Saran[] }[];
    berdiriSendiri: readonly string[];
    putaran: readonly (readonly string[])[];
  }[];
}

/** What is known of an SOP by its id. */
export type LookUp = (id: string) => { nama: string; url: string };

/** Makes the published form; `langkah` is the number as written. */
export function publishKeterkaitan({ unit, bySop }: Keterkaitan, lookUp: LookUp): KeterkaitanTerbit {
  return {
    unit: unit.map(({ unit: id, sop, hilang, terpisah, putaran }) => ({
      id,
      sop: sop.flatMap((one) => {
        const relations = bySop.get(one);
        return relations === undefined ? [] : [{ id: one, ...lookUp(one), ...publishSop(relations) }];
      }),
      belumTersedia: hilang.map(({ nama, sop: dibutuhkan, saran }) => ({ nama, dibutuhkan, saran })),
      berdiriSendiri: terpisah,
      putaran,
    })),
  };
}

function publishSop({ rujukan, sebutan, merujuk, dirujuk, mungkin }: KeterkaitanSop): Omit<KeterkaitanTerbit['unit'][number]['sop'][number], 'id' | 'nama' | 'url'> {
  return {
    rujukan: rujukan.map(({ teks, ke, diri, ganda, menurut, saran }) => ({ teks, sop: ke, sendiri: diri, ganda, gandaMenurut: menurut, saran })),
    sebutan: sebutan.map(({ no, bagian, teks, ke }) => ({ langkah: no, bagian, teks, sop: ke })),
    merujuk: merujuk.map(({ ke, jenis, dokumen }) => ({ sop: ke, jenis, dokumen })),
    dirujuk: dirujuk.map(({ dari, jenis, dokumen }) => ({ sop: dari, jenis, dokumen })),
    mungkin: mungkin.map(({ dari, ke, dokumen }) => ({ dari, ke, dokumen })),
  };
}

export const KETERKAITAN_HEAD: readonly string[] = ['unit', 'jenis', 'sop', 'nama', 'teks', 'langkah', 'keadaan', 'ke', 'nama ke', 'dokumen', 'saran'];

/** One line for each rujukan, each mention and each possible relation, and one for each SOP that stands alone. */
export function keterkaitanRows({ unit, bySop }: Keterkaitan, lookUp: LookUp): (string | number | null)[][] {
  return unit.flatMap(({ unit: id, sop, terpisah }) => {
    const alone = new Set(terpisah);
    return sop.flatMap((one) => {
      const relations = bySop.get(one);
      if (relations === undefined) return [];
      const { rujukan, sebutan, mungkin, merujuk } = relations;
      const nama = lookUp(one).nama;
      const namaOf = (ke: string | null): string | null => (ke === null ? null : lookUp(ke).nama);
      const dokumen = new Map(merujuk.map((relasi) => [relasi.ke, relasi.dokumen.join('; ')]));
      return [
        ...rujukan.map(({ teks, ke, diri, ganda, menurut, saran }) => {
          const keadaan = diri ? 'diri sendiri' : ke !== null ? 'tersedia' : ganda.length > 0 ? `${menurut ?? 'nama'} ganda` : 'belum tersedia';
          return [id, 'rujukan', one, nama, teks, null, keadaan, ke, namaOf(ke), dokumen.get(ke ?? '') ?? null, saran.map(showSaran).join('; ')];
        }),
        ...sebutan.map(({ no, teks, ke }) => [id, 'sebutan', one, nama, teks, no, 'tersedia', ke, namaOf(ke), dokumen.get(ke) ?? null, null]),
        ...(alone.has(one) ? [[id, 'berdiri sendiri', one, nama, null, null, rujukan.some(({ diri }) => !diri) ? 'rujukannya tidak tersambung' : 'tanpa rujukan', null, null, null, null]] : []),
        ...mungkin.filter(({ dari }) => dari === one).map(({ ke, dokumen: names }) => [id, 'mungkin', one, nama, null, null, 'belum dinyatakan', ke, namaOf(ke), names.join('; '), null]),
      ];
    });
  });
}

function showSaran(saran: Saran): string {
  return saran.jenis === 'sop' ? saran.id : `${saran.tertulis} → ${saran.seharusnya}`;
}
