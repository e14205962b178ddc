import type { SopRule } from './rule.ts';

/** A branch of a decision without a label. */
export const cabangTanpaLabel: SopRule = (sop) =>
  sop.langkah.flatMap((langkah) =>
    langkah.simpul
      .filter(({ simbol, pelaksana }) =>
        simbol === 'keputusan' &&
        sop.alur.some(({ dari, label }) => dari.langkah === langkah.urutan && dari.pelaksana === pelaksana && label === null))
      .map((simpul) => ({
        aturan: 'prosedur/cabang-tanpa-label',
        posisi: simpul.posisi,
        pesan: `Cabang keputusan di langkah ${langkah.no} tidak berlabel`,
        nilai: null,
        saran: 'Tulis label sebelum panah, misalnya "Ya → 7, Tidak → 5".',
      })),
  );

const CONDITION = String.raw`(?:jika|bila|bilamana|apabila|kalau|manakala|jikalau|sekiranya)`;
/** "yang tidak" only tells which ones are meant. */
const NEGATION = String.raw`(?<!yang\s+)(?:tidak|belum|tdk|blm|bukan|ya|tak)`;

/** "jika tidak", "bila hasilnya belum lengkap", "apabila ya": the answer within the same clause, at most five words on. */
const CHOICE = new RegExp(String.raw`(?<!\p{L})${CONDITION}(?:\s+[^\s.,;:()]+){0,5}?\s+${NEGATION}(?!\p{L})`, 'iu');

/** A choice in the words of a langkah that no lajur draws as a decision (◇); PermenPAN-RB 35/2012 draws it as a diamond. */
export const keputusanTidakDigambar: SopRule = (sop) =>
  sop.langkah.flatMap(({ no, kegiatan, simpul, posisi }) => {
    const choice = simpul.some(({ simbol }) => simbol === 'keputusan') ? null : CHOICE.exec(kegiatan);
    if (!choice) return [];
    return [{
      aturan: 'prosedur/keputusan-tidak-digambar',
      posisi,
      pesan: `Langkah ${no} menyebut pilihan ("${choice[0]}"), tetapi bagannya tidak memuat keputusan (◇)`,
      nilai: kegiatan,
      saran: 'Ganti ● dengan ◇ dan tulis cabangnya, misalnya "◇ Ya → 7, Tidak → 5"; bila memang bukan pilihan, ubah kalimatnya.',
    }];
  });
