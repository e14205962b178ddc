import { againstRegister } from './aturan-judul.ts';
import { angkaDidugaKeliru, ganda, tidakTerbaca, wilayahDisimpulkan } from './aturan-kutipan.ts';
import { urutan } from './aturan-peringkat.ts';
import { dicabut, diubahSesudah, terbitSesudah } from './aturan-standing.ts';
import type { SopRule } from './rule.ts';

/** The rules on the legal basis of an SOP. */
export const dasarHukumRules: readonly SopRule[] = [
  dicabut, diubahSesudah, terbitSesudah,
  againstRegister,
  tidakTerbaca, angkaDidugaKeliru, wilayahDisimpulkan, ganda, urutan,
];
