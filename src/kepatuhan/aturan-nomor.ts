import type { Sop } from '../sop/schema.ts';
import { isNone, normalizeText } from '../sop/text.ts';
import type { AllSopRule, SopRead, SopRule } from './rule.ts';

/** An empty slot between slashes. */
const HOLE = /\/\s*\//;

/** No number at all, or an empty slot between slashes (`060/ /I.10-WK/SOP/2021`). */
export const nomorKosong: SopRule = (sop) => {
  if (sop.nomor !== null && !isNone(sop.nomor) && !HOLE.test(sop.nomor)) return [];
  return [{
    aturan: 'identitas/nomor-kosong',
    posisi: sop.posisiIdentitas.nomor,
    pesan: sop.nomor === null ? 'Nomor SOP tidak ada' : 'Nomor SOP masih memuat bagian kosong',
    nilai: sop.nomor,
    saran: 'Lengkapi "nomor:" menurut register instansi.',
  }];
};

/** One nomor on several SOPs of an instansi; two instansi count each for themselves. */
export const nomorGanda: AllSopRule = (all) => {
  const byNomor = Map.groupBy(
    all.filter(({ sop: { nomor } }) => nomor !== null && !isNone(nomor)),
    (read) => `${counterOf(read)} ${normalizeText(read.sop.nomor ?? '')}`,
  );
  return [...byNomor.values()]
    .map((group) => group.map(({ sop }) => sop))
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

/** Who counts: the instansi; the unit alone where the nomor is only a number or has a hole, which says nothing of others. */
function counterOf({ sop: { unit: id, nomor }, unit }: SopRead): string {
  const isFull = /\p{L}/u.test(nomor ?? '') && !HOLE.test(nomor ?? '');
  return isFull && unit ? `instansi ${normalizeText(unit.instansi)}` : `unit ${id}`;
}

/** Names of some SOPs, at most five of them; with their units where these are several. */
function listNama(sop: readonly Sop[]): string {
  const isOneUnit = new Set(sop.map(({ unit }) => unit)).size === 1;
  const nama = sop.slice(0, 5).map((s) => (isOneUnit ? s.nama : `${s.nama} (${s.unit})`));
  const more = sop.length - nama.length;
  return more > 0 ? `${nama.join(', ')}, dan ${more} lainnya` : nama.join(', ');
}
