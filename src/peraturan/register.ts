import { z } from 'zod';
import { parseTanggal } from '../sop/tanggal.ts';
import { parsePeraturanId } from './identity.ts';

/**
 * The register of regulations, `peraturan.yaml` (design, sections 3 and 7). What is not known is left out: an entry
 * without effects and without `status: berlaku` has an unknown standing.
 */

const teks = z.string().trim().min(1);

const KEYAKINAN = ['tinggi', 'sedang', 'rendah'] as const;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a bare year comes as a number. Whether the day exists is a rule's to say. */
const tanggal = z
  .union([z.string(), z.number().transform(String)], 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.')
  .pipe(teks.regex(/^\d{4}(?:-\d{2}){0,2}$/, { error: ({ input }) => suggestTanggal(String(input)) }));

function suggestTanggal(written: string): string {
  const read = parseTanggal(written);
  return read.jenis === 'lain' && read.saran !== null ? `Tulis ${read.saran}.` : 'Tulis sebagai 2021, 2021-09, atau 2021-09-07.';
}

/** A later year is a slip of the hand (2091 for 2019); what "today" is, a schema cannot know. */
const LAST_TAHUN = 2049;

/**
 * An id that a citation can have: its nomor without leading zeros, for "Nomor 016" is read as 16 and would never match,
 * and of a year that can be.
 */
export function isPeraturanId(value: string): boolean {
  const key = parsePeraturanId(value);
  return key !== null && !/^0\d*$/.test(key.nomor ?? '') && key.tahun >= 1945 && key.tahun <= LAST_TAHUN;
}

const id = teks.refine(isPeraturanId, 'Tulis id seperti pp-12-2019, permendagri-86-2017, atau perda-kab-way-kanan-8-2016, tanpa nol di depan nomor dan dengan tahun yang benar; "lajur cite" menyebut id sebuah kutipan.');

/** Where a statement was seen, when, and how surely. */
const sumber = z.strictObject({
  /** Address of the page it was seen on. */
  url: teks.refine((value) => URL.canParse(value) && /^https?:\/\//.test(value), 'Tulis alamat lengkap dengan https://.').nullish(),
  /** What was seen there, or where it stands when it is no page. */
  keterangan: teks.nullish(),
  /** The day it was looked up. */
  diperiksa: tanggal,
  keyakinan: z.enum(KEYAKINAN),
});

/** One regulation acting upon another. */
const efek = z.strictObject({
  /** Id of the other regulation. */
  peraturan: teks,
  /** The day it takes effect; without it only the years of the two are compared. */
  sejak: tanggal.nullish(),
  /** Only a part is meant: an annex, some pasal. */
  sebagian: z.boolean().default(false),
  keterangan: teks.nullish(),
  sumber: sumber.nullish(),
});

const entriPeraturanSchema = z.strictObject({
  id,
  /** The nomor as written, where the id cannot show its signs: `113/PMK.05/2012`. */
  nomor: teks.nullish(),
  /** Its official title, without "tentang". */
  tentang: teks.nullish(),
  url: teks.refine((value) => URL.canParse(value) && /^https?:\/\//.test(value), 'Tulis alamat lengkap dengan https://.').nullish(),
  /** Only what was seen is stated; everything else follows from the effects. */
  status: z.enum(['berlaku', 'tidakDiketahui']).nullish(),
  sumber: z.array(sumber).default([]),
  catatan: teks.nullish(),
  mengubah: z.array(efek).default([]),
  mencabut: z.array(efek).default([]),
  diubahOleh: z.array(efek).default([]),
  dicabutOleh: z.array(efek).default([]),
});

export const registerSchema = z.array(entriPeraturanSchema);

export type EntriPeraturan = z.output<typeof entriPeraturanSchema>;
export type Efek = z.output<typeof efek>;
export type Sumber = z.output<typeof sumber>;
