import type { Sop } from '../sop/schema.ts';
import { isKosong, normalizeTeks } from '../sop/teks.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';
import type { TemuanAturan } from './aturan.ts';
import { aturanSop } from './aturan-sop.ts';

/**
 * Runs all rules over one SOP and over all of them.
 *
 * @returns findings in the order of file and place
 */
export function periksa(all: readonly Sop[]): Temuan[] {
  const single = all.flatMap((s) => aturanSop.flatMap((aturan) => aturan(s)).map((content) => toTemuan(content, s)));
  return [...single, ...nomorGanda(all)].sort(compareTemuan);
}

/** Leaves out the findings of rules that an SOP itself excepts (`kecualikan`); a galat stays. */
export function applyKecualikan(temuan: readonly Temuan[], all: readonly Sop[]): Temuan[] {
  const excepted = new Set(all.flatMap((sop) => sop.kecualikan.map(({ aturan }) => `${sop.id} ${aturan}`)));
  return temuan.filter(({ sop, aturan, tingkat }) => tingkat === 'galat' || sop === null || !excepted.has(`${sop} ${aturan}`));
}

/** One nomor on several SOPs of a unit. */
function nomorGanda(all: readonly Sop[]): Temuan[] {
  const byNomor = Map.groupBy(
    all.filter(({ nomor }) => nomor !== null && !isKosong(nomor)),
    ({ unit, nomor }) => `${unit} ${normalizeTeks(nomor ?? '')}`,
  );
  return [...byNomor.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group.map((s) =>
        toTemuan(
          {
            aturan: 'identitas/nomor-ganda',
            tingkat: 'peringatan',
            posisi: s.posisiIdentitas.nomor,
            pesan: `Nomor ini dipakai ${group.length} SOP: ${listNama(group)}`,
            nilai: s.nomor,
            saran: 'Beri setiap SOP nomornya sendiri.',
          },
          s,
        ),
      ),
    );
}

/** Names of some SOPs, at most five of them. */
function listNama(sop: readonly Sop[]): string {
  const nama = sop.slice(0, 5).map((s) => s.nama);
  const more = sop.length - nama.length;
  return more > 0 ? `${nama.join(', ')}, dan ${more} lainnya` : nama.join(', ');
}

function toTemuan(content: TemuanAturan, { id, berkas }: Sop): Temuan {
  return {
    aturan: content.aturan,
    tingkat: content.tingkat,
    sop: id,
    berkas,
    baris: content.posisi?.baris ?? 1,
    kolom: content.posisi?.kolom ?? 1,
    nilai: content.nilai ?? null,
    pesan: content.pesan,
    saran: content.saran ?? null,
    peraturan: null,
  };
}
