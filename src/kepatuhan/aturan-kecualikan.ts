import { nearest } from '../sop/yaml.ts';
import type { SopRule } from './rule.ts';
import { ATURAN_IDS } from './aturan.ts';

/** An exception from a rule that does not exist excepts nothing. */
export const kecualikanTakDikenal: SopRule = (sop) =>
  sop.kecualikan
    .filter(({ aturan }) => !ATURAN_IDS.includes(aturan))
    .map(({ aturan, posisi }) => {
      const near = nearest(aturan, ATURAN_IDS);
      return {
        aturan: 'identitas/kecualikan-tak-dikenal',
        posisi,
        pesan: 'Aturan yang dikecualikan ini tidak ada, sehingga tidak ada temuan yang dikecualikan',
        nilai: aturan,
        saran: near ? `Mungkin maksudnya "${near}".` : 'Salin kode aturannya dari laporan pemeriksaan, misalnya "identitas/tanpa-pengesahan".',
      };
    });
