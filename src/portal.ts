import { createResolver } from './keterkaitan/resolve.ts';
import { peranOf, type Peran } from './pelaksana/peran.ts';
import type { Lajur, Sop } from './sop/schema.ts';
import type { PeranList, Situs, Unit } from './sop/situs.ts';
import { tahunOf } from './sop/tanggal.ts';
import { normalizeText } from './sop/text.ts';
import type { Temuan } from './sop/temuan.ts';

/** All SOPs and all indexes, built once; pages only read it. */
export interface Portal {
  situs: Situs;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  /** Units that own an SOP, in the order of `unit.yaml`. */
  unit: UnitPortal[];
  /** By unit, then by name. */
  sop: SopPortal[];
  byId: ReadonlyMap<string, SopPortal>;
  /** What keeps an SOP from being shown; empty but for a draft. */
  tertunda: readonly Tertunda[];
}

/** A galat of an SOP that is left out. */
export type Tertunda = Pick<Temuan, 'berkas' | 'baris' | 'kolom' | 'pesan' | 'nilai' | 'saran'>;

export interface UnitPortal {
  unit: Unit;
  url: string;
  sop: SopPortal[];
}

/** An SOP with what only the whole knows. */
export interface SopPortal {
  sop: Sop;
  url: string;
  unit: Unit;
  urlUnit: string;
  pelaksana: PelaksanaPortal[];
  /** For each item of Keterkaitan the SOP it names, or `null`. */
  keterkaitan: (string | null)[];
  waktu: JumlahWaktu;
  /** Year of the latest of its dates: efektif, else pengesahan, else pembuatan. */
  tahun: string | null;
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

export interface PortalInput {
  situs: Situs;
  unit: readonly Unit[];
  peran: PeranList;
  sop: readonly Sop[];
  base: string;
  tertunda: readonly Tertunda[];
}

/** Builds the Portal from all parsed content. */
export function buildPortal({ situs, unit, peran, sop, base, tertunda }: PortalInput): Portal {
  const akar = withSlashes(base);
  const unitById = new Map(unit.map((u) => [u.id, u]));
  const resolve = createResolver(sop);
  const semua = sop
    .flatMap((s) => {
      const pemilik = unitById.get(s.unit);
      return pemilik ? [toSopPortal(s, pemilik, akar, peran, resolve)] : [];
    })
    .sort((a, b) => compareTeks(a.sop.nama, b.sop.nama) || compareTeks(a.sop.id, b.sop.id));
  const menurutUnit = Map.groupBy(semua, (s) => s.sop.unit);
  const unitPortal = unit.flatMap((u) => {
    const milik = menurutUnit.get(u.id);
    return milik ? [{ unit: u, url: urlUnit(akar, u.id), sop: milik }] : [];
  });
  return {
    situs,
    base: akar,
    unit: unitPortal,
    sop: unitPortal.flatMap((u) => u.sop),
    byId: new Map(semua.map((s) => [s.sop.id, s])),
    tertunda,
  };
}

function toSopPortal(sop: Sop, unit: Unit, base: string, daftarPeran: PeranList, resolve: ReturnType<typeof createResolver>): SopPortal {
  const { efektif, pengesahan, pembuatan } = sop.tanggal;
  const tanggal = efektif?.iso ?? pengesahan?.iso ?? pembuatan?.iso ?? null;
  return {
    sop,
    unit,
    url: `${base}sop/${sop.id}/`,
    urlUnit: urlUnit(base, unit.id),
    pelaksana: sop.pelaksana.map((lajur) => toPelaksana(lajur, sop, daftarPeran)),
    keterkaitan: sop.kotak.keterkaitan.butir.map(({ teks }) => resolve(sop.unit, teks)),
    waktu: {
      menit: sop.langkah.reduce((jumlah, { waktu }) => jumlah + (waktu.menit ?? 0), 0),
      tanpaWaktu: sop.langkah.filter(({ waktu }) => waktu.menit === null).length,
    },
    tahun: tanggal === null ? null : tahunOf(tanggal),
  };
}

function toPelaksana(lajur: Lajur, sop: Sop, daftarPeran: PeranList): PelaksanaPortal {
  const ikut = sop.langkah.filter(({ simpul }) => simpul.some(({ pelaksana }) => pelaksana === lajur.id));
  return {
    lajur,
    peran: peranOf(sop.unit, lajur.nama, daftarPeran),
    jumlahLangkah: ikut.length,
    menit: ikut.reduce((jumlah, { waktu }) => jumlah + (waktu.menit ?? 0), 0),
  };
}

/** The catalogue narrowed to the SOPs of a unit in which a role takes part. */
export function urlKatalog({ base }: Portal, unit: Unit, peran: Peran): string {
  return `${base}sop/?${new URLSearchParams({ unit: unit.id, pelaksana: peran.nama }).toString()}`;
}

function urlUnit(base: string, id: string): string {
  return `${base}unit/${id}/`;
}

/** `/`, `sop`, `/sop` → `/`, `/sop/`, `/sop/`. */
export function withSlashes(base: string): string {
  const inti = base.replace(/^\/+|\/+$/g, '');
  return inti === '' ? '/' : `/${inti}/`;
}

function compareTeks(a: string, b: string): number {
  const x = normalizeText(a);
  const y = normalizeText(b);
  return x < y ? -1 : x > y ? 1 : 0;
}
