import type { Temuan, Tingkat } from '../sop/temuan.ts';

/** The gravities, the gravest first. */
export const TINGKAT: readonly Tingkat[] = ['galat', 'peringatan', 'info'];

export const labelTingkat: Record<Tingkat, string> = { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' };

/** How many findings there are of each gravity. */
export type JumlahTingkat = Record<Tingkat, number>;

export function countTingkat(temuan: readonly Temuan[]): JumlahTingkat {
  const jumlah: JumlahTingkat = { galat: 0, peringatan: 0, info: 0 };
  for (const { tingkat } of temuan) jumlah[tingkat] += 1;
  return jumlah;
}

/** `2 peringatan, 1 info`; what there is none of is left out. */
export function describeTingkat(jumlah: JumlahTingkat): string {
  const words = TINGKAT.filter((tingkat) => jumlah[tingkat] > 0).map((tingkat) => `${jumlah[tingkat]} ${tingkat}`);
  return words.length === 0 ? 'tanpa temuan' : words.join(', ');
}
