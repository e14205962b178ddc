import type { SopRule } from './rule.ts';

/** The unit named in the front matter is not the folder that the file lies in. */
export const unitBerbedaFolder: SopRule = (sop) =>
  sop.id === `${sop.unit}/${sop.slug}`
    ? []
    : [{
        aturan: 'identitas/unit-berbeda-folder',
        posisi: sop.posisiIdentitas.unit,
        pesan: `Unit SOP ini berbeda dari foldernya (${sop.id.split('/')[0] ?? ''})`,
        nilai: sop.unit,
        saran: `Pindahkan berkas ke sop/${sop.unit}/, atau ubah "unit:".`,
      }];
