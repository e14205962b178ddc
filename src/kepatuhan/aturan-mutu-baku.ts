import type { Posisi } from '../sop/schema.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

/** The mutu baku should be filled for each langkah (field notes to PermenPAN-RB 35/2012). */
export const mutuBakuKosong: SopRule = (sop) => {
  const kepala = sop.kepalaTabel;
  const emptyCell = (judul: string | null, filled: boolean, posisi: Posisi, no: number): RuleTemuan[] =>
    judul === null || filled
      ? []
      : [{
          aturan: 'mutu-baku/kosong',
          posisi,
          pesan: `${judul} langkah ${no} kosong`,
          nilai: null,
          saran: 'Isi mutu bakunya; tulis "-" hanya bila memang tidak ada.',
        }];
  return sop.langkah.flatMap(({ no, kelengkapan, waktu, output }) => [
    ...emptyCell(kepala.kelengkapan, kelengkapan.teks !== '', kelengkapan.posisi, no),
    ...emptyCell(kepala.waktu, waktu.asli !== '', waktu.posisi, no),
    ...emptyCell(kepala.output, output.teks !== '', output.posisi, no),
  ]);
};

/** A waktu that cannot be read, and so is missing from every sum. */
export const waktuTakTerbaca: SopRule = (sop) =>
  sop.langkah
    .filter(({ waktu }) => waktu.teks !== null && waktu.menit === null)
    .map(({ no, waktu }) => ({
      aturan: 'mutu-baku/waktu-tak-terbaca',
      posisi: waktu.posisi,
      pesan: `Waktu langkah ${no} tidak terbaca, sehingga tidak ikut dijumlahkan`,
      nilai: waktu.teks,
      saran: 'Tulis angka dan satuannya: "20 menit", "1-2 hari", "1 jam 30 menit".',
    }));

/** How many times the median a waktu may not reach. */
const ODD_FACTOR = 100;

/** With fewer readable waktu a median says nothing. */
const FEWEST_WAKTU = 3;

/** A waktu at least 100 times the median of its SOP: most often a wrong unit or a slip of the hand. */
export const waktuJanggal: SopRule = (sop) => {
  const all = sop.langkah.flatMap(({ waktu }) => waktu.menit ?? []);
  const median = medianOf(all);
  if (all.length < FEWEST_WAKTU || median === 0) return [];
  return sop.langkah
    .filter(({ waktu }) => (waktu.menit ?? 0) >= ODD_FACTOR * median)
    .map(({ no, waktu }) => ({
      aturan: 'mutu-baku/waktu-janggal',
      posisi: waktu.posisi,
      pesan: `Waktu langkah ${no} ${Math.floor((waktu.menit ?? 0) / median)} kali nilai tengah waktu SOP ini`,
      nilai: waktu.teks,
      saran: 'Periksa angka dan satuannya (menit, jam, hari) pada naskah aslinya.',
    }));
};

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
