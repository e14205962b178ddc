import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { z } from 'zod';

/** The published form of an SOP exactly as section 9 of the design has it: these keys and no others. */
const text = z.string().min(1);
const textOrNull = text.nullable();
const tanggal = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/).nullable();
const pejabat = z.strictObject({ jabatan: textOrNull, nama: textOrNull, pangkat: textOrNull, nip: textOrNull });
const titik = z.strictObject({ langkah: z.number().int().min(1), pelaksana: text });
const texts = z.array(text);

const sopSchema = z.strictObject({
  id: text,
  url: text,
  nomor: textOrNull,
  nama: text,
  unit: z.strictObject({ id: text, nama: text, instansi: text }),
  status: z.enum(['berlaku', 'draf', 'dicabut']),
  kop: texts,
  judulSampul: textOrNull,
  judulProsedur: textOrNull,
  tanggal: z.strictObject({ pembuatan: tanggal, revisi: tanggal, efektif: tanggal, pengesahan: tanggal, tinjauan: tanggal }),
  disahkan: pejabat,
  tandaTangan: pejabat,
  dasarHukum: z.array(z.strictObject({ no: z.number().nullable(), teks: text, peraturan: textOrNull, pasal: texts })),
  kualifikasi: texts,
  keterkaitan: z.array(z.strictObject({ no: z.number().nullable(), teks: text, sop: textOrNull })),
  peralatan: texts,
  peringatan: texts,
  pencatatan: texts,
  pelaksana: z.array(z.strictObject({ id: text, nama: text, peran: text })),
  langkah: z.array(
    z.strictObject({
      urutan: z.number().int().min(1),
      no: z.number().int(),
      kegiatan: text,
      simpul: z.array(z.strictObject({ pelaksana: text, simbol: z.enum(['mulai', 'kegiatan', 'keputusan', 'selesai']) })).min(1),
      kelengkapan: texts,
      waktu: z.strictObject({ teks: textOrNull, menit: z.number().int().min(0).nullable() }),
      output: texts,
      keterangan: texts,
    }),
  ),
  alur: z.array(z.strictObject({ dari: titik, ke: titik.nullable(), label: textOrNull })),
  sumber: z.strictObject({ berkas: textOrNull, disimpulkan: z.array(z.enum(['pelaksana', 'alur', 'butir'])), catatan: texts }),
});

const apiSchema = z.strictObject({ versi: z.number().int(), sop: z.array(sopSchema) });

export type SopApi = z.output<typeof sopSchema>;

/** `api/sop.json` of the site that was built for this run. */
export function readApi(): SopApi[] {
  return apiSchema.parse(JSON.parse(readFileSync(join(inject('siteDir'), 'api', 'sop.json'), 'utf8'))).sop;
}
