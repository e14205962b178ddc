import type { Sop } from '../sop/schema.ts';
import { isNone, normalizeText } from '../sop/text.ts';
import type { AllSopRule, SopRule } from './rule.ts';

/** No number at all, or an empty slot between slashes (`060/ /I.10-WK/SOP/2021`). */
export const nomorKosong: SopRule = (sop) => {
  if (sop.nomor !== null && !isNone(sop.nomor) && !/\/\s*\//.test(sop.nomor)) return [];
  return [{
    aturan: 'identitas/nomor-kosong',
    posisi: sop.posisiIdentitas.nomor,
    pesan: sop.nomor === null ? 'Nomor SOP tidak ada' : 'Nomor SOP masih memuat bagian kosong',
    nilai: sop.nomor,
    saran: 'Lengkapi "nomor:" menurut register instansi.',
  }];
};

/** One nomor on several SOPs of a unit. */
export const nomorGanda: AllSopRule = (all) => {
  const byNomor = Map.groupBy(
    all.map(({ sop }) => sop).filter(({ nomor }) => nomor !== null && !isNone(nomor)),
    ({ unit, nomor }) => `${unit} ${normalizeText(nomor ?? '')}`,
  );
  return [...byNomor.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const pesan = `Nomor ini dipakai ${group.length} SOP: ${listNama(group)}`;
      return group.map((sop) => ({
        sop,
        temuan: {
          aturan: 'identitas/nomor-ganda',
          posisi: sop.posisiIdentitas.nomor,
          pesan,
          nilai: sop.nomor,
          saran: 'Beri setiap SOP nomornya sendiri.',
        },
      }));
    });
};

/** Names of some SOPs, at most five of them. */
function listNama(sop: readonly Sop[]): string {
  const nama = sop.slice(0, 5).map((s) => s.nama);
  const more = sop.length - nama.length;
  return more > 0 ? `${nama.join(', ')}, dan ${more} lainnya` : nama.join(', ');
}
