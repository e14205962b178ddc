import type { Table, TableCell } from 'mdast';
import type { Lajur, Posisi, Sop } from './schema.ts';
import { contentPosisi, inlineText, posisiOf, silent, type Source } from './source.ts';
import { foldSpaces, normalizeText, slugify } from './text.ts';

/** Roles of the fixed columns; all others between Kegiatan and the first mutu baku column are lajur. */
type Kolom = 'no' | 'kegiatan' | 'kelengkapan' | 'waktu' | 'output' | 'keterangan';

/** Spellings of the column heads, normalised. */
const KEPALA: Record<Kolom, readonly string[]> = {
  no: ['no', 'nomor', 'no urut', 'nomor urut'],
  kegiatan: [
    'kegiatan', 'aktifitas', 'aktivitas', 'uraian kegiatan', 'uraian aktivitas', 'uraian aktifitas', 'uraian prosedur',
    'uraian', 'langkah', 'langkah langkah', 'tahapan', 'tahapan kegiatan', 'prosedur', 'rincian kegiatan', 'langkah kegiatan',
  ],
  kelengkapan: [
    'kelengkapan', 'persyaratan', 'persyaratan kelengkapan', 'persyaratan perlengkapan', 'kelengkapan persyaratan',
    'persyaratan dan kelengkapan', 'perlengkapan', 'syarat', 'input', 'masukan',
  ],
  waktu: ['waktu', 'durasi', 'lama waktu', 'jangka waktu'],
  output: ['output', 'out put', 'hasil', 'keluaran'],
  keterangan: ['keterangan', 'ket', 'catatan'],
};

const KOLOM_BY_KEPALA = new Map(
  Object.entries(KEPALA).flatMap(([kolom, spellings]) => spellings.map((e) => [e, kolom])),
);

const JUDUL_PROSEDUR = ['prosedur', 'prosedur kerja', 'uraian prosedur', 'bagan alir', 'bagan alir prosedur', 'tabel prosedur', 'mekanisme dan prosedur'];

/** Does a heading stand over the procedure? */
export function isJudulProsedur(judul: string): boolean {
  return JUDUL_PROSEDUR.includes(normalizeText(judul));
}

/** Where the columns of a procedure table stand. */
export interface TableHead {
  /** Column index of each fixed column, -1 where it is missing. */
  index: Record<Kolom, number>;
  /** Lajur and the index of their columns. */
  lajur: Lajur[];
  lajurColumns: number[];
  columnCount: number;
  judul: Sop['kepalaTabel'];
}

/** Reads the head of a table; `null` when it is no procedure table (no No, no Kegiatan, no lajur, or no mutu baku). */
export function parseTableHead(tabel: Table, sumber: Source): TableHead | null {
  const sel = tabel.children[0]?.children ?? [];
  const teks = sel.map((s) => foldSpaces(inlineText(sumber, s.children)));
  const kolom = teks.map(kolomOf);
  const index: TableHead['index'] = {
    no: kolom.indexOf('no'),
    kegiatan: kolom.indexOf('kegiatan'),
    kelengkapan: kolom.indexOf('kelengkapan'),
    waktu: kolom.indexOf('waktu'),
    output: kolom.indexOf('output'),
    keterangan: kolom.indexOf('keterangan'),
  };
  const mutuBaku = [index.kelengkapan, index.waktu, index.output].filter((i) => i > index.kegiatan);
  const bound = Math.min(...mutuBaku);
  if (index.no < 0 || index.kegiatan < 0 || !Number.isFinite(bound)) return null;
  const lajurColumns = teks.map((_, i) => i).filter((i) => i > index.kegiatan && i < bound);
  if (lajurColumns.length === 0) return null;
  const judulAt = (i: number): string | null => (i < 0 ? null : (teks[i] ?? null));
  const posisiIn = (cell: TableCell | undefined): Posisi => (cell ? contentPosisi(cell) : posisiOf(tabel));
  return {
    index,
    lajur: withIds(lajurColumns.map((i) => ({ nama: teks[i] ?? '', posisi: posisiIn(sel[i]) }))),
    lajurColumns,
    columnCount: sel.length,
    judul: {
      no: teks[index.no] ?? '',
      kegiatan: teks[index.kegiatan] ?? '',
      kelengkapan: judulAt(index.kelengkapan),
      waktu: judulAt(index.waktu),
      output: judulAt(index.output),
      keterangan: judulAt(index.keterangan),
    },
  };
}

/** Would this table be read as a procedure table, with at least one row? */
export function isTabelProsedur(tabel: Table, sumber: Source): boolean {
  return tabel.children.length > 1 && parseTableHead(tabel, silent(sumber)) !== null;
}

function kolomOf(teks: string): string | null {
  return KOLOM_BY_KEPALA.get(normalizeText(teks).replace(/^mutu baku /, '')) ?? null;
}

/** Gives each lajur an id from its name, unlike all before it. */
function withIds(lajur: readonly Omit<Lajur, 'id'>[]): Lajur[] {
  const taken = new Set<string>();
  return lajur.map((l, i) => {
    const base = slugify(l.nama, `lajur-${i + 1}`);
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return { id, ...l };
  });
}
