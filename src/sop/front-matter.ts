import { z } from 'zod';

/** Keys of the front matter (design, section 4); unknown keys are a galat. */

const teks = z.string().trim();
const pejabat = z.strictObject({
  jabatan: teks.nullish(),
  nama: teks.nullish(),
  pangkat: teks.nullish(),
  nip: teks.nullish(),
});
/** A date as text; a bare year comes as a number. What it says is read by `parseTanggal`. */
const tanggal = z.union([z.string(), z.number().transform(String)], 'Tulis tanggal sebagai 2021, 2021-09, atau 2021-09-07.').nullish();
const list = z.array(teks.min(1));

export const frontMatterSchema = z.strictObject({
  nama: teks.min(1),
  unit: teks.min(1),
  nomor: teks.nullish(),
  status: z.enum(['berlaku', 'draf', 'dicabut']).optional(),
  kop: list.nullish(),
  judulSampul: teks.nullish(),
  judulProsedur: teks.nullish(),
  tanggal: z
    .strictObject({ pembuatan: tanggal, revisi: tanggal, efektif: tanggal, pengesahan: tanggal, tinjauan: tanggal })
    .nullish(),
  disahkan: pejabat.nullish(),
  tandaTangan: pejabat.nullish(),
  menggantikan: list.nullish(),
  digantikan: list.nullish(),
  pindahan: list.nullish(),
  kecualikan: z.array(z.strictObject({ aturan: teks.min(1), alasan: teks.min(1) })).nullish(),
  sumber: z
    .strictObject({
      berkas: teks.nullish(),
      disimpulkan: z.array(z.enum(['pelaksana', 'alur', 'butir'])).nullish(),
      catatan: list.nullish(),
    })
    .nullish(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
