import type { Table, TableCell, TableRow } from 'mdast';
import { resolveAlur, simbolOf, type BarisAlur } from './alur.ts';
import { parseKepala, type KepalaTabel } from './kepala-tabel.ts';
import { parseMarka, type Marka } from './marka.ts';
import type { Alur, Lajur, Langkah, Posisi, Sel, Sop } from './schema.ts';
import { inlineTeks, posisiOf, type Sumber } from './sumber.ts';
import { foldSpasi, isKosong } from './teks.ts';
import { report, type IsiTemuan } from './temuan.ts';
import { parseWaktu, type UkuranWaktu } from './waktu.ts';

/** The procedure as read from its table. */
export interface Prosedur {
  pelaksana: Lajur[];
  kepalaTabel: Sop['kepalaTabel'];
  langkah: Langkah[];
  alur: Alur[];
}

interface SelBermarka {
  pelaksana: string;
  marka: Marka;
  posisi: Posisi;
  teks: string;
}

/** A row whose cells have been read; `sel` is `null` where their number is wrong. */
interface BarisTabel {
  posisi: Posisi;
  no: number | null;
  sel: TableCell[] | null;
  marka: SelBermarka[];
}

/**
 * Reads the procedure table: columns by their heads, marks, targets and mutu baku (design, section 4).
 * Galat are reported on the file; rows in error are read as far as they make sense.
 *
 * @returns `null` when the table is no procedure table
 */
export function parseProsedur(tabel: Table, sumber: Sumber, ukuran: UkuranWaktu): Prosedur | null {
  const kepala = parseKepala(tabel, sumber);
  if (!kepala) return null;
  const galat = (isi: IsiTemuan): void => report(sumber.file, 'galat', isi);
  const baris = tabel.children.slice(1).map((row) => parseBaris(row, kepala, sumber, galat));
  checkNo(baris, galat);
  const alur = resolveBaris(baris, kepala, galat);
  return {
    pelaksana: kepala.lajur,
    kepalaTabel: kepala.judul,
    alur,
    langkah: baris.flatMap((b, i) => {
      if (b.sel === null || b.no === null) return [];
      const simpul = b.marka.map((m) => ({ pelaksana: m.pelaksana, simbol: simbolOf(m.marka, i + 1, baris.length), posisi: m.posisi }));
      return [{ urutan: i + 1, no: b.no, simpul, posisi: b.posisi, ...parseIsi(b.sel, b.posisi, kepala, sumber, ukuran) }];
    }),
  };
}

function parseBaris(row: TableRow, kepala: KepalaTabel, sumber: Sumber, galat: (isi: IsiTemuan) => void): BarisTabel {
  const posisi = posisiOf(row);
  const no = parseNo(row.children[kepala.indeks.no], posisi, sumber, galat);
  if (row.children.length !== kepala.jumlahKolom) {
    const beda = row.children.length < kepala.jumlahKolom ? 'kurang' : 'lebih';
    galat({
      aturan: 'prosedur/jumlah-sel',
      posisi,
      pesan: `Baris ini berisi ${row.children.length} sel, sedangkan kepala tabel ${kepala.jumlahKolom} kolom`,
      nilai: `${row.children.length} sel`,
      saran: beda === 'kurang' ? 'Tambahkan sel kosong "| |" di tempat yang terlewat.' : 'Hapus sel yang berlebih; garis tegak di dalam teks ditulis "\\|".',
    });
    return { posisi, no, sel: null, marka: [] };
  }
  const sel = row.children;
  const namaLajur = kepala.lajur.map(({ nama }) => nama);
  let adaYangTakTerbaca = false;
  const marka = kepala.lajur.flatMap((lajur, i) => {
    const cell = sel[kepala.indeksLajur[i] ?? -1];
    if (!cell) return [];
    const teks = inlineTeks(sumber, cell.children);
    const awal = contentPosisi(cell);
    const hasil = parseMarka(teks, namaLajur);
    if (hasil.jenis === 'marka') return [{ pelaksana: lajur.id, marka: hasil.marka, posisi: awal, teks }];
    if (hasil.jenis === 'takTerbaca') {
      adaYangTakTerbaca = true;
      galat({
        aturan: 'prosedur/marka-tak-terbaca',
        posisi: { baris: awal.baris, kolom: awal.kolom + hasil.indeks },
        pesan: `${hasil.sebab} (lajur ${lajur.nama})`,
        nilai: hasil.nilai,
        saran: 'Tulis ● (kegiatan), ◇ (keputusan), mulai, atau selesai; tujuan ditulis "→ 7", cabang "Ya → 7, Tidak → 5".',
      });
    }
    return [];
  });
  if (marka.length === 0 && !adaYangTakTerbaca) {
    galat({
      aturan: 'prosedur/tanpa-marka',
      posisi,
      pesan: `Langkah ${no ?? '(tanpa nomor)'} tidak bertanda di satu lajur pun`,
      nilai: null,
      saran: 'Beri tanda ● di lajur pelaksana yang mengerjakannya.',
    });
  }
  return { posisi, no, sel, marka };
}

function parseNo(cell: TableCell | undefined, posisi: Posisi, sumber: Sumber, galat: (isi: IsiTemuan) => void): number | null {
  const teks = cell ? foldSpasi(inlineTeks(sumber, cell.children)) : '';
  const cocok = /^(\d{1,6})[.)]?$/.exec(teks);
  if (cocok) return Number(cocok[1]);
  galat({
    aturan: 'prosedur/no-tak-terbaca',
    posisi: cell ? contentPosisi(cell) : posisi,
    pesan: 'Kolom No harus berisi bilangan bulat',
    nilai: teks,
    saran: 'Tulis nomor langkah dengan angka, misalnya 7.',
  });
  return null;
}

function checkNo(baris: readonly BarisTabel[], galat: (isi: IsiTemuan) => void): void {
  const pertama = new Map<number, BarisTabel>();
  for (const b of baris) {
    if (b.no === null) continue;
    const sebelumnya = pertama.get(b.no);
    if (!sebelumnya) {
      pertama.set(b.no, b);
      continue;
    }
    galat({
      aturan: 'prosedur/no-ganda',
      posisi: b.posisi,
      pesan: `No ${b.no} sudah dipakai di baris ${sebelumnya.posisi.baris}`,
      nilai: String(b.no),
      saran: 'Beri nomor lain, karena tujuan panah menunjuk langkah dengan nomornya.',
    });
  }
}

function resolveBaris(baris: readonly BarisTabel[], kepala: KepalaTabel, galat: (isi: IsiTemuan) => void): Alur[] {
  const barisAlur: BarisAlur[] = baris.map((b, i) => ({ urutan: i + 1, no: b.no ?? -(i + 1), sel: b.marka }));
  const { alur, hilang } = resolveAlur(barisAlur, kepala.lajur);
  for (const { dari, cabang, sebab } of hilang) {
    const sel = baris[dari.langkah - 1]?.marka.find((m) => m.pelaksana === dari.pelaksana);
    const tujuan = sel?.marka.cabang[cabang];
    if (!sel || !tujuan) continue;
    galat({
      aturan: 'prosedur/tujuan-tak-ada',
      posisi: { baris: sel.posisi.baris, kolom: sel.posisi.kolom + tujuan.indeks },
      pesan: sebab === 'no' ? `Tidak ada langkah dengan nomor tujuan ini` : 'Di langkah tujuan tidak ada tanda pada lajur ini',
      nilai: tujuan.teks,
      saran: sebab === 'no' ? `Nomor yang ada: ${listNo(baris)}.` : `Lajur yang ada: ${kepala.lajur.map(({ nama }) => nama).join(', ')}.`,
    });
  }
  for (const sel of baris.flatMap((b) => b.marka)) {
    if (sel.marka.jenis !== 'keputusan' || sel.marka.cabang.length >= 2) continue;
    galat({
      aturan: 'prosedur/cabang-kurang',
      posisi: sel.posisi,
      pesan: `Keputusan (◇) harus bercabang dua atau lebih; di sini ${sel.marka.cabang.length}`,
      nilai: sel.teks.trim(),
      saran: 'Tulis cabangnya, misalnya "◇ Ya → 7, Tidak → 5"; bila tidak bercabang, pakai ●.',
    });
  }
  return alur;
}

function listNo(baris: readonly BarisTabel[]): string {
  const no = baris.flatMap((b) => (b.no === null ? [] : [b.no]));
  return no.length > 20 ? `${no[0]} sampai ${no.at(-1)}` : no.join(', ');
}

function parseIsi(sel: readonly TableCell[], posisi: Posisi, kepala: KepalaTabel, sumber: Sumber, ukuran: UkuranWaktu): Pick<Langkah, 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan'> {
  const { indeks } = kepala;
  const selAt = (i: number): Sel => {
    const cell = sel[i];
    return cell ? parseSel(cell, sumber) : { teks: '', butir: [], posisi };
  };
  const waktu = selAt(indeks.waktu);
  const tulisan = foldSpasi(waktu.teks);
  return {
    kegiatan: foldSpasi(selAt(indeks.kegiatan).teks),
    kelengkapan: selAt(indeks.kelengkapan),
    waktu: { teks: isKosong(tulisan) ? null : tulisan, menit: parseWaktu(tulisan, ukuran), asli: tulisan, posisi: waktu.posisi },
    output: selAt(indeks.output),
    keterangan: selAt(indeks.keterangan),
  };
}

/** `<br>` separates the items of a cell; commas never do. */
function parseSel(cell: TableCell, sumber: Sumber): Sel {
  const teks = inlineTeks(sumber, cell.children).trim();
  const butir = teks.split('\n').map(foldSpasi).filter((item) => !isKosong(item));
  return { teks, butir: butir.map((item) => item.replace(/^[-–•]\s+/u, '')), posisi: contentPosisi(cell) };
}

/** The place of a cell's text, or of the cell where it is empty. */
function contentPosisi(cell: TableCell): Posisi {
  return posisiOf(cell.children[0] ?? cell);
}
