import type { EntriGlosarium } from './glosarium/entri.ts';
import { buildGlosarium, type Istilah } from './glosarium/glosarium.ts';
import { indexTerms, type TermIndex } from './glosarium/term-index.ts';
import { DOUBTS } from './kepatuhan/aturan-judul.ts';
import { checkAll, type Kepatuhan } from './kepatuhan/check-all.ts';
import { jatuhTempo } from './kepatuhan/tinjauan.ts';
import { readAllSop } from './kepatuhan/sop-read.ts';
import { keterkaitanOf } from './keterkaitan/keterkaitan.ts';
import type { Keterkaitan } from './keterkaitan/relasi.ts';
import type { LampiranSop } from './lampiran/lampiran.ts';
import { buildPelaksana, type Pelaksana } from './pelaksana/pelaksana.ts';
import { createPeranIndex, type Peran } from './pelaksana/peran.ts';
import { buildPeraturan, type Peraturan } from './peraturan/peraturan.ts';
import type { EntriPeraturan } from './peraturan/register.ts';
import { buildRegister } from './peraturan/register-index.ts';
import { resolvePindahan, type Pindahan } from './pindahan/pindahan.ts';
import { nameNeighbours, toSopPortal, urlUnit, type SopPortal } from './sop-portal.ts';
import { maskNip, maskSop, maskTemuan } from './sop/mask-nip.ts';
import type { Sop } from './sop/schema.ts';
import type { PeranList, Situs, Unit } from './sop/situs.ts';
import { compareText, normalizeText } from './sop/text.ts';
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
  /** How many SOPs the whole site has. */
  jumlahSop: number;
  byId: ReadonlyMap<string, SopPortal>;
  /** What keeps an SOP from being shown; empty but for a draft. */
  tertunda: readonly Temuan[];
  /** Every regulation that is registered or cited, in the legal order. */
  peraturan: PeraturanPortal[];
  peraturanById: ReadonlyMap<string, PeraturanPortal>;
  /** Terms and abbreviations, in the order of the alphabet. */
  glosarium: Istilah[];
  /** The same by the words that stand in texts. */
  terms: TermIndex;
  /** The roles of all units. */
  pelaksana: Pelaksana;
  /** How the SOPs refer to each other. */
  keterkaitan: Keterkaitan;
  /** Old addresses, each with the SOP it leads to. */
  pindahan: readonly Pindahan[];
  /** Short digest of all content and settings: the same for the same data. */
  versi: string;
  /** Findings over all SOPs on the build's date. */
  kepatuhan: Kepatuhan;
}

/** A regulation with its address. */
export interface PeraturanPortal extends Peraturan {
  url: string;
  /** What casts doubt on every citation of it: another regulation may have been meant. */
  doubts: readonly Temuan[];
}

export interface UnitPortal {
  unit: Unit;
  url: string;
  sop: SopPortal[];
}

export type { JumlahWaktu, PelaksanaPortal, SopName, SopPortal } from './sop-portal.ts';

export interface PortalInput {
  situs: Situs;
  unit: readonly Unit[];
  peran: PeranList;
  register: readonly EntriPeraturan[];
  glosarium: readonly EntriGlosarium[];
  lampiran: readonly LampiranSop[];
  sop: readonly Sop[];
  versi: string;
  /** What reading the files has found. */
  temuan: readonly Temuan[];
  base: string;
  /** The build's date, ISO. */
  today: string;
}

/** Builds the Portal from all parsed content. */
export function buildPortal({ situs, unit, peran, register: entri, glosarium, lampiran, sop, versi, temuan, base, today }: PortalInput): Portal {
  const akar = withSlashes(base);
  const unitById = new Map(unit.map((u) => [u.id, u]));
  const istilah = buildGlosarium(glosarium, akar);
  const register = buildRegister(entri);
  const asWritten = readAllSop(sop, unit);
  const found = checkAll({ sop: asWritten, unit, peran, situs, register, today, temuan });
  // The rules look at the true NIP; all that is shown comes from here.
  const isMasked = situs.nip === 'samarkan';
  const read = isMasked ? readAllSop(sop.map(maskSop), unit) : asWritten;
  const kepatuhan = isMasked ? maskKepatuhan(found) : found;
  const peranOf = createPeranIndex(read.map((one) => one.sop), peran);
  const keterkaitan = keterkaitanOf(read);
  const lampiranBySop = new Map(lampiran.map((one) => [one.sop, one.berkas]));
  const temuanBySop = Map.groupBy(kepatuhan.temuan, (one) => one.sop);
  const semua = read
    .flatMap((one) => {
      const pemilik = unitById.get(one.sop.unit);
      return pemilik ? [{ ...one, unit: pemilik, kunci: normalizeText(one.sop.nama) }] : [];
    })
    .sort((a, b) => compareText(a.kunci, b.kunci) || compareText(a.sop.id, b.sop.id))
    .map((one) =>
      toSopPortal(one, one.unit, {
        base: akar,
        peranOf,
        relations: keterkaitan.bySop.get(one.sop.id),
        temuan: temuanBySop.get(one.sop.id) ?? [],
        lampiran: lampiranBySop.get(one.sop.id) ?? [],
        tinjauan: jatuhTempo(one.sop, situs.masaTinjau, today),
      }),
    );
  const menurutUnit = Map.groupBy(semua, (s) => s.sop.unit);
  for (const milik of menurutUnit.values()) nameNeighbours(milik);
  const unitPortal = unit.flatMap((u) => {
    const milik = menurutUnit.get(u.id);
    return milik ? [{ unit: u, url: urlUnit(akar, u.id), sop: milik }] : [];
  });
  const ordered = unitPortal.flatMap((u) => u.sop);
  const doubts = Map.groupBy(kepatuhan.temuan.filter(({ aturan }) => DOUBTS.includes(aturan)), (one) => one.peraturan);
  const citing = ordered.map((s) => ({ id: s.sop.id, tanggal: s.startDate, hukum: s.dasarHukum }));
  const peraturan = buildPeraturan(register, citing, today).map((p) => ({ ...p, url: `${akar}peraturan/${p.id}/`, doubts: doubts.get(p.id) ?? [] }));
  return {
    situs,
    base: akar,
    unit: unitPortal,
    sop: ordered,
    jumlahSop: ordered.length,
    byId: new Map(semua.map((s) => [s.sop.id, s])),
    glosarium: istilah,
    terms: indexTerms(istilah),
    tertunda: kepatuhan.temuan.filter((one) => one.tingkat === 'galat' && one.sop !== null),
    pelaksana: buildPelaksana(unitPortal.map((u) => ({ unit: u.unit.id, sop: u.sop.map((s) => s.sop) })), peranOf),
    peraturan,
    peraturanById: new Map(peraturan.map((p) => [p.id, p])),
    keterkaitan,
    pindahan: resolvePindahan(ordered.map((s) => s.sop), situs.base).pindahan,
    versi,
    kepatuhan,
  };
}

function maskKepatuhan({ tanggal, temuan, dikecualikan }: Kepatuhan): Kepatuhan {
  return { tanggal, temuan: temuan.map(maskTemuan), dikecualikan: dikecualikan.map((one) => ({ temuan: maskTemuan(one.temuan), alasan: maskNip(one.alasan) })) };
}

/** The page of a role. */
export function urlPeran({ base }: Pick<Portal, 'base'>, unit: string, peran: Peran): string {
  return `${base}pelaksana/${unit}/${peran.id}/`;
}

/** `/`, `sop`, `/sop` → `/`, `/sop/`, `/sop/`. */
export function withSlashes(base: string): string {
  const inti = base.replace(/^\/+|\/+$/g, '');
  return inti === '' ? '/' : `/${inti}/`;
}
