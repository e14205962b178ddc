import type { Sop } from '../sop/schema.ts';
import { isNone, normalizeText } from '../sop/text.ts';
import { compareTemuan, type Temuan } from '../sop/temuan.ts';
import type { RuleTemuan } from './rule.ts';
import { sopRules } from './sop-rules.ts';

/**
 * Runs all rules over one SOP and over all of them.
 *
 * @returns findings in the order of file and place
 */
export function checkAll(all: readonly Sop[]): Temuan[] {
  const single = all.flatMap((s) => sopRules.flatMap((aturan) => aturan(s)).map((content) => toTemuan(content, s)));
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
    all.filter(({ nomor }) => nomor !== null && !isNone(nomor)),
    ({ unit, nomor }) => `${unit} ${normalizeText(nomor ?? '')}`,
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

function toTemuan(content: RuleTemuan, { id, berkas }: Sop): Temuan {
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
