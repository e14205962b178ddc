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
const CHOICE = new RegExp(String.raw`(?<!\p{L})${CONDITION}(?:\s+[^\s.,;:()]+){0,5}?\s+${NEGATION}(?!\p{L})`, 'giu');
const ANY_CONDITION = new RegExp(String.raw`(?<!\p{L})${CONDITION}(?!\p{L})`, 'giu');

/** "jika tidak," stands for "else": what follows is the other branch. */
const ELSE = new RegExp(String.raw`^${CONDITION}\s+${NEGATION}\s*,`, 'iu');

/** A way back, a new attempt, or handing on to somebody else: what a branch leads to. */
const BRANCH = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    'kembali', 'kembalikan', 'dikembalikan', 'mengembalikan', 'serahkan', 'diserahkan', 'menyerahkan',
    'perbaiki', 'perbaikan', 'diperbaiki', 'memperbaiki', 'ulang', 'ulangi', 'diulang', 'diulangi', 'mengulang', 'mengulangi',
    'tolak', 'ditolak', 'menolak', 'koreksi', 'dikoreksi', 'mengoreksi', 'revisi', 'direvisi', 'merevisi',
    'lengkapi', 'dilengkapi', 'melengkapi', 'sempurnakan', 'disempurnakan', 'menyempurnakan',
    'teruskan', 'diteruskan', 'meneruskan', 'lanjut', 'lanjutkan', 'dilanjutkan', 'melanjutkan', String.raw`ke\s+langkah`,
  ].join('|')})(?!\p{L})`,
  'iu',
);

/**
 * The first words of a choice that branches: its sentence tells of a way back or of handing on, or the activity also
 * names the other answer ("jika setuju …, jika tidak …"). "mengingatkan bila belum ditindaklanjuti" only tells when.
 */
function findChoice(kegiatan: string): string | null {
  const choices = [...kegiatan.matchAll(CHOICE)];
  const [first] = choices;
  if (!first) return null;
  const negative = new Set(choices.filter(([words]) => !/\sya$/iu.test(words)).map(({ index }) => index));
  const hasBothAnswers = negative.size > 0 && [...kegiatan.matchAll(ANY_CONDITION)].some(({ index }) => !negative.has(index));
  if (hasBothAnswers) return first[0];
  const branching = choices.find(({ index }) => ELSE.test(kegiatan.slice(index)) || BRANCH.test(sentenceAt(kegiatan, index)));
  return branching?.[0] ?? null;
}

/** The sentence around a place, without the first word of the activity: that is what is done in any case. */
function sentenceAt(kegiatan: string, index: number): string {
  const start = Math.max(...[...kegiatan.slice(0, index).matchAll(/[.;!?]\s/gu)].map((end) => end.index + 1), 0);
  const rest = kegiatan.slice(index).search(/[.;!?](?:\s|$)/u);
  const sentence = kegiatan.slice(start, rest < 0 ? undefined : index + rest);
  return start === 0 && index > 0 ? sentence.replace(/^\s*\S+/u, '') : sentence;
}

/** A choice in the words of a langkah that no lajur draws as a decision (◇); PermenPAN-RB 35/2012 draws it as a diamond. */
export const keputusanTidakDigambar: SopRule = (sop) =>
  sop.langkah.flatMap(({ no, kegiatan, simpul, posisi }) => {
    const choice = simpul.some(({ simbol }) => simbol === 'keputusan') ? null : findChoice(kegiatan);
    if (choice === null) return [];
    return [{
      aturan: 'prosedur/keputusan-tidak-digambar',
      posisi,
      pesan: `Langkah ${no} menyebut pilihan ("${choice}"), tetapi bagannya tidak memuat keputusan (◇)`,
      nilai: kegiatan,
      saran: 'Ganti ● dengan ◇ dan tulis cabangnya, misalnya "◇ Ya → 7, Tidak → 5"; bila memang bukan pilihan, ubah kalimatnya.',
    }];
  });
