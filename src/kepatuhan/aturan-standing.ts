import { singkatanOf } from '../peraturan/identity.ts';
import type { Kutipan } from '../peraturan/kutipan.ts';
import type { Efek } from '../peraturan/register.ts';
import { amendmentsSince, repealOf } from '../peraturan/status.ts';
import { startDateOf } from '../sop/start-date.ts';
import { formatTanggal, tahunOf } from '../sop/tanggal.ts';
import { joinWords } from '../sop/text.ts';
import { posisiKutipan, quoteKutipan } from './quote-kutipan.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

/**
 * A regulation cited that was repealed before the SOP took effect, or since (design, section 7). The legal basis of an
 * SOP that is itself withdrawn need not be renewed.
 */
export const dicabut: SopRule = (sop, { hukum }, { register, today }) => {
  if (sop.status === 'dicabut') return [];
  const startDate = startDateOf(sop);
  return hukum.flatMap((butir) =>
    butir.kutipan.flatMap((kutipan): RuleTemuan[] => {
      const repeal = kutipan.id === null ? null : repealOf(register, kutipan.id, startDate, today);
      if (repeal === null) return [];
      const by = namesOf(repeal.by);
      const since = startDate === null ? 'SOP ini tidak bertanggal' : `SOP berlaku ${formatTanggal(startDate)}`;
      return [{
        aturan: repeal.when === 'sebelum' ? 'dasar-hukum/dicabut-sebelum' : 'dasar-hukum/dicabut-sesudah',
        posisi: posisiKutipan(butir, kutipan),
        pesan: {
          'sebelum': `Peraturan ini sudah dicabut oleh ${by} ketika SOP mulai berlaku (${since})`,
          'sesudah': `Peraturan ini dicabut oleh ${by} sesudah SOP mulai berlaku (${since})`,
          'tidak-pasti': `Peraturan ini sudah dicabut oleh ${by}; tidak diketahui apakah sebelum atau sesudah SOP mulai berlaku (${since})`,
        }[repeal.when],
        nilai: quoteKutipan(butir, kutipan),
        saran: `Periksa isi ${by}, lalu ganti dasar hukum ini dan tinjau langkah yang bersandar padanya.`,
        peraturan: kutipan.id,
      }];
    }),
  );
};

/** A regulation cited that was amended since the SOP took effect, and is not cited with that amendment. */
export const diubahSesudah: SopRule = (sop, { hukum }, { register, today }) => {
  const startDate = startDateOf(sop);
  if (startDate === null || sop.status === 'dicabut') return [];
  return hukum.flatMap((butir) =>
    butir.kutipan.flatMap((kutipan): RuleTemuan[] => {
      if (kutipan.id === null || repealOf(register, kutipan.id, startDate, today) !== null) return [];
      const cited = citedWith(kutipan, hukum.flatMap((other) => other.kutipan));
      const since = amendmentsSince(register, kutipan.id, startDate, today).filter(({ peraturan }) => !cited.has(peraturan));
      if (since.length === 0) return [];
      const maybe = since.some(({ certain }) => certain) ? '' : 'mungkin ';
      return [{
        aturan: 'dasar-hukum/diubah-sesudah',
        posisi: posisiKutipan(butir, kutipan),
        pesan: `Peraturan ini ${maybe}diubah oleh ${namesOf(since)} sesudah SOP mulai berlaku (${formatTanggal(startDate)})`,
        nilai: quoteKutipan(butir, kutipan),
        saran: 'Periksa apakah perubahannya menyangkut SOP ini; bila ya, sebutkan dengan "sebagaimana telah diubah dengan …".',
        peraturan: kutipan.id,
      }];
    }),
  );
};

/** Regulations that the SOP cites beside this one, or as what amended it. */
function citedWith(kutipan: Kutipan, all: readonly Kutipan[]): Set<string> {
  return new Set([...kutipan.merujuk, ...all].flatMap(({ id }) => id ?? []));
}

function namesOf(effects: readonly Efek[]): string {
  return joinWords([...new Set(effects.map(({ peraturan }) => singkatanOf(peraturan)))]);
}

/** A regulation younger than the SOP that cites it: one of the two years must be wrong. */
export const terbitSesudah: SopRule = (sop, { hukum }) => {
  const startDate = startDateOf(sop);
  if (startDate === null) return [];
  return hukum.flatMap((butir) =>
    butir.kutipan
      .filter(({ tahun }) => tahun > Number(tahunOf(startDate)))
      .map((kutipan) => ({
        aturan: 'dasar-hukum/terbit-sesudah',
        posisi: posisiKutipan(butir, kutipan),
        pesan: `Peraturan tahun ${kutipan.tahun} dikutip SOP yang berlaku sejak ${formatTanggal(startDate)}`,
        nilai: quoteKutipan(butir, kutipan),
        saran: 'Periksa tahun peraturannya dan tanggal SOP.',
        peraturan: kutipan.id,
      })),
  );
};
