import type { Table } from 'mdast';
import { resolveAlur, simbolOf, type BarisAlur } from './alur.ts';
import { findAlurExcess, findTableExcess } from './bounds.ts';
import { parseBaris, type BarisTabel } from './table-rows.ts';
import { parseTableHead, type TableHead } from './table-head.ts';
import type { Alur, Lajur, Langkah, Sop } from './schema.ts';
import { parseSelLangkah } from './langkah-cells.ts';
import { posisiOf, type Source } from './source.ts';
import { report, type TemuanContent } from './temuan.ts';
import type { UkuranWaktu } from './waktu.ts';

/** The procedure as read from its table. */
export interface Prosedur {
  pelaksana: Lajur[];
  kepalaTabel: Sop['kepalaTabel'];
  langkah: Langkah[];
  alur: Alur[];
}

/**
 * Reads the procedure table: columns by their heads, marks, targets and mutu baku (design, section 4).
 * Galat are reported on the file; rows in error are read as far as they make sense.
 *
 * @returns `null` when the table is no procedure table
 */
export function parseProsedur(tabel: Table, sumber: Source, ukuran: UkuranWaktu): Prosedur | null {
  const kepala = parseTableHead(tabel, sumber);
  if (!kepala) return null;
  const galat = (content: TemuanContent): void => report(sumber.file, 'galat', content);
  const excess = findTableExcess(tabel.children.length - 1, kepala.lajur.length);
  if (excess !== null) {
    galat({ ...excess, posisi: posisiOf(tabel) });
    return null;
  }
  const baris = tabel.children.slice(1).map((row) => parseBaris(row, kepala, sumber));
  checkNo(baris, galat);
  const tangle = findAlurExcess(marksOf(baris), new Map(baris.flatMap(({ no }, i) => (no === null ? [] : [[no, i + 1] as const]))));
  if (tangle !== null) {
    galat({ ...tangle, posisi: posisiOf(tabel) });
    return null;
  }
  const alur = resolveBaris(baris, kepala, galat);
  return {
    pelaksana: kepala.lajur,
    kepalaTabel: kepala.judul,
    alur,
    langkah: baris.flatMap((b, i) => {
      if (b.sel === null || b.no === null) return [];
      const simpul = b.marka.map((m) => ({ pelaksana: m.pelaksana, simbol: simbolOf(m.marka, i + 1, baris.length), posisi: m.posisi }));
      const row = { urutan: i + 1, no: b.no, simpul, posisi: b.posisi };
      return [{ ...row, ...parseSelLangkah(b.sel, row, kepala, sumber, ukuran) }];
    }),
  };
}

function marksOf(baris: readonly BarisTabel[]): { urutan: number; no: number[] }[] {
  return baris.flatMap(({ marka }, i) => marka.map(({ marka: { cabang } }) => ({ urutan: i + 1, no: cabang.flatMap(({ tujuan }) => (tujuan.jenis === 'langkah' ? [tujuan.no] : [])) })));
}

function checkNo(baris: readonly BarisTabel[], galat: (content: TemuanContent) => void): void {
  const firstByNo = new Map<number, BarisTabel>();
  for (const b of baris) {
    if (b.no === null) continue;
    const earlier = firstByNo.get(b.no);
    if (!earlier) {
      firstByNo.set(b.no, b);
      continue;
    }
    galat({
      aturan: 'prosedur/no-ganda',
      posisi: b.posisiNo,
      pesan: `No ${b.no} sudah dipakai di baris ${earlier.posisi.baris}`,
      nilai: String(b.no),
      saran: 'Beri nomor lain, karena tujuan panah menunjuk langkah dengan nomornya.',
    });
  }
}

function resolveBaris(baris: readonly BarisTabel[], kepala: TableHead, galat: (content: TemuanContent) => void): Alur[] {
  const barisAlur: BarisAlur[] = baris.map((b, i) => ({ urutan: i + 1, no: b.no ?? -(i + 1), sel: b.marka }));
  const { alur, missing } = resolveAlur(barisAlur, kepala.lajur);
  for (const { dari, cabang, cause } of missing) {
    const sel = baris[dari.langkah - 1]?.marka.find((m) => m.pelaksana === dari.pelaksana);
    const tujuan = sel?.marka.cabang[cabang];
    if (!sel || !tujuan) continue;
    galat({
      aturan: 'prosedur/tujuan-tak-ada',
      posisi: { baris: sel.posisi.baris, kolom: sel.posisi.kolom + tujuan.index },
      pesan: cause === 'no' ? 'Tidak ada langkah dengan nomor tujuan ini' : 'Di langkah tujuan tidak ada tanda pada lajur ini',
      nilai: tujuan.teks,
      saran: cause === 'no' ? `Nomor yang ada: ${listNo(baris)}.` : `Lajur yang ada: ${kepala.lajur.map(({ nama }) => nama).join(', ')}.`,
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
