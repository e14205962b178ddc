import type { Sop } from '../sop/schema.ts';
import { isNone, normalizeText } from '../sop/text.ts';
import type { Mungkin } from './relasi.ts';

/** The documents of one SOP: normalised name → as first written. */
export interface DokumenSop {
  /** Needed by a langkah. */
  perlu: ReadonlyMap<string, string>;
  /** Made by a langkah. */
  hasil: ReadonlyMap<string, string>;
}

/** A document that more SOPs of a unit make than these is an everyday one. */
const MOST_MAKERS = 3;

/** Words of everyday papers: a name of nothing but these says nothing about what belongs together. */
const EVERYDAY = new Set(
  (
    'acara akhir alat arsip atk bahan bendel benar berita berkas bukti buku catatan cetak daftar dalam data diarsipkan didisposisikan digandakan dikirim dikoreksi dinas diparaf diperbaiki diperiksa disahkan disampaikan disetujui disposisi ditandatangani diterima diverifikasi dokumen dokumentasi draf draft ekspedisi email file final ' +
    'format formulir foto hadir hasil hp informasi internet jadwal jaringan kantor keluar kerja kertas komputer konsep koordinasi laporan laptop lembar lengkap masuk materi memo nomor nota ' +
    'notulen organisasi paraf pc pengantar pengiriman perintah permintaan permohonan printer rapat rekap rekapan salinan selesai siap sk stempel struktur sudah surat tanda tangan telah telepon terdisposisi terima terisi tersedia terverifikasi tim tugas tulis ' +
    'undangan usulan whatsapp yang dan atau di ke dari untuk'
  ).split(' '),
);

/** Reads the documents of SOPs; texts that occur in many of them are folded once. */
export function createDokumenReader(): (sop: Sop) => DokumenSop {
  const keys = new Map<string, string>();
  const keyOf = (teks: string): string => {
    let key = keys.get(teks);
    if (key === undefined) keys.set(teks, (key = isNone(teks) ? '' : normalizeText(teks)));
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
  return ({ langkah }) => ({ perlu: read(langkah.map((l) => l.kelengkapan.butir)), hasil: read(langkah.map((l) => l.output.butir)) });
}

/** Does the name of a document tell what it is about? */
export function isTelling(key: string): boolean {
  return key.includes(' ') && key.split(' ').some((word) => !EVERYDAY.has(word) && /\p{L}/u.test(word));
}

/** Documents that both SOPs handle, as the first one writes them. */
export function sharedDokumen(a: DokumenSop, b: DokumenSop): string[] {
  return [...new Map([...a.hasil, ...a.perlu])].filter(([key]) => isTelling(key) && (b.hasil.has(key) || b.perlu.has(key))).map(([, teks]) => clean(teks));
}

/**
 * Pairs of SOPs of a unit of which one makes what the other needs and does not make itself, in the order of the SOPs that
 * need it. Everyday papers bring nothing together.
 */
export function findMungkin(unit: readonly { id: string; dokumen: DokumenSop }[], isRelated: (a: string, b: string) => boolean): Mungkin[] {
  const makers = new Map<string, { id: string; teks: string }[]>();
  for (const { id, dokumen } of unit) {
    for (const [key, teks] of dokumen.hasil) {
      const known = makers.get(key);
      if (known) known.push({ id, teks });
      else if (isTelling(key)) makers.set(key, [{ id, teks }]);
    }
  }
  return unit.flatMap(({ id: ke, dokumen }) => {
    const byMaker = new Map<string, string[]>();
    for (const key of dokumen.perlu.keys()) {
      const from = dokumen.hasil.has(key) ? [] : (makers.get(key) ?? []);
      if (from.length > MOST_MAKERS) continue;
      for (const { id, teks } of from) if (!isRelated(id, ke)) byMaker.set(id, [...(byMaker.get(id) ?? []), clean(teks)]);
    }
    return [...byMaker].map(([dari, names]) => ({ dari, ke, dokumen: names }));
  });
}

/** A document without the bullet that a cell may put before it. */
function clean(teks: string): string {
  return teks.replace(/^[-–•*]\s+/u, '').replace(/\s+/gu, ' ').trim();
}
