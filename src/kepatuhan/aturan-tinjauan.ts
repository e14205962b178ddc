import type { Sop } from '../sop/schema.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import { jatuhTempo, type JatuhTempo } from './tinjauan.ts';
import type { RuleTemuan, SopRule } from './rule.ts';

/** The review of an SOP is overdue. */
export const tinjauanJatuhTempo: SopRule = (sop, _, { situs, today }) => {
  const due = jatuhTempo(sop, situs.masaTinjau, today);
  if (!due?.terlambat) return [];
  return [{
    ...placeOf(sop, due),
    aturan: 'tinjauan/jatuh-tempo',
    pesan: `SOP ini seharusnya sudah ditinjau kembali pada ${formatTanggal(due.tanggal)}, ${countedFrom(due, situs.masaTinjau)}`,
    saran: 'Tinjau SOP ini; bila isinya tetap, catat tanggal peninjauannya sebagai "tinjauan:" di bawah "tanggal:".',
  }];
};

/** The review of an SOP is due within 60 days. */
export const tinjauanSegera: SopRule = (sop, _, { situs, today }) => {
  const due = jatuhTempo(sop, situs.masaTinjau, today);
  if (!due?.segera) return [];
  return [{
    ...placeOf(sop, due),
    aturan: 'tinjauan/segera',
    pesan: `SOP ini perlu ditinjau kembali paling lambat ${formatTanggal(due.tanggal)}, ${countedFrom(due, situs.masaTinjau)}`,
    saran: 'Jadwalkan peninjauannya; sesudah selesai, catat tanggalnya sebagai "tinjauan:" di bawah "tanggal:".',
  }];
};

function placeOf(sop: Sop, { dari }: JatuhTempo): Pick<RuleTemuan, 'posisi' | 'nilai'> {
  return { posisi: sop.tanggal[dari.nama]?.posisi ?? sop.posisiIdentitas.tanggal, nilai: dari.iso };
}

function countedFrom({ dari }: JatuhTempo, masaTinjau: number): string {
  return `${masaTinjau} bulan sesudah tanggal ${dari.nama} ${formatTanggal(dari.iso)}`;
}
