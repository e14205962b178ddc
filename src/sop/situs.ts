import { z } from 'zod';

/** The agency's YAML files beside the SOPs (design, section 3). */

const teks = z.string().trim().min(1);

/** Can a site be served under this path? Letters, digits and `- _ . ~` between single slashes, never `.` or `..`. */
export function isBase(path: string): boolean {
  const segments = path.replace(/^\/|\/$/g, '').split('/');
  return path === '/' || segments.every((segment) => /^[\w.~-]+$/.test(segment) && segment !== '.' && segment !== '..');
}

function isSiteAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+\/?$/u.test(text) && URL.canParse(text);
}

export const situsSchema = z.strictObject({
  /** Name of the portal. */
  nama: teks.default('Portal SOP'),
  /** The agency that publishes it, where there is one. */
  instansi: teks.nullish(),
  /** Path under which the site is served. */
  base: z.string().trim().refine((path) => path.startsWith('/') && isBase(path), 'Alamat dasar diawali garis miring dan tanpa spasi, misalnya "/sop/".').default('/'),
  /** Where the portal is reached, for the address on paper; without it the page takes its own. */
  alamat: teks.refine(isSiteAddress, 'Alamat portal ditulis lengkap dengan http:// atau https:// dan tanpa jalur, misalnya "https://sop.contoh.go.id".').nullish(),
  kertas: z.enum(['A4', 'F4']).default('A4'),
  /** Are the NIP of the officials shown, or dotted out everywhere? */
  nip: z.enum(['tampil', 'samarkan']).default('tampil'),
  /** Working hours of a day. */
  jamPerHari: z.number().positive().max(24).default(7.5),
  /** Working days of a week. */
  hariPerMinggu: z.number().positive().max(7).default(5),
  /** Working days of a month. */
  hariPerBulan: z.number().positive().max(31).default(20),
  /** Months after which an SOP is to be reviewed. */
  masaTinjau: z.number().int().positive().default(12),
  /** Own gravity of rules by their ids; `mati` turns one off. A galat keeps its own. */
  aturan: z.record(z.string(), z.enum(['mati', 'info', 'peringatan'])).default({}),
});

export type Situs = z.output<typeof situsSchema>;

/** An id may stand in an address: lower-case words joined by hyphens. */
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Id hanya huruf kecil, angka, dan tanda hubung, misalnya "setda-way-kanan".');

export const unitSchema = z.strictObject({
  id,
  nama: teks,
  instansi: teks,
  singkatan: teks.nullish(),
  /** The region, for regulations that are cited without one. */
  wilayah: teks.nullish(),
});

export const unitListSchema = z.array(unitSchema);

export type Unit = z.output<typeof unitSchema>;

export const peranSchema = z.strictObject({
  /** Id of the unit. */
  unit: teks,
  nama: teks,
  /** Other spellings of the same role. */
  alias: z.array(teks).default([]),
});

export const peranListSchema = z.array(peranSchema);

export type PeranList = z.output<typeof peranListSchema>;
