import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Butir, Kotak, KotakName } from './schema.ts';
import { posisiOf, sourceFrom, traceHtml, traceInline, traceLines, type Source } from './source.ts';
import { normalizeText } from './text.ts';
import { foldLines, joinTraced, trimTraced, type Traced } from './traced.ts';

/** Spellings of the six box headings, normalised (see `normalizeText`). */
const JUDUL_KOTAK: Record<KotakName, readonly string[]> = {
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
export function kotakOf(judul: string): KotakName | null {
  const nama = NAMA_BY_JUDUL.get(normalizeText(judul));
  return isNamaKotak(nama) ? nama : null;
}

function isNamaKotak(nama: string | undefined): nama is KotakName {
  return nama !== undefined && nama in JUDUL_KOTAK;
}

/** The heading printed where a file leaves a box out. */
const DEFAULT_JUDUL: Record<KotakName, string> = {
  dasarHukum: 'Dasar Hukum',
  kualifikasi: 'Kualifikasi Pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan/Perlengkapan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan dan Pendataan',
};

/** A box that the file does not have. */
export function emptyKotak(nama: KotakName): Kotak {
  return { judul: DEFAULT_JUDUL[nama], jenis: 'paragraf', butir: [], posisi: null };
}

/**
 * Reads the content of a box: lists and paragraphs become items in their order.
 * An ordered list keeps the numbers as written (1, 2, 3, 4, 2), read from the source.
 */
export function parseKotak(judul: string, nodes: readonly RootContent[], sumber: Source): Pick<Kotak, 'judul' | 'jenis' | 'butir'> {
  const list = nodes.find((node): node is List => node.type === 'list');
  return {
    judul,
    jenis: list === undefined ? 'paragraf' : list.ordered ? 'bernomor' : 'berpoin',
    butir: nodes.flatMap((node) => parseButir(node, sumber)).filter(({ teks }) => teks !== ''),
  };
}

function parseButir(node: RootContent, sumber: Source): Butir[] {
  if (node.type === 'list') {
    return node.children.map((item) => ({ no: node.ordered ? numberOf(item, sumber) : null, ...traceBlock(item, sumber), posisi: posisiOf(item) }));
  }
  return [{ no: null, ...traceBlock(node, sumber), posisi: posisiOf(node) }];
}

function numberOf(item: ListItem, sumber: Source): number | null {
  const match = /^(\d+)[.)]/.exec(sourceFrom(sumber, item));
  return match ? Number(match[1]) : null;
}

/** The plain text of a block; nested paragraphs, list items and table rows stand on lines of their own. */
function traceBlock(node: Nodes, sumber: Source): Traced {
  if (node.type === 'html') return trimTraced(traceHtml(sumber, node));
  // `traceInline` breaks the line at `<br>` and at hard breaks only.
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return foldLines(traceInline(sumber, node.children));
  if (node.type === 'tableRow') return trimTraced(joinTraced(node.children.map((cell) => traceBlock(cell, sumber)), ' | '));
  if (node.type === 'list') {
    return joinTraced(node.children.map((item) => joinTraced([numberedPrefix(node, item, sumber), traceBlock(item, sumber)])), '\n');
  }
  if ('children' in node) {
    return joinTraced(node.children.map((child) => traceBlock(child, sumber)).filter(({ teks }) => teks !== ''), '\n');
  }
  // The lines of a fenced text begin below its fence.
  const below = node.type === 'code' && /^(?:`{3}|~{3})/.test(sourceFrom(sumber, node)) ? 1 : 0;
  return trimTraced(joinTraced(traceLines(sumber, node, toString(node), below), '\n'));
}

function numberedPrefix(list: List, item: ListItem, sumber: Source): Traced {
  const no = list.ordered ? numberOf(item, sumber) : null;
  return { teks: no === null ? '- ' : `${no}. `, runs: [{ start: 0, posisi: posisiOf(item) }] };
}
