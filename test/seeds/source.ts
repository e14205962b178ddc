import { readFileSync } from 'node:fs';
import type { KotakName } from '../../src/sop/schema.ts';

/**
 * Reads the five source texts (OCR of real SOPs) by themselves: nothing here knows how `content/` was written.
 * Tables are tab-separated; the identity comes as tab-separated cells, as `label : value` lines, or as labels apart
 * from their values.
 */

export const FILES = [
  '000_8e265f3c023ab4c6.txt', '001_20df22da7ad258ae.txt', '002_5daf636721a2d55b.txt', '003_85c09c6cb6423e6c.txt', '004_1e883c4fe2a69145.txt',
] as const;

export type Label = 'nomor' | 'pembuatan' | 'revisi' | 'efektif' | 'pengesahan' | 'pengesahan/efektif' | 'disahkan' | 'nama';

/** A row of a source table; `lajur` is what stands in the cells of the lajur. */
export interface BarisSumber {
  no: string;
  kegiatan: string;
  lajur: string[];
  kelengkapan: string;
  waktu: string;
  output: string;
  keterangan: string;
}

/** One SOP as its source text has it, white space folded and OCR markup removed. */
export interface SopSumber {
  berkas: string;
  identitas: Partial<Record<Label, string>>;
  kotak: Partial<Record<KotakName, { judul: string; isi: string }>>;
  lajur: string[];
  baris: BarisSumber[];
  /** All other lines: letterheads, titles, the signature. Those before the table, and those after it. */
  sebelumTabel: string[];
  sesudahTabel: string[];
}

const LABEL: Record<string, Label> = {
  'nomor sop': 'nomor', 'nama sop': 'nama', 'disahkan oleh': 'disahkan',
  'tgl. pembuatan': 'pembuatan', 'tanggal pembuatan': 'pembuatan',
  'tgl. revisi': 'revisi', 'tanggal revisi': 'revisi',
  'tgl. efektif': 'efektif', 'tanggal efektif': 'efektif',
  'tanggal pengesahan': 'pengesahan', 'tanggal pengesahan/efektif': 'pengesahan/efektif',
};

const KOTAK: Record<string, KotakName> = {
  'dasar hukum': 'dasarHukum', 'kualifikasi pelaksana': 'kualifikasi',
  keterkaitan: 'keterkaitan', 'keterkaitan sop': 'keterkaitan',
  'peralatan/perlengkapan': 'peralatan', 'peralatan/ perlengkapan': 'peralatan', 'peralatan / perlengkapan': 'peralatan',
  peringatan: 'peringatan', 'pencatatan dan pendataan': 'pencatatan', 'pencatatan & pendataan': 'pencatatan',
};

const KEPALA = new Set(['', '--', 'no', 'kegiatan', 'aktifitas', 'uraian kegiatan', 'pelaksana', 'mutu baku', 'ket', 'keterangan', 'kelengkapan', 'persyaratan', 'persyaratan / kelengkapan', 'waktu', 'output']);

/** White space folded; `<b>`, `<ol …>`, `**`, `# ` are of the OCR, not of the paper. */
export function rapikan(teks: string): string {
  return teks.replace(/<[^>]*>/g, ' ').replaceAll('**', '').replace(/^\s*# /, '').replace(/\s+/g, ' ').trim();
}

function kunci(sel: string): string {
  return sel.toLowerCase().replace(/\s*[:.]$/, '');
}

const at = <T,>(map: Record<string, T>, sel: string): T | undefined => (Object.hasOwn(map, sel) ? map[sel] : undefined);

export function bacaTeks(file: string): string {
  return readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');
}

/** The SOPs of one source file, in its order. */
export function bacaSumber(file: string): SopSumber[] {
  const semua: SopSumber[] = [];
  let kini = mulai(file);
  // Where the next plain line goes to: a box or a field that stands above its value.
  let tujuan: KotakName | Label | null = null;
  let kolom: KotakName[] = [];
  const letakkan = (sel: string): void => {
    if (tujuan === null) (kini.baris.length > 0 ? kini.sesudahTabel : kini.sebelumTabel).push(sel);
    else if (isKotak(tujuan)) tambahKotak(kini, tujuan, sel);
    else kini.identitas[tujuan] = rapikan(`${kini.identitas[tujuan] ?? ''} ${sel}`);
  };

  for (const garis of bacaTeks(file).split('\n')) {
    const sel = garis.split('\t').map(rapikan);
    const [awal = ''] = sel;
    if (sel.every((s) => s === '')) continue;
    if (awal.startsWith('PEMERINTAH ') && kini.baris.length > 0 && kini.identitas.nama !== undefined) {
      semua.push(kini);
      kini = mulai(file);
      tujuan = null;
    }
    if (kolom.length > 0) {
      kolom.forEach((nama, i) => tambahKotak(kini, nama, sel[i] ?? ''));
      kolom = [];
      continue;
    }
    if (sel.length > 1 && sel.every((s) => KEPALA.has(kunci(s)) || /^-+$/.test(s))) { tujuan = null; continue; }
    if (sel.length >= 8) { bacaBaris(kini, sel); tujuan = null; continue; }
    const kotak = sel.map((s) => at(KOTAK, kunci(s))).filter((nama) => nama !== undefined);
    const [pertama] = kotak;
    if (pertama !== undefined) {
      kotak.forEach((nama, i) => { kini.kotak[nama] = { judul: sel[i] ?? '', isi: '' }; });
      if (kotak.length > 1) kolom = kotak;
      tujuan = kotak.length > 1 ? null : pertama;
      continue;
    }
    const label = bacaLabel(sel);
    if (label) {
      label.sebelum.forEach((s) => { tujuan = null; letakkan(s); });
      kini.identitas[label.nama] = label.nilai;
      // Only "Disahkan Oleh :" may have its value on the lines below.
      tujuan = label.nama === 'disahkan' && label.nilai === '' && sel.length === 1 ? 'disahkan' : null;
      continue;
    }
    if (isJudulTabel(awal, kini)) tujuan = null;
    sel.filter((s) => s !== '').forEach(letakkan);
  }
  // A cover after the last SOP has no table of its own.
  const terakhir = semua.at(-1);
  if (kini.baris.length === 0 && terakhir) terakhir.sesudahTabel.push(...kini.sebelumTabel);
  else semua.push(kini);
  return semua.map(lengkapi);
}

function mulai(file: string): SopSumber {
  return { berkas: `seeds/${file}`, identitas: {}, kotak: {}, lajur: [], baris: [], sebelumTabel: [], sesudahTabel: [] };
}

function isKotak(tujuan: KotakName | Label): tujuan is KotakName {
  return Object.values<string>(KOTAK).includes(tujuan);
}

function tambahKotak(kini: SopSumber, nama: KotakName, sel: string): void {
  const kotak = kini.kotak[nama];
  if (kotak) kotak.isi = rapikan(`${kotak.isi} ${sel}`);
}

/** The title over the table ends the last box. */
function isJudulTabel(sel: string, kini: SopSumber): boolean {
  return sel === kini.identitas.nama || sel === 'S O P';
}

function bacaBaris(kini: SopSumber, sel: readonly string[]): void {
  const [no = '', kegiatan = '', ...lain] = sel;
  if (!/^\d+\.?$/.test(no)) {
    // The second line of the head names the lajur, up to the first empty or mutu baku cell.
    const akhir = lain.findIndex((s) => s === '' || (KEPALA.has(kunci(s)) && kunci(s) !== 'pelaksana'));
    if (no === '' && kegiatan === '') kini.lajur = lain.slice(0, akhir);
    return;
  }
  const n = kini.lajur.length;
  const [kelengkapan = '', waktu = '', output = '', keterangan = '', ...sisa] = lain.slice(n);
  if (sisa.some((s) => s !== '')) throw new Error(`${kini.berkas}: a row has more cells than its head`);
  kini.baris.push({ no, kegiatan, lajur: lain.slice(0, n), kelengkapan, waktu, output, keterangan });
}

function bacaLabel(sel: readonly string[]): { nama: Label; nilai: string; sebelum: string[] } | null {
  const i = sel.findIndex((s) => at(LABEL, kunci(s)) !== undefined);
  const nama = at(LABEL, kunci(sel[i] ?? ''));
  // A lone label without a colon is one of a column of labels, with no value beside it.
  if (nama !== undefined && (sel.length > 1 || sel[0]?.endsWith(':'))) {
    return { nama, nilai: rapikan(sel.slice(i + 1).join(' ')).replace(/^:\s*/, ''), sebelum: sel.slice(0, i).filter((s) => s !== '') };
  }
  const [, teks = '', nilai = ''] = /^([^:]+?) : ?(.*)$/.exec(sel.length === 1 ? (sel[0] ?? '') : '') ?? [];
  const sebaris = at(LABEL, kunci(teks));
  return sebaris === undefined ? null : { nama: sebaris, nilai: nilai.trim(), sebelum: [] };
}

/** The last source sets its labels apart from its two values; its name stands under "Standar Operasional Prosedur (SOP)". */
function lengkapi(sop: SopSumber): SopSumber {
  if (sop.identitas.nomor !== undefined) return sop;
  const nilai = sop.sesudahTabel.filter((s) => s.startsWith(': ')).map((s) => s.slice(2));
  const judul = sop.sesudahTabel.indexOf('Standar Operasional Prosedur (SOP)');
  const nama = sop.sesudahTabel[judul + 1];
  const [nomor, pembuatan] = nilai;
  if (nomor === undefined || pembuatan === undefined || nama === undefined || nilai.length !== 2) throw new Error(`${sop.berkas}: identity not found`);
  return {
    ...sop,
    identitas: { nomor, pembuatan, nama },
    sesudahTabel: sop.sesudahTabel.filter((s, i) => !s.startsWith(': ') && i !== judul + 1),
  };
}
