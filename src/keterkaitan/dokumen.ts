import type { Sop } from '../sop/schema.ts';
import { isNone, normalizeText } from '../sop/text.ts';
import type { Mungkin } from './relasi.ts';

/** The documents of one SOP: name for comparing (`dokumenKey`) → as first written. */
export interface DokumenSop {
  /** Needed by a langkah. */
  perlu: ReadonlyMap<string, string>;
  /** Made by a langkah. */
  hasil: ReadonlyMap<string, string>;
  /** Names of what a langkah needs before any langkah has made it: it comes from elsewhere. */
  dariLuar: ReadonlySet<string>;
}

/** A document that more SOPs of a unit make than these is an everyday one. */
const MOST_MAKERS = 3;

/** Words of everyday papers: a name of nothing but these says nothing about what belongs together. */
const EVERYDAY = new Set(
  (
    'acara akhir alat anggota arsip atk bahan bendel benar berita berkas bukti buku catatan cetak daftar dalam data diarsipkan didisposisikan digandakan dikirim dikoreksi dinas diparaf diperbaiki diperiksa disahkan disampaikan disetujui disposisi ditandatangani diterima diverifikasi dokumen dokumentasi draf draft ekspedisi email file final ' +
    'format formulir foto hadir hasil hp informasi internet jadwal jaringan kantor kegiatan keluar kerja kertas komputer konsep koordinasi laporan laptop lembar lengkap masuk materi memo nomor nota ' +
    'notulen organisasi paraf pc pengantar pengiriman perintah permintaan permohonan printer rapat rekap rekapan salinan selesai siap sk stempel struktur sudah surat tanda tangan telah telepon terdisposisi terima terisi tersedia terverifikasi tim tugas tulis ' +
    'undangan usulan whatsapp yang dan atau di ke dari untuk'
  ).split(' '),
);

/** Reads the documents of SOPs; texts that occur in many of them are folded once. */
export function createDokumenReader(): (sop: Sop) => DokumenSop {
  const keys = new Map<string, string>();
  const keyOf = (teks: string): string => {
    let key = keys.get(teks);
    if (key === undefined) keys.set(teks, (key = isNone(teks) ? '' : dokumenKey(teks)));
    return key;
  };
  const read = (cells: readonly (readonly string[])[]): Map<string, string> => {
    const found = new Map<string, string>();
    for (const teks of cells.flat()) {
      const key = keyOf(teks);
      if (key !== '' && !found.has(key)) found.set(key, teks);
    }
    return found;
  };
  return ({ langkah }) => {
    const made = new Set<string>();
    const dariLuar = new Set<string>();
    for (const { kelengkapan, output } of langkah) {
      for (const key of kelengkapan.butir.map(keyOf)) if (!made.has(key)) dariLuar.add(key);
      for (const key of output.butir.map(keyOf)) made.add(key);
    }
    return { perlu: read(langkah.map((l) => l.kelengkapan.butir)), hasil: read(langkah.map((l) => l.output.butir)), dariLuar };
  };
}

/** What says how far a document is and not which one it is: before its name, and behind it. */
const STAGE = /^(?:(?:berkas|dokumen|draft?|konsep|rancangan) )+(?=.)/u;
const STATE = /(?<=.)(?: (?:yang|yg))?(?: (?:telah|sudah))? (?:bertanda ?tangan|di ?tanda ?tangani|disahkan|disetujui|diverifikasi|terisi|terverifikasi)$/u;

/** The name of a document for comparing: `Konsep Data-data IKU` and `Data IKU yang telah disetujui` → `data iku`. */
export function dokumenKey(teks: string): string {
  return normalizeText(teks).replace(/(?<![^ ])(\p{L}+) \1(?![^ ])/gu, '$1').replace(STAGE, '').replace(STATE, '');
}

/** Does the name of a document tell what it is about? A word alone may mean anything. */
export function isTelling(teks: string): boolean {
  return normalizeText(teks).includes(' ') && dokumenKey(teks).split(' ').some((word) => !EVERYDAY.has(word) && /\p{L}/u.test(word));
}

/** Documents that both SOPs handle, as the first one writes them. */
export function sharedDokumen(a: DokumenSop, b: DokumenSop): string[] {
  return [...new Map([...a.hasil, ...a.perlu])].filter(([key, teks]) => (b.hasil.has(key) || b.perlu.has(key)) && isTelling(teks)).map(([, teks]) => clean(teks));
}

/**
 * Pairs of SOPs of a unit of which one makes by itself what the other needs from elsewhere, in the order of the SOPs that
 * need it. What an SOP bears in its name comes from it, even where others write it among their outputs. Everyday papers bring nothing together, nor
 * does what both merely pass on.
 */
export function findMungkin(unit: readonly { id: string; nama: string; dokumen: DokumenSop }[], isRelated: (a: string, b: string) => boolean): Mungkin[] {
  const makers = new Map<string, { id: string; isNamed: boolean }[]>();
  for (const { id, nama, dokumen } of unit) {
    const words = ` ${normalizeText(nama)} `;
    for (const [key, teks] of dokumen.hasil) {
      if (dokumen.dariLuar.has(key) || !isTelling(teks)) continue;
      const maker = { id, isNamed: words.includes(` ${key} `) };
      const known = makers.get(key);
      if (known) known.push(maker);
      else makers.set(key, [maker]);
    }
  }
  return unit.flatMap(({ id: ke, dokumen }) => {
    const byMaker = new Map<string, string[]>();
    for (const [key, teks] of dokumen.perlu) {
      const all = makers.get(key) ?? [];
      const from = dokumen.dariLuar.has(key) ? all : all.filter(({ isNamed }) => isNamed);
      if (all.length > MOST_MAKERS) continue;
      for (const { id } of from) if (!isRelated(id, ke)) byMaker.set(id, [...(byMaker.get(id) ?? []), clean(teks)]);
    }
    return [...byMaker].map(([dari, names]) => ({ dari, ke, dokumen: names }));
  });
}

/** A document without the bullet that a cell may put before it. */
function clean(teks: string): string {
  return teks.replace(/^[-–•*]\s+/u, '').replace(/\s+/gu, ' ').trim();
}
