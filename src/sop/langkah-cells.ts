import type { TableCell } from 'mdast';
import type { TableHead } from './table-head.ts';
import type { Langkah, Posisi, Sel } from './schema.ts';
import { contentPosisi, inlineText, type Source } from './source.ts';
import { foldSpaces, isNone } from './text.ts';
import { report } from './temuan.ts';
import { parseWaktu, type UkuranWaktu } from './waktu.ts';

type SelLangkah = Pick<Langkah, 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan'>;

/** Reads what a row says beside its marks: the kegiatan and the mutu baku. */
export function parseSelLangkah(
  sel: readonly TableCell[],
  { no, posisi }: { no: number; posisi: Posisi },
  { index }: TableHead,
  sumber: Source,
  ukuran: UkuranWaktu,
): SelLangkah {
  const selAt = (i: number): Sel => {
    const cell = sel[i];
    return cell ? parseSel(cell, sumber) : { teks: '', butir: [], posisi };
  };
  const kegiatan = selAt(index.kegiatan);
  if (isNone(kegiatan.teks)) {
    report(sumber.file, 'peringatan', {
      aturan: 'prosedur/kegiatan-kosong',
      posisi: kegiatan.posisi,
      pesan: `Kegiatan langkah ${no} kosong`,
      nilai: kegiatan.teks || null,
      saran: 'Tulis apa yang dikerjakan di langkah ini.',
    });
  }
  const waktu = selAt(index.waktu);
  const written = foldSpaces(waktu.teks);
  return {
    kegiatan: foldSpaces(kegiatan.teks),
    kelengkapan: selAt(index.kelengkapan),
    waktu: { teks: isNone(written) ? null : written, menit: parseWaktu(written, ukuran), asli: written, posisi: waktu.posisi },
    output: selAt(index.output),
    keterangan: selAt(index.keterangan),
  };
}

/** `<br>` separates the items of a cell; commas never do. */
function parseSel(cell: TableCell, sumber: Source): Sel {
  const teks = inlineText(sumber, cell.children).trim();
  const butir = teks.split('\n').map(foldSpaces).filter((item) => !isNone(item));
  return { teks, butir: butir.map((item) => item.replace(/^[-–•]\s+/u, '')), posisi: contentPosisi(cell) };
}
