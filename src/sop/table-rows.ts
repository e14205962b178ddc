import type { TableCell, TableRow } from 'mdast';
import type { TableHead } from './table-head.ts';
import { parseMarka, type Marka } from './marka.ts';
import type { Posisi } from './schema.ts';
import { contentPosisi, inlineText, posisiOf, type Source } from './source.ts';
import { foldSpaces } from './text.ts';
import { report } from './temuan.ts';

/** A lajur cell that holds a mark. */
export interface SelBermarka {
  pelaksana: string;
  marka: Marka;
  posisi: Posisi;
  teks: string;
}

/** A row whose cells have been read; `sel` is `null` where their number is wrong. */
export interface BarisTabel {
  posisi: Posisi;
  no: number | null;
  posisiNo: Posisi;
  sel: TableCell[] | null;
  marka: SelBermarka[];
}

/** Reads the cells of a row as far as they make sense; findings are reported on the file. */
export function parseBaris(row: TableRow, kepala: TableHead, sumber: Source): BarisTabel {
  const posisi = posisiOf(row);
  const cellNo = row.children[kepala.index.no];
  const posisiNo = cellNo ? contentPosisi(cellNo) : posisi;
  const no = parseNo(cellNo, posisiNo, sumber);
  if (row.children.length !== kepala.columnCount) {
    report(sumber.file, 'galat', {
      aturan: 'prosedur/jumlah-sel',
      posisi,
      pesan: `Baris ini berisi ${row.children.length} sel, sedangkan kepala tabel ${kepala.columnCount} kolom`,
      nilai: `${row.children.length} sel`,
      saran: row.children.length < kepala.columnCount
        ? 'Tambahkan sel kosong "| |" di tempat yang terlewat.'
        : 'Hapus sel yang berlebih; garis tegak di dalam teks ditulis "\\|".',
    });
    return { posisi, no, posisiNo, sel: null, marka: [] };
  }
  return { posisi, no, posisiNo, sel: row.children, marka: parseSelLajur(row, no, kepala, sumber) };
}

function parseNo(cell: TableCell | undefined, posisi: Posisi, sumber: Source): number | null {
  const teks = cell ? foldSpaces(inlineText(sumber, cell.children)) : '';
  const match = /^(\d{1,6})[.)]?$/.exec(teks);
  if (match) return Number(match[1]);
  report(sumber.file, 'galat', {
    aturan: 'prosedur/no-tak-terbaca',
    posisi,
    pesan: 'Kolom No harus berisi bilangan bulat',
    nilai: teks,
    saran: 'Tulis nomor langkah dengan angka, misalnya 7.',
  });
  return null;
}

function parseSelLajur(row: TableRow, no: number | null, kepala: TableHead, sumber: Source): SelBermarka[] {
  const namaLajur = kepala.lajur.map(({ nama }) => nama);
  let hasUnreadable = false;
  const marka = kepala.lajur.flatMap((lajur, i) => {
    const cell = row.children[kepala.lajurColumns[i] ?? -1];
    if (!cell) return [];
    const teks = inlineText(sumber, cell.children);
    const posisi = contentPosisi(cell);
    const result = parseMarka(teks, namaLajur);
    if (result.jenis === 'marka') return [{ pelaksana: lajur.id, marka: result.marka, posisi, teks }];
    if (result.jenis === 'takTerbaca') {
      hasUnreadable = true;
      report(sumber.file, 'galat', {
        aturan: 'prosedur/marka-tak-terbaca',
        posisi: { baris: posisi.baris, kolom: posisi.kolom + result.index },
        pesan: `${result.cause} (lajur ${lajur.nama})`,
        nilai: result.nilai,
        saran: 'Tulis ● (kegiatan), ◇ (keputusan), mulai, atau selesai; tujuan ditulis "→ 7", beberapa tujuan "→ 2, → 3", cabang "Ya → 7, Tidak → 5".',
      });
    }
    return [];
  });
  if (marka.length === 0 && !hasUnreadable) {
    report(sumber.file, 'galat', {
      aturan: 'prosedur/tanpa-marka',
      posisi: posisiOf(row),
      pesan: `Langkah ${no ?? '(tanpa nomor)'} tidak bertanda di satu lajur pun`,
      nilai: null,
      saran: 'Beri tanda ● di lajur pelaksana yang mengerjakannya.',
    });
  }
  return marka;
}
