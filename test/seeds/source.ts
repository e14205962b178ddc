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
export interface SourceBaris {
  no: string;
  kegiatan: string;
  lajur: string[];
  kelengkapan: string;
  waktu: string;
  output: string;
  keterangan: string;
}

/** One SOP as its source text has it, white space folded and OCR markup removed. */
export interface SourceSop {
  berkas: string;
  identitas: Partial<Record<Label, string>>;
  kotak: Partial<Record<KotakName, { judul: string; content: string }>>;
  lajur: string[];
  baris: SourceBaris[];
  /** All other lines: letterheads, titles, the signature. Those before the table, and those after it. */
  beforeTable: string[];
  afterTable: string[];
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

const HEAD = new Set(['', '--', 'no', 'kegiatan', 'aktifitas', 'uraian kegiatan', 'pelaksana', 'mutu baku', 'ket', 'keterangan', 'kelengkapan', 'persyaratan', 'persyaratan / kelengkapan', 'waktu', 'output']);

/** White space folded; `<b>`, `<ol …>`, `**`, `# ` are of the OCR, not of the paper. */
export function tidy(text: string): string {
  return text.replace(/<[^>]*>/g, ' ').replaceAll('**', '').replace(/^\s*# /, '').replace(/\s+/g, ' ').trim();
}

function keyOf(sel: string): string {
  return sel.toLowerCase().replace(/\s*[:.]$/, '');
}

const at = <T,>(map: Record<string, T>, sel: string): T | undefined => (Object.hasOwn(map, sel) ? map[sel] : undefined);

export function readText(file: string): string {
  return readFileSync(new URL(`../../seeds/${file}`, import.meta.url), 'utf8');
}

/** The SOPs of one source file, in its order. */
export function readSource(file: string): SourceSop[] {
  const found: SourceSop[] = [];
  let current = startSop(file);
  // Where the next plain line goes to: a box or a field that stands above its value.
  let tujuan: KotakName | Label | null = null;
  let kolom: KotakName[] = [];
  const place = (sel: string): void => {
    if (tujuan === null) (current.baris.length > 0 ? current.afterTable : current.beforeTable).push(sel);
    else if (isKotak(tujuan)) addToKotak(current, tujuan, sel);
    else current.identitas[tujuan] = tidy(`${current.identitas[tujuan] ?? ''} ${sel}`);
  };

  for (const line of readText(file).split('\n')) {
    const sel = line.split('\t').map(tidy);
    const [first = ''] = sel;
    if (sel.every((s) => s === '')) continue;
    if (first.startsWith('PEMERINTAH ') && current.baris.length > 0 && current.identitas.nama !== undefined) {
      found.push(current);
      current = startSop(file);
      tujuan = null;
    }
    if (kolom.length > 0) {
      kolom.forEach((nama, i) => addToKotak(current, nama, sel[i] ?? ''));
      kolom = [];
      continue;
    }
    if (sel.length > 1 && sel.every((s) => HEAD.has(keyOf(s)) || /^-+$/.test(s))) { tujuan = null; continue; }
    if (sel.length >= 8) { readBaris(current, sel); tujuan = null; continue; }
    const kotak = sel.map((s) => at(KOTAK, keyOf(s))).filter((nama) => nama !== undefined);
    const [firstKotak] = kotak;
    if (firstKotak !== undefined) {
      kotak.forEach((nama, i) => { current.kotak[nama] = { judul: sel[i] ?? '', content: '' }; });
      if (kotak.length > 1) kolom = kotak;
      tujuan = kotak.length > 1 ? null : firstKotak;
      continue;
    }
    const label = readLabel(sel);
    if (label) {
      label.before.forEach((s) => { tujuan = null; place(s); });
      current.identitas[label.nama] = label.nilai;
      // Only "Disahkan Oleh :" may have its value on the lines below.
      tujuan = label.nama === 'disahkan' && label.nilai === '' && sel.length === 1 ? 'disahkan' : null;
      continue;
    }
    if (isTableJudul(first, current)) tujuan = null;
    sel.filter((s) => s !== '').forEach(place);
  }
  // A cover after the last SOP has no table of its own.
  const last = found.at(-1);
  if (current.baris.length === 0 && last) last.afterTable.push(...current.beforeTable);
  else found.push(current);
  return found.map(complete);
}

function startSop(file: string): SourceSop {
  return { berkas: `seeds/${file}`, identitas: {}, kotak: {}, lajur: [], baris: [], beforeTable: [], afterTable: [] };
}

function isKotak(tujuan: KotakName | Label): tujuan is KotakName {
  return Object.values<string>(KOTAK).includes(tujuan);
}

function addToKotak(current: SourceSop, nama: KotakName, sel: string): void {
  const kotak = current.kotak[nama];
  if (kotak) kotak.content = tidy(`${kotak.content} ${sel}`);
}

/** The title over the table ends the last box. */
function isTableJudul(sel: string, current: SourceSop): boolean {
  return sel === current.identitas.nama || sel === 'S O P';
}

function readBaris(current: SourceSop, sel: readonly string[]): void {
  const [no = '', kegiatan = '', ...others] = sel;
  if (!/^\d+\.?$/.test(no)) {
    // The second line of the head names the lajur, up to the first empty or mutu baku cell.
    const end = others.findIndex((s) => s === '' || (HEAD.has(keyOf(s)) && keyOf(s) !== 'pelaksana'));
    if (no === '' && kegiatan === '') current.lajur = others.slice(0, end);
    return;
  }
  const n = current.lajur.length;
  const [kelengkapan = '', waktu = '', output = '', keterangan = '', ...rest] = others.slice(n);
  if (rest.some((s) => s !== '')) throw new Error(`${current.berkas}: a row has more cells than its head`);
  current.baris.push({ no, kegiatan, lajur: others.slice(0, n), kelengkapan, waktu, output, keterangan });
}

function readLabel(sel: readonly string[]): { nama: Label; nilai: string; before: string[] } | null {
  const i = sel.findIndex((s) => at(LABEL, keyOf(s)) !== undefined);
  const nama = at(LABEL, keyOf(sel[i] ?? ''));
  // A lone label without a colon is one of a column of labels, with no value beside it.
  if (nama !== undefined && (sel.length > 1 || sel[0]?.endsWith(':'))) {
    return { nama, nilai: tidy(sel.slice(i + 1).join(' ')).replace(/^:\s*/, ''), before: sel.slice(0, i).filter((s) => s !== '') };
  }
  const [, text = '', nilai = ''] = /^([^:]+?) : ?(.*)$/.exec(sel.length === 1 ? (sel[0] ?? '') : '') ?? [];
  const inline = at(LABEL, keyOf(text));
  return inline === undefined ? null : { nama: inline, nilai: nilai.trim(), before: [] };
}

/** The last source sets its labels apart from its two values; its name stands under "Standar Operasional Prosedur (SOP)". */
function complete(sop: SourceSop): SourceSop {
  if (sop.identitas.nomor !== undefined) return sop;
  const nilai = sop.afterTable.filter((s) => s.startsWith(': ')).map((s) => s.slice(2));
  const judul = sop.afterTable.indexOf('Standar Operasional Prosedur (SOP)');
  const nama = sop.afterTable[judul + 1];
  const [nomor, pembuatan] = nilai;
  if (nomor === undefined || pembuatan === undefined || nama === undefined || nilai.length !== 2) throw new Error(`${sop.berkas}: identity not found`);
  return {
    ...sop,
    identitas: { nomor, pembuatan, nama },
    afterTable: sop.afterTable.filter((s, i) => !s.startsWith(': ') && i !== judul + 1),
  };
}
