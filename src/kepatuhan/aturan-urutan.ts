import type { SopRule } from './rule.ts';

/** Numbers of the langkah that do not count on from the one before. */
export const nomorLompat: SopRule = (sop) =>
  sop.langkah.flatMap((langkah, i) => {
    const expected = i === 0 ? 1 : (sop.langkah[i - 1]?.no ?? 0) + 1;
    if (langkah.no === expected) return [];
    return [{
      aturan: 'prosedur/nomor-lompat',
      posisi: langkah.posisi,
      pesan: i === 0 ? 'Nomor langkah tidak dimulai dari 1' : `Sesudah nomor ${expected - 1} datang nomor ${langkah.no}`,
      nilai: String(langkah.no),
      saran: 'Periksa apakah ada langkah yang hilang; bila tidak, urutkan kembali nomornya.',
    }];
  });

/** Numbers of the Dasar Hukum that repeat or skip (1, 2, 3, 4, 2). A list that begins anew after a paragraph counts from 1. */
export const nomorUrutDasarHukum: SopRule = (sop) => {
  const { butir } = sop.kotak.dasarHukum;
  let last = 0;
  return butir.flatMap(({ no, posisi }, i) => {
    if (no === null) return [];
    const restarts = no === 1 && butir[i - 1]?.no === null;
    const before = last;
    last = no;
    if (restarts || no === before + 1) return [];
    return [{
      aturan: 'dasar-hukum/nomor-urut',
      posisi,
      pesan: before === 0 ? 'Nomor butir Dasar Hukum tidak dimulai dari 1' : `Sesudah butir nomor ${before} datang nomor ${no}`,
      nilai: String(no),
      saran: 'Urutkan nomor butirnya, dan periksa apakah ada butir yang hilang atau tersalin dua kali.',
    }];
  });
};
