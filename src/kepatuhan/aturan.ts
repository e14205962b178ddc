import { aturanBerkas } from './penjelasan/berkas.ts';
import type { Aturan } from './penjelasan/bentuk.ts';
import { aturanDasarHukum } from './penjelasan/dasar-hukum.ts';
import { aturanFormat } from './penjelasan/format.ts';
import { aturanGlosarium } from './penjelasan/glosarium.ts';
import { aturanIdentitas } from './penjelasan/identitas.ts';
import { aturanKeterkaitan } from './penjelasan/keterkaitan.ts';
import { aturanKutipan } from './penjelasan/kutipan.ts';
import { aturanLampiran } from './penjelasan/lampiran.ts';
import { aturanMutuBaku } from './penjelasan/mutu-baku.ts';
import { aturanPejabat } from './penjelasan/pejabat.ts';
import { aturanPelaksana } from './penjelasan/pelaksana.ts';
import { aturanPeraturan } from './penjelasan/peraturan.ts';
import { aturanAlur } from './penjelasan/prosedur-alur.ts';
import { aturanTabel } from './penjelasan/prosedur-tabel.ts';

export type { Aturan } from './penjelasan/bentuk.ts';

/** All rules of the whole program, galat and others, in the order in which they are explained. */
export const ATURAN: readonly Aturan[] = [
  ...aturanDasarHukum, ...aturanKutipan,
  ...aturanIdentitas, ...aturanPejabat,
  ...aturanTabel, ...aturanAlur,
  ...aturanMutuBaku,
  ...aturanKeterkaitan,
  ...aturanPelaksana,
  ...aturanPeraturan,
  ...aturanGlosarium,
  ...aturanLampiran,
  ...aturanFormat,
  ...aturanBerkas,
];

export const ATURAN_BY_ID: ReadonlyMap<string, Aturan> = new Map(ATURAN.map((aturan) => [aturan.id, aturan]));

/** The ids of all rules. */
export const ATURAN_IDS: readonly string[] = ATURAN.map(({ id }) => id);
