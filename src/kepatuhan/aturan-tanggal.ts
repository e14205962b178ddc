import type { Sop, Tanggal, TanggalName } from '../sop/schema.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

/** No effective date: the duty to work by this SOP has no beginning. */
export const tanpaEfektif: SopRule = (sop) =>
  sop.tanggal.efektif?.iso
    ? []
    : [{
        aturan: 'identitas/tanpa-efektif',
        posisi: sop.tanggal.efektif?.posisi ?? sop.posisiIdentitas.tanggal,
        pesan: 'Tanggal efektif tidak ada',
        nilai: sop.tanggal.efektif?.teks ?? null,
        saran: 'Isi "efektif:" di bawah "tanggal:", misalnya 2021-09 atau 2021-09-07.',
      }];

/**
 * For each date those that cannot be later. Tanggal Revisi may be the planned review (field notes to PermenPAN-RB
 * 35/2012), so it is only held against the day the SOP was made.
 */
const EARLIER: readonly (readonly [TanggalName, readonly TanggalName[]])[] = [
  ['pengesahan', ['pembuatan']],
  ['efektif', ['pengesahan', 'pembuatan']],
  ['revisi', ['pembuatan']],
  ['tinjauan', ['pembuatan']],
];

/** Dates of the identity in an order that cannot be; each date is told at most once, at its own place. */
export const tanggalTerbalik: SopRule = (sop, _, { today }) =>
  EARLIER.flatMap(([nama, earlier]) => {
    const tanggal = sop.tanggal[nama];
    if (!tanggal?.iso) return [];
    const before = earlier.find((other) => isBefore(tanggal.iso, sop.tanggal[other]?.iso));
    if (before !== undefined) return [tooEarly(sop, nama, tanggal, before)];
    return nama === 'tinjauan' && isBefore(today, tanggal.iso) ? [notYet(tanggal, today)] : [];
  });

/** Is one date surely before another, at the precision of the coarser? */
function isBefore(iso: string | null, other: string | null | undefined): boolean {
  if (iso === null || other == null) return false;
  const length = Math.min(iso.length, other.length);
  return iso.slice(0, length) < other.slice(0, length);
}

function tooEarly(sop: Sop, nama: TanggalName, { teks, posisi }: Tanggal, before: TanggalName): RuleTemuan {
  return {
    aturan: 'identitas/tanggal-terbalik',
    posisi,
    pesan: `Tanggal ${nama} mendahului tanggal ${before} (${formatTanggal(sop.tanggal[before]?.iso ?? '')})`,
    nilai: teks,
    saran: 'Cocokkan kedua tanggal itu dengan naskah aslinya; urutannya: pembuatan, pengesahan, efektif, lalu revisi dan tinjauan.',
  };
}

function notYet({ teks, posisi }: Tanggal, today: string): RuleTemuan {
  return {
    aturan: 'identitas/tanggal-terbalik',
    posisi,
    pesan: `Tanggal tinjauan belum terjadi pada tanggal pemeriksaan ini (${formatTanggal(today)})`,
    nilai: teks,
    saran: 'Isi "tinjauan:" setelah peninjauan selesai; rencana peninjauan ditulis sebagai "revisi:".',
  };
}
