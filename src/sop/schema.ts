import { z } from 'zod';

/**
 * The parsed SOP: what one Markdown file says, and where it says it.
 *
 * This type knows nothing of regulations, related SOPs or roles; those are added by the
 * indexes when the published form (`api/sop.json`) is made. "None" is `null` or an empty list.
 */

/** A place in the source file; both count from 1. */
const posisi = z.object({ baris: z.number(), kolom: z.number() });

/** A date at the precision the source gives, or what stood where a date was expected ("-"). */
const tanggal = z.object({
  /** ISO 8601: `2021`, `2021-09` or `2021-09-07`; `null` where the form has none. */
  iso: z.string().nullable(),
  /** As written in the front matter, e.g. `-`. */
  teks: z.string(),
  posisi,
});

const pejabat = z.object({
  jabatan: z.string().nullable(),
  nama: z.string().nullable(),
  pangkat: z.string().nullable(),
  nip: z.string().nullable(),
  posisi: posisi.nullable(),
});

/** One item of a box. */
const butir = z.object({
  /** As written; `null` for bullets and paragraphs. */
  no: z.number().nullable(),
  teks: z.string(),
  /** Of the item with its marker. */
  posisi,
  /** Where its text stands in the source: a run for each line, more where markup lies between (see `posisiAt`). */
  runs: z.array(z.object({ start: z.number(), posisi })),
});

/** One of the six boxes of the form; `judul` is its heading as written. */
const kotak = z.object({
  judul: z.string(),
  jenis: z.enum(['bernomor', 'berpoin', 'paragraf']),
  butir: z.array(butir),
  posisi: posisi.nullable(),
});

/** A table cell of the mutu baku: its items, and the cell as written for the page. */
const sel = z.object({ teks: z.string(), butir: z.array(z.string()), posisi });

const simbolSchema = z.enum(['mulai', 'kegiatan', 'keputusan', 'selesai']);

/** A symbol: the mark of one pelaksana in one langkah. */
const simpul = z.object({ pelaksana: z.string(), simbol: simbolSchema, posisi });

const waktu = z.object({
  /** As written; `null` for an empty cell or a dash. */
  teks: z.string().nullable(),
  /** Working minutes; a range gives its upper bound; `null` where there is none or it cannot be read. */
  menit: z.number().nullable(),
  asli: z.string(),
  posisi,
});

const langkah = z.object({
  /** The row's position, from 1. */
  urutan: z.number(),
  /** The number as written; numbers may skip. */
  no: z.number(),
  kegiatan: z.string(),
  simpul: z.array(simpul),
  kelengkapan: sel,
  waktu,
  output: sel,
  keterangan: sel,
  posisi,
});

const titik = z.object({
  /** `urutan` of the langkah. */
  langkah: z.number(),
  /** Id of the lajur. */
  pelaksana: z.string(),
});

/** One directed connection. `ke` is `null` where a branch leads to no further langkah. */
const alur = z.object({
  dari: titik,
  ke: titik.nullable(),
  label: z.string().nullable(),
  /** With `ke: null`: `selesai` ends the flow in a small kapsul, `tanpa` leads nowhere (`→ –`). */
  ujung: z.enum(['selesai', 'tanpa']).nullable(),
});

/** A lajur (lane, column) of the flowchart; `nama` as written in the table head. */
const lajur = z.object({ id: z.string(), nama: z.string(), posisi });

export const KOTAK_NAMES = ['dasarHukum', 'kualifikasi', 'keterkaitan', 'peralatan', 'peringatan', 'pencatatan'] as const;
export const TANGGAL_NAMES = ['pembuatan', 'revisi', 'efektif', 'pengesahan', 'tinjauan'] as const;

export const sopSchema = z.object({
  /** `<unit>/<slug>`. */
  id: z.string(),
  unit: z.string(),
  slug: z.string(),
  /** The file it was read from, relative to the content folder, with `/`. */
  berkas: z.string(),
  nomor: z.string().nullable(),
  nama: z.string(),
  status: z.enum(['berlaku', 'draf', 'dicabut']),
  kop: z.array(z.string()),
  judulSampul: z.string().nullable(),
  judulProsedur: z.string().nullable(),
  tanggal: z.record(z.enum(TANGGAL_NAMES), tanggal.nullable()),
  disahkan: pejabat,
  tandaTangan: pejabat,
  menggantikan: z.array(z.string()),
  digantikan: z.array(z.string()),
  pindahan: z.array(z.string()),
  kecualikan: z.array(z.object({ aturan: z.string(), alasan: z.string(), posisi })),
  sumber: z.object({
    berkas: z.string().nullable(),
    disimpulkan: z.array(z.enum(['pelaksana', 'alur', 'butir'])),
    catatan: z.array(z.string()),
  }),
  /** Places of identity fields; of the front matter where a field is missing. Each old address has its own. */
  posisiIdentitas: z.object({ nomor: posisi, nama: posisi, unit: posisi, tanggal: posisi, pindahan: z.array(posisi) }),
  kotak: z.record(z.enum(KOTAK_NAMES), kotak),
  /** The lajur in the order of the table. */
  pelaksana: z.array(lajur),
  /** Column headings of the procedure table as written; `null` where the column is missing. */
  kepalaTabel: z.object({
    no: z.string(),
    kegiatan: z.string(),
    kelengkapan: z.string().nullable(),
    waktu: z.string().nullable(),
    output: z.string().nullable(),
    keterangan: z.string().nullable(),
  }),
  langkah: z.array(langkah),
  alur: z.array(alur),
  /** Free sections after the form, as Markdown. */
  otherSections: z.array(z.object({ judul: z.string(), markdown: z.string(), posisi })),
});

export type Sop = z.output<typeof sopSchema>;
export type Langkah = Sop['langkah'][number];
export type Simbol = z.output<typeof simbolSchema>;
export type Alur = Sop['alur'][number];
export type Titik = Alur['dari'];
export type Lajur = Sop['pelaksana'][number];
export type Kotak = Sop['kotak']['dasarHukum'];
export type Butir = z.output<typeof butir>;
export type Sel = z.output<typeof sel>;
export type Waktu = z.output<typeof waktu>;
export type Tanggal = z.output<typeof tanggal>;
export type Pejabat = z.output<typeof pejabat>;
export type Posisi = z.output<typeof posisi>;
export type KotakName = (typeof KOTAK_NAMES)[number];
export type TanggalName = (typeof TANGGAL_NAMES)[number];
