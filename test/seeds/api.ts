import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { z } from 'zod';

/** The published form of an SOP exactly as section 9 of the design has it: these keys and no others. */
const teks = z.string().min(1);
const teksAtauNull = teks.nullable();
const tanggal = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/).nullable();
const pejabat = z.strictObject({ jabatan: teksAtauNull, nama: teksAtauNull, pangkat: teksAtauNull, nip: teksAtauNull });
const titik = z.strictObject({ langkah: z.number().int().min(1), pelaksana: teks });
const daftar = z.array(teks);

const sopSchema = z.strictObject({
  id: teks,
  url: teks,
  nomor: teksAtauNull,
  nama: teks,
  unit: z.strictObject({ id: teks, nama: teks, instansi: teks }),
  status: z.enum(['berlaku', 'draf', 'dicabut']),
  kop: daftar,
  judulSampul: teksAtauNull,
  judulProsedur: teksAtauNull,
  tanggal: z.strictObject({ pembuatan: tanggal, revisi: tanggal, efektif: tanggal, pengesahan: tanggal, tinjauan: tanggal }),
  disahkan: pejabat,
  tandaTangan: pejabat,
  dasarHukum: z.array(z.strictObject({ no: z.number().nullable(), teks, peraturan: teksAtauNull, pasal: daftar })),
  kualifikasi: daftar,
  keterkaitan: z.array(z.strictObject({ no: z.number().nullable(), teks, sop: teksAtauNull })),
  peralatan: daftar,
  peringatan: daftar,
  pencatatan: daftar,
  pelaksana: z.array(z.strictObject({ id: teks, nama: teks, peran: teks })),
  langkah: z.array(
    z.strictObject({
      urutan: z.number().int().min(1),
      no: z.number().int(),
      kegiatan: teks,
      simpul: z.array(z.strictObject({ pelaksana: teks, simbol: z.enum(['mulai', 'kegiatan', 'keputusan', 'selesai']) })).min(1),
      kelengkapan: daftar,
      waktu: z.strictObject({ teks: teksAtauNull, menit: z.number().int().min(0).nullable() }),
      output: daftar,
      keterangan: daftar,
    }),
  ),
  alur: z.array(z.strictObject({ dari: titik, ke: titik.nullable(), label: teksAtauNull })),
  sumber: z.strictObject({ berkas: teksAtauNull, disimpulkan: z.array(z.enum(['pelaksana', 'alur', 'butir'])), catatan: daftar }),
});

const apiSchema = z.strictObject({ versi: z.number().int(), sop: z.array(sopSchema) });

export type SopApi = z.output<typeof sopSchema>;

/** `api/sop.json` of the site that was built for this run. */
export function bacaApi(): SopApi[] {
  return apiSchema.parse(JSON.parse(readFileSync(join(inject('situsDir'), 'api', 'sop.json'), 'utf8'))).sop;
}
