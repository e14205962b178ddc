import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Butir, Kotak, NamaKotak } from './schema.ts';
import { htmlTeks, inlineTeks, posisiOf, sourceFrom, type Sumber } from './sumber.ts';
import { foldSpasi, normalizeTeks } from './teks.ts';

/** Spellings of the six box headings, normalised (see `normalizeTeks`). */
const JUDUL_KOTAK: Record<NamaKotak, readonly string[]> = {
  dasarHukum: ['dasar hukum', 'landasan hukum'],
  kualifikasi: ['kualifikasi pelaksana', 'kualifikasi pelaksanaan', 'kualifikasi'],
  keterkaitan: ['keterkaitan', 'keterkaitan sop', 'keterkaitan dengan sop lain', 'keterkaitan sop lain'],
  peralatan: ['peralatan perlengkapan', 'peralatan dan perlengkapan', 'peralatan', 'perlengkapan', 'peralatan atau perlengkapan'],
  peringatan: ['peringatan'],
  pencatatan: ['pencatatan dan pendataan', 'pencatatan pendataan', 'pencatatan', 'pendataan'],
};

const NAMA_BY_JUDUL = new Map(
  Object.entries(JUDUL_KOTAK).flatMap(([nama, judul]) => judul.map((j) => [j, nama])),
);

/** Which box a heading names, in any of its spellings, or `null`. */
export function kotakOf(judul: string): NamaKotak | null {
  const nama = NAMA_BY_JUDUL.get(normalizeTeks(judul));
  return isNamaKotak(nama) ? nama : null;
}

function isNamaKotak(nama: string | undefined): nama is NamaKotak {
  return nama !== undefined && nama in JUDUL_KOTAK;
}

/** The heading printed where a file leaves a box out. */
export const JUDUL_BAKU: Record<NamaKotak, string> = {
  dasarHukum: 'Dasar Hukum',
  kualifikasi: 'Kualifikasi Pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan/Perlengkapan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan dan Pendataan',
};

/** A box that the file does not have. */
export function emptyKotak(nama: NamaKotak): Kotak {
  return { judul: JUDUL_BAKU[nama], jenis: 'paragraf', butir: [], posisi: null };
}

/**
 * Reads the content of a box: lists and paragraphs become items in their order.
 * An ordered list keeps the numbers as written (1, 2, 3, 4, 2), read from the source.
 */
export function parseKotak(judul: string, nodes: readonly RootContent[], sumber: Sumber): Pick<Kotak, 'judul' | 'jenis' | 'butir'> {
  const list = nodes.find((node): node is List => node.type === 'list');
  return {
    judul,
    jenis: list === undefined ? 'paragraf' : list.ordered ? 'bernomor' : 'berpoin',
    butir: nodes.flatMap((node) => parseButir(node, sumber)).filter(({ teks }) => teks !== ''),
  };
}

function parseButir(node: RootContent, sumber: Sumber): Butir[] {
  if (node.type === 'list') {
    return node.children.map((item) => ({ no: node.ordered ? numberOf(item, sumber) : null, teks: blockTeks(item, sumber), posisi: posisiOf(item) }));
  }
  return [{ no: null, teks: blockTeks(node, sumber), posisi: posisiOf(node) }];
}

function numberOf(item: ListItem, sumber: Sumber): number | null {
  const match = /^(\d+)[.)]/.exec(sourceFrom(sumber, item));
  return match ? Number(match[1]) : null;
}

/** The plain text of a block; nested paragraphs, list items and table rows stand on lines of their own. */
function blockTeks(node: Nodes, sumber: Sumber): string {
  if (node.type === 'html') return htmlTeks(sumber, node).trim();
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return linesOf(inlineTeks(sumber, node.children));
  if (node.type === 'tableRow') return node.children.map((cell) => blockTeks(cell, sumber)).join(' | ').trim();
  if (node.type === 'list') {
    return node.children.map((item) => `${numberedPrefix(node, item, sumber)}${blockTeks(item, sumber)}`).join('\n');
  }
  if ('children' in node) {
    return node.children.map((child) => blockTeks(child, sumber)).filter(Boolean).join('\n');
  }
  return toString(node).trim();
}

function numberedPrefix(list: List, item: ListItem, sumber: Sumber): string {
  const no = list.ordered ? numberOf(item, sumber) : null;
  return no === null ? '- ' : `${no}. `;
}

/** The lines of a block: `inlineTeks` breaks them at `<br>` and at hard breaks only. */
function linesOf(teks: string): string {
  return teks.split('\n').map(foldSpasi).filter(Boolean).join('\n');
}
