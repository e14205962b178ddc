import { nearest } from '../sop/yaml.ts';
import type { AturanSop } from './aturan.ts';
import { ATURAN_IDS } from './aturan-ids.ts';

/** An exception from a rule that does not exist excepts nothing. */
export const kecualikanTakDikenal: AturanSop = (sop) =>
  sop.kecualikan
    .filter(({ aturan }) => !ATURAN_IDS.includes(aturan))
    .map(({ aturan, posisi }) => {
      const near = nearest(aturan, ATURAN_IDS);
      return {
        aturan: 'identitas/kecualikan-tak-dikenal',
        tingkat: 'peringatan' as const,
        posisi,
        pesan: 'Aturan yang dikecualikan ini tidak ada, sehingga tidak ada temuan yang dikecualikan',
        nilai: aturan,
        saran: near ? `Mungkin maksudnya "${near}".` : 'Salin kode aturannya dari laporan pemeriksaan, misalnya "identitas/tanpa-pengesahan".',
      };
    });
