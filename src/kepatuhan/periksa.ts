import type { Sop } from '../sop/schema.ts';
import { isKosong, normalizeTeks } from '../sop/teks.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';
import { aturanSop, type TemuanAturan } from './aturan-sop.ts';

/**
 * Runs all rules over one SOP and over all of them.
 *
 * @returns findings in the order of file and place
 */
export function periksa(semua: readonly Sop[]): Temuan[] {
  const sendiri = semua.flatMap((s) => aturanSop.flatMap((aturan) => aturan(s)).map((isi) => toTemuan(isi, s)));
  return [...sendiri, ...nomorGanda(semua)].sort(compareTemuan);
}

/** Leaves out the findings of rules that an SOP itself excepts (`kecualikan`); a galat stays. */
export function applyKecualikan(temuan: readonly Temuan[], semua: readonly Sop[]): Temuan[] {
  const pengecualian = new Set(semua.flatMap((sop) => sop.kecualikan.map(({ aturan }) => `${sop.id} ${aturan}`)));
  return temuan.filter(({ sop, aturan, tingkat }) => tingkat === 'galat' || sop === null || !pengecualian.has(`${sop} ${aturan}`));
}

/** One nomor on several SOPs of a unit. */
function nomorGanda(semua: readonly Sop[]): Temuan[] {
  const menurutNomor = Map.groupBy(
    semua.filter(({ nomor }) => nomor !== null && !isKosong(nomor)),
    ({ unit, nomor }) => `${unit} ${normalizeTeks(nomor ?? '')}`,
  );
  return [...menurutNomor.values()]
    .filter((kelompok) => kelompok.length > 1)
    .flatMap((kelompok) =>
      kelompok.map((s) =>
        toTemuan(
          {
            aturan: 'identitas/nomor-ganda',
            tingkat: 'peringatan',
            posisi: s.posisiIdentitas.nomor,
            pesan: `Nomor ini dipakai ${kelompok.length} SOP: ${sebutNama(kelompok)}`,
            nilai: s.nomor,
            saran: 'Beri setiap SOP nomornya sendiri.',
          },
          s,
        ),
      ),
    );
}

/** Names of some SOPs, at most five of them. */
function sebutNama(sop: readonly Sop[]): string {
  const nama = sop.slice(0, 5).map((s) => s.nama);
  const lebih = sop.length - nama.length;
  return lebih > 0 ? `${nama.join(', ')}, dan ${lebih} lainnya` : nama.join(', ');
}

function toTemuan(isi: TemuanAturan, { id, berkas }: Sop): Temuan {
  return {
    aturan: isi.aturan,
    tingkat: isi.tingkat,
    sop: id,
    berkas,
    baris: isi.posisi?.baris ?? 1,
    kolom: isi.posisi?.kolom ?? 1,
    nilai: isi.nilai ?? null,
    pesan: isi.pesan,
    saran: isi.saran ?? null,
    peraturan: null,
  };
}
