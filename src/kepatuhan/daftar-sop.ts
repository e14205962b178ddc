import type { Sop, Tanggal } from '../sop/schema.ts';
import type { Unit } from '../sop/situs.ts';
import type { Temuan } from '../sop/temuan.ts';
import { formatTanggal } from '../sop/tanggal.ts';
import { isNone } from '../sop/text.ts';
import { countTingkat, type JumlahTingkat } from './tingkat.ts';
import { jatuhTempo } from './tinjauan.ts';

/** How the review of an SOP stands. */
export type KeadaanTinjauan = 'terlambat' | 'segera' | 'nanti' | 'tanpaTanggal' | 'tidakBerlaku';

export const labelKeadaan: Record<KeadaanTinjauan, string> = {
  terlambat: 'Terlambat',
  segera: 'Segera',
  nanti: 'Belum waktunya',
  tanpaTanggal: 'Tanpa tanggal',
  tidakBerlaku: 'Tidak ditinjau',
};

/** Status of an SOP, in words. */
export const labelStatus: Record<Sop['status'], string> = { berlaku: 'Berlaku', draf: 'Draf', dicabut: 'Dicabut' };

/** An SOP as the register needs it. */
export interface SopTerdaftar {
  sop: Sop;
  unit: Unit;
  url: string;
  temuan: readonly Temuan[];
}

/** A line of the register of SOPs. */
export interface BarisDaftar extends Pick<Sop, 'id' | 'nomor' | 'nama' | 'status' | 'tanggal'> {
  url: string;
  unit: Unit;
  /** Who signed: in the head of the form, else in the block under the table. */
  penandatangan: { nama: string; jabatan: string | null } | null;
  /** When it is to be reviewed, ISO; `null` where none is due. */
  jatuhTempo: string | null;
  keadaan: KeadaanTinjauan;
  temuan: JumlahTingkat;
}

/** The register of all SOPs, in the order given, with the reviews as they stand on a date. */
export function buildDaftarSop(all: readonly SopTerdaftar[], masaTinjau: number, today: string): BarisDaftar[] {
  return all.map(({ sop, unit, url, temuan }) => {
    const due = jatuhTempo(sop, masaTinjau, today);
    const { id, nomor, nama, status, tanggal } = sop;
    return {
      id, nomor, nama, status, tanggal, unit, url,
      penandatangan: penandatanganOf(sop),
      jatuhTempo: due?.tanggal ?? null,
      keadaan: keadaanOf(status, due),
      temuan: countTingkat(temuan),
    };
  });
}

function keadaanOf(status: Sop['status'], due: ReturnType<typeof jatuhTempo>): KeadaanTinjauan {
  if (due === null) return status === 'berlaku' ? 'tanpaTanggal' : 'tidakBerlaku';
  return due.terlambat ? 'terlambat' : due.segera ? 'segera' : 'nanti';
}

function penandatanganOf({ disahkan, tandaTangan }: Sop): BarisDaftar['penandatangan'] {
  const signer = disahkan.nama === null ? tandaTangan : disahkan;
  return signer.nama === null ? null : { nama: signer.nama, jabatan: signer.jabatan };
}

/** A date for reading, at its own precision; what was written where it is none; `–` for nothing. */
export function showTanggal(tanggal: Tanggal | null): string {
  if (tanggal?.iso) return formatTanggal(tanggal.iso);
  return tanggal === null || isNone(tanggal.teks) ? '–' : tanggal.teks;
}

export const DAFTAR_HEAD: readonly string[] = [
  'nomor', 'nama', 'unit', 'instansi',
  'tanggal pembuatan', 'tanggal pengesahan', 'tanggal efektif', 'tanggal revisi', 'tanggal tinjauan',
  'penandatangan', 'jabatan', 'jatuh tempo tinjauan', 'keadaan tinjauan', 'status',
  'galat', 'peringatan', 'info', 'sop',
];

/** A line of the register as cells of its CSV; dates as ISO, so that a spreadsheet can sort them. */
export function daftarCells({ id, nomor, nama, unit, tanggal, penandatangan, jatuhTempo: due, keadaan, status, temuan }: BarisDaftar): (string | number | null)[] {
  const date = (one: Tanggal | null): string | null => one?.iso ?? one?.teks ?? null;
  return [
    nomor, nama, unit.nama, unit.instansi,
    date(tanggal.pembuatan), date(tanggal.pengesahan), date(tanggal.efektif), date(tanggal.revisi), date(tanggal.tinjauan),
    penandatangan?.nama ?? null, penandatangan?.jabatan ?? null, due, labelKeadaan[keadaan], labelStatus[status],
    temuan.galat, temuan.peringatan, temuan.info, id,
  ];
}
