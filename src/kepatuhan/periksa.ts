import type { Sop } from '../sop/schema.ts';
import { normalizeTeks } from '../sop/teks.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';
import { aturanSop, type TemuanAturan } from './aturan-sop.ts';

/** An SOP and the file it was read from, relative to the content folder. */
export interface SopBerkas {
  sop: Sop;
  berkas: string;
}

/**
 * Runs all rules over one SOP and over all of them. A rule that the SOP itself excepts
 * (`kecualikan`) is left out.
 *
 * @returns findings in the order of file and place
 */
export function periksa(semua: readonly SopBerkas[]): Temuan[] {
  const sendiri = semua.flatMap((s) => aturanSop.flatMap((aturan) => aturan(s.sop)).map((isi) => toTemuan(isi, s)));
  const pengecualian = new Set(semua.flatMap(({ sop }) => sop.kecualikan.map(({ aturan }) => `${sop.id} ${aturan}`)));
  return [...sendiri, ...nomorGanda(semua)]
    .filter(({ sop, aturan }) => sop === null || !pengecualian.has(`${sop} ${aturan}`))
    .sort(compareTemuan);
}

/** One nomor on several SOPs of a unit. */
function nomorGanda(semua: readonly SopBerkas[]): Temuan[] {
  const menurutNomor = Map.groupBy(
    semua.filter(({ sop }) => sop.nomor !== null),
    ({ sop }) => `${sop.unit} ${normalizeTeks(sop.nomor ?? '')}`,
  );
  return [...menurutNomor.values()]
    .filter((kelompok) => kelompok.length > 1)
    .flatMap((kelompok) =>
      kelompok.map((s) =>
        toTemuan(
          {
            aturan: 'identitas/nomor-ganda',
            tingkat: 'peringatan',
            posisi: s.sop.posisiIdentitas.nomor,
            pesan: `Nomor ini dipakai ${kelompok.length} SOP: ${kelompok.map(({ sop }) => sop.nama).join(', ')}`,
            nilai: s.sop.nomor,
            saran: 'Beri setiap SOP nomornya sendiri.',
          },
          s,
        ),
      ),
    );
}

function toTemuan(isi: TemuanAturan, { sop, berkas }: SopBerkas): Temuan {
  return {
    aturan: isi.aturan,
    tingkat: isi.tingkat,
    sop: sop.id,
    berkas,
    baris: isi.posisi?.baris ?? 1,
    kolom: isi.posisi?.kolom ?? 1,
    nilai: isi.nilai ?? null,
    pesan: isi.pesan,
    saran: isi.saran ?? null,
    peraturan: null,
  };
}
