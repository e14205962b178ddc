import type { SopRead } from './kepatuhan/rule.ts';
import type { JatuhTempo } from './kepatuhan/tinjauan.ts';
import { firstNamed } from './keterkaitan/keterkaitan.ts';
import type { KeterkaitanSop } from './keterkaitan/relasi.ts';
import { toLampiran, type Lampiran, type LampiranSop } from './lampiran/lampiran.ts';
import type { Peran, PeranOf } from './pelaksana/peran.ts';
import type { ButirHukum } from './peraturan/dasar-hukum.ts';
import type { Lajur, Sop } from './sop/schema.ts';
import type { Unit } from './sop/situs.ts';
import { startDateOf } from './sop/start-date.ts';
import { tahunOf } from './sop/tanggal.ts';
import type { Temuan } from './sop/temuan.ts';

/** An SOP with what only the whole knows. */
export interface SopPortal {
  sop: Sop;
  url: string;
  unit: Unit;
  urlUnit: string;
  pelaksana: PelaksanaPortal[];
  /** Its attachments, by name. */
  lampiran: Lampiran[];
  /** The items of Dasar Hukum with the regulations that each cites. */
  dasarHukum: readonly ButirHukum[];
  /** From when it takes effect, ISO: efektif, else pengesahan, else pembuatan. */
  startDate: string | null;
  /** What the rules find of it, without what it excepts. */
  temuan: readonly Temuan[];
  /** The SOPs before and after it in its unit. */
  sebelum: SopName | null;
  sesudah: SopName | null;
  /** When it is to be reviewed. */
  tinjauan: JatuhTempo | null;
  /** For each item of Keterkaitan the SOP it names, the first of several, or `null`. */
  keterkaitan: (string | null)[];
  waktu: JumlahWaktu;
  /** Year of the latest of its dates: efektif, else pengesahan, else pembuatan. */
  tahun: string | null;
}

/** An SOP as others name it. */
export interface SopName {
  sop: Pick<Sop, 'id' | 'nama' | 'nomor'>;
  url: string;
}

export interface PelaksanaPortal {
  lajur: Lajur;
  peran: Peran;
  /** Number of langkah the lajur takes part in. */
  jumlahLangkah: number;
  /** Working minutes of those langkah. */
  menit: number;
}

/** Working minutes over all langkah, simultaneous simpul counted once; `tanpaWaktu` langkah have none that can be read. */
export interface JumlahWaktu {
  menit: number;
  tanpaWaktu: number;
}

/** What the whole knows of an SOP. */
interface Known {
  base: string;
  peranOf: PeranOf;
  relations: KeterkaitanSop | undefined;
  temuan: readonly Temuan[];
  lampiran: LampiranSop['berkas'];
  tinjauan: JatuhTempo | null;
}

/** Joins an SOP with what the whole knows of it; its neighbours are not known yet (`nameNeighbours`). */
export function toSopPortal({ sop, hukum }: SopRead, unit: Unit, { base, peranOf, relations, temuan, lampiran, tinjauan }: Known): SopPortal {
  const startDate = startDateOf(sop);
  const url = `${base}sop/${sop.id}/`;
  return {
    sop,
    unit,
    url,
    lampiran: toLampiran(lampiran, url),
    urlUnit: urlUnit(base, unit.id),
    pelaksana: sop.pelaksana.map((lajur) => toPelaksana(lajur, sop, peranOf)),
    keterkaitan: firstNamed(sop.kotak.keterkaitan.butir.length, relations),
    waktu: {
      menit: sop.langkah.reduce((jumlah, { waktu }) => jumlah + (waktu.menit ?? 0), 0),
      tanpaWaktu: sop.langkah.filter(({ waktu }) => waktu.menit === null).length,
    },
    tahun: startDate === null ? null : tahunOf(startDate),
    dasarHukum: hukum,
    startDate,
    temuan,
    tinjauan,
    sebelum: null,
    sesudah: null,
  };
}

/** Tells each SOP of a unit which ones stand before and after it in the order given. */
export function nameNeighbours(ordered: readonly SopPortal[]): void {
  for (const [i, item] of ordered.entries()) {
    item.sebelum = toName(ordered[i - 1]);
    item.sesudah = toName(ordered[i + 1]);
  }
}

function toName(item: SopPortal | undefined): SopName | null {
  return item === undefined ? null : { sop: { id: item.sop.id, nama: item.sop.nama, nomor: item.sop.nomor }, url: item.url };
}

function toPelaksana(lajur: Lajur, sop: Sop, peranOf: PeranOf): PelaksanaPortal {
  const ikut = sop.langkah.filter(({ simpul }) => simpul.some(({ pelaksana }) => pelaksana === lajur.id));
  return {
    lajur,
    peran: peranOf(sop.unit, lajur.nama),
    jumlahLangkah: ikut.length,
    menit: ikut.reduce((jumlah, { waktu }) => jumlah + (waktu.menit ?? 0), 0),
  };
}

/** The page of a unit. */
export function urlUnit(base: string, id: string): string {
  return `${base}unit/${id}/`;
}
