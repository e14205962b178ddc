import type { Register, Effects } from './register-index.ts';
import { effectsOf } from './register-index.ts';
import { comparePeraturan, namaPeraturan, parsePeraturanId, singkatanPeraturan, type PeraturanKey } from './identity.ts';
import type { ButirHukum } from './dasar-hukum.ts';
import type { Kutipan } from './kutipan.ts';
import type { EntriPeraturan } from './register.ts';
import { inForceOn, repealOf, statusOn, type Repeal, type StatusResult } from './status.ts';
import { normalizeText } from '../sop/text.ts';

/** A regulation of the index: registered, cited, or both. */
export interface Peraturan extends PeraturanKey {
  id: string;
  /** In full: `Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017`. */
  nama: string;
  /** `Permendagri 86/2017`. */
  singkatan: string;
  /** The register's title, else the one that most SOPs write. */
  tentang: string | null;
  /** `null` where the register lacks it. */
  entri: EntriPeraturan | null;
  /** Its standing on the build's date. */
  status: StatusResult;
  effects: Effects;
  /** Every citation, in the order of the SOPs. */
  dikutip: Dikutip[];
  /** How it stands to each SOP that cites it, by the SOP's id. */
  bySop: ReadonlyMap<string, StandingForSop>;
  /** SOPs that name it only inside the title of another regulation, or as what amended one. */
  disebut: { sop: string; oleh: string }[];
  /** Its titles as SOPs write them, the most frequent first. */
  wordings: Wording[];
}

/** One citation of a regulation by an SOP. */
export interface Dikutip {
  /** Id of the SOP. */
  sop: string;
  /** Number of the item as written. */
  no: number | null;
  /** The citation as the SOP wrote it. */
  teks: string;
  pasal: string[];
  wilayahInferred: boolean;
  /** Was it in force when the SOP took effect? `null` where that is not known. */
  berlakuSaatItu: boolean | null;
}

/** How a regulation stands to one SOP that cites it. */
export interface StandingForSop {
  /** Was it in force when the SOP took effect? `null` where that is not known. */
  inForce: boolean | null;
  /** Its repeal in effect today, and whether that came before the SOP took effect or after. */
  repeal: Repeal | null;
}

export interface Wording {
  /** Title as written; `null` for citations without one. */
  tentang: string | null;
  /** Does it say the same as the register, case and punctuation set aside? `null` where the register has no title. */
  sama: boolean | null;
  /** Ids of the SOPs that write it so. */
  sop: string[];
}

/** An SOP with its Dasar Hukum read, and the date from which it took effect, ISO, or `null`. */
export interface CitingSop {
  id: string;
  tanggal: string | null;
  hukum: readonly ButirHukum[];
}

/** Builds the index: every regulation that the register holds or an SOP names, in the legal order. */
export function buildPeraturan(register: Register, citing: readonly CitingSop[], today: string): Peraturan[] {
  const found = collect(register, citing);
  return [...found.values()]
    .map(({ key, id, quotes, disebut }) => toPeraturan(id, key, quotes, disebut, register, today))
    .sort(comparePeraturan);
}

interface Found {
  id: string;
  key: PeraturanKey;
  quotes: Quote[];
  disebut: { sop: string; oleh: string }[];
}

interface Quote {
  sop: CitingSop;
  butir: ButirHukum;
  kutipan: Kutipan;
}

function collect(register: Register, citing: readonly CitingSop[]): Map<string, Found> {
  const found = new Map<string, Found>();
  const entryOf = (id: string, key: PeraturanKey | null): Found | null => {
    const known = found.get(id);
    if (known || key === null) return known ?? null;
    const made = { id, key, quotes: [], disebut: [] };
    found.set(id, made);
    return made;
  };
  for (const sop of citing) {
    for (const butir of sop.hukum) {
      for (const kutipan of butir.kutipan) {
        if (kutipan.id === null) continue;
        entryOf(kutipan.id, kutipan)?.quotes.push({ sop, butir, kutipan });
        for (const inner of kutipan.merujuk) {
          if (inner.id !== null) entryOf(inner.id, inner)?.disebut.push({ sop: sop.id, oleh: kutipan.id });
        }
      }
    }
  }
  for (const id of [...register.entri.keys(), ...register.effects.keys()]) entryOf(id, parsePeraturanId(id));
  return found;
}

function toPeraturan(id: string, { jenis, lembaga, wilayah, nomor, tahun }: PeraturanKey, quotes: readonly Quote[], disebut: Found['disebut'], register: Register, today: string): Peraturan {
  const entri = register.entri.get(id) ?? null;
  const key: PeraturanKey = { jenis, lembaga, wilayah, nomor: entri?.nomor ?? nomor, tahun };
  const wordings = wordingsOf(quotes, entri);
  const tanggalBySop = new Map(quotes.map(({ sop }) => [sop.id, sop.tanggal]));
  const bySop = new Map([...tanggalBySop].map(([sop, tanggal]) => [sop, { inForce: inForceOn(register, id, tanggal), repeal: repealOf(register, id, tanggal, today) }]));
  return {
    ...key,
    id,
    nama: namaPeraturan(key),
    singkatan: singkatanPeraturan(key),
    tentang: entri?.tentang ?? wordings.find(({ tentang }) => tentang !== null)?.tentang ?? null,
    entri,
    status: statusOn(register, id, today),
    effects: effectsOf(register, id),
    dikutip: quotes.map(({ sop, butir, kutipan }) => ({
      sop: sop.id,
      no: butir.butir.no,
      teks: butir.butir.teks.slice(kutipan.start, kutipan.end),
      pasal: kutipan.pasal,
      wilayahInferred: kutipan.wilayahInferred,
      berlakuSaatItu: bySop.get(sop.id)?.inForce ?? null,
    })),
    bySop,
    disebut,
    wordings,
  };
}

function wordingsOf(quotes: readonly Quote[], entri: EntriPeraturan | null): Wording[] {
  const byText = Map.groupBy(quotes, ({ kutipan }) => kutipan.tentang);
  return [...byText]
    .map(([tentang, same]) => ({
      tentang,
      sama: entri?.tentang == null || tentang === null ? null : normalizeText(tentang) === normalizeText(entri.tentang),
      sop: [...new Set(same.map(({ sop }) => sop.id))],
    }))
    .sort((a, b) => b.sop.length - a.sop.length);
}
