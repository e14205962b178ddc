import type { TemuanContent } from './temuan.ts';

/** What no real SOP comes near, and what would keep a build busy for minutes. */
const LONGEST_LINE = 20_000;
/** Quotes and lists within each other on one line. */
const DEEPEST = 40;
const NESTED = new RegExp(`^(?:[ \\t]*(?:[>*+-]|\\d{1,9}[.)])){${DEEPEST + 1}}`);
/** Lines that begin with a sign of a quote, a list or a heading. */
const MOST_BLOCKS = 5_000;
const BLOCK = /^\s{0,3}(?:#|>|\[[^\]]*\]:|```)/;

/** The largest procedure that can be drawn. */
export const MOST_LANGKAH = 300;
export const MOST_LAJUR = 40;

/** Why a text is none that is worth parsing: `null` for all that people write. */
export function findExcess(baris: readonly string[]): TemuanContent | null {
  const long = baris.findIndex((line) => line.length > LONGEST_LINE);
  if (long >= 0) return tooLarge(long, `Baris ini lebih dari ${LONGEST_LINE.toLocaleString('id')} huruf, sehingga berkasnya tidak dibaca`, `${baris[long]?.length ?? 0} huruf`);
  const deep = baris.findIndex((line) => NESTED.test(line));
  if (deep >= 0) return { ...tooLarge(deep, 'Daftar atau kutipan di baris ini bersarang terlalu dalam, sehingga berkasnya tidak dibaca', (baris[deep] ?? '').slice(0, 40)), aturan: 'berkas/tidak-terbaca' };
  let blocks = 0;
  const many = baris.findIndex((line) => BLOCK.test(line) && (blocks += 1) > MOST_BLOCKS);
  return many < 0 ? null : tooLarge(many, `Berkas ini memuat lebih dari ${MOST_BLOCKS.toLocaleString('id')} judul dan kutipan, sehingga tidak dibaca`, null);
}

function tooLarge(index: number, pesan: string, nilai: string | null): TemuanContent {
  return {
    aturan: 'berkas/terlalu-besar',
    posisi: { baris: index + 1, kolom: 1 },
    pesan,
    nilai,
    saran: 'Periksa apakah isinya memang naskah SOP; gambar dan data ditaruh di folder lampiran.',
  };
}

/** Connections of one procedure; simultaneous work in two rows joins each with each. */
const MOST_ALUR = 2_000;

/** What counts of a mark: where it stands, and the No of its targets. */
interface Mark {
  urutan: number;
  no: readonly number[];
}

/** Why the marks would give more connections than can be drawn, or `null`. */
export function findAlurExcess(marks: readonly Mark[], urutanByNo: ReadonlyMap<number, number>): TemuanContent | null {
  const count = new Map<number, number>();
  for (const { urutan } of marks) count.set(urutan, (count.get(urutan) ?? 0) + 1);
  const at = (urutan: number | undefined): number => (urutan === undefined ? 0 : (count.get(urutan) ?? 0));
  let alur = 0;
  for (const { urutan, no } of marks) alur += no.length === 0 ? at(urutan + 1) : no.reduce((sum, target) => sum + at(urutanByNo.get(target)), 0);
  if (alur <= MOST_ALUR) return null;
  return {
    aturan: 'prosedur/terlalu-besar',
    posisi: null,
    pesan: `Alur di tabel ini terlalu banyak untuk digambar: ${alur} panah, paling banyak ${MOST_ALUR}`,
    nilai: `${alur} panah`,
    saran: 'Beri tanda hanya pada lajur yang benar-benar mengerjakan langkahnya, atau bagilah menjadi beberapa SOP.',
  };
}

/** Why a table is too large to be drawn, or `null`. */
export function findTableExcess(langkah: number, lajur: number): TemuanContent | null {
  if (langkah <= MOST_LANGKAH && lajur <= MOST_LAJUR) return null;
  return {
    aturan: 'prosedur/terlalu-besar',
    posisi: null,
    pesan: `Tabel prosedur ini terlalu besar untuk digambar: ${langkah} langkah dan ${lajur} lajur; paling banyak ${MOST_LANGKAH} langkah dan ${MOST_LAJUR} lajur`,
    nilai: `${langkah} × ${lajur}`,
    saran: 'Bagilah menjadi beberapa SOP, dan sebut kelanjutannya di Keterkaitan.',
  };
}
