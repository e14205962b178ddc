import { nearest } from '../sop/yaml.ts';
import type { SopRule } from './rule.ts';
import { ATURAN, ATURAN_BY_ID } from './aturan.ts';

/** What may be excepted: a galat may not, for it keeps the SOP from being shown. */
const EXCEPTABLE = ATURAN.filter(({ tingkat }) => tingkat !== 'galat').map(({ id }) => id);

/** An exception from a rule that does not exist, or that is a galat, excepts nothing. */
export const kecualikanTakDikenal: SopRule = (sop) =>
  sop.kecualikan
    .filter(({ aturan }) => !EXCEPTABLE.includes(aturan))
    .map(({ aturan, posisi }) => {
      const place = { aturan: 'identitas/kecualikan-tak-dikenal', posisi, nilai: aturan };
      if (ATURAN_BY_ID.has(aturan)) {
        return { ...place, pesan: 'Aturan ini bertingkat galat dan tidak dapat dikecualikan', saran: 'Hapus pengecualian ini, dan perbaiki temuannya.' };
      }
      const near = nearest(aturan, EXCEPTABLE);
      return {
        ...place,
        pesan: 'Aturan yang dikecualikan ini tidak ada, sehingga tidak ada temuan yang dikecualikan',
        saran: near ? `Mungkin maksudnya "${near}".` : 'Salin kode aturannya dari laporan pemeriksaan, misalnya "identitas/tanpa-pengesahan".',
      };
    });
