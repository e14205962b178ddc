import type { Html, Nodes, PhrasingContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { Posisi } from './schema.ts';
import { report } from './temuan.ts';

/** Access to the source of one file by the places of its nodes. */
export interface Source {
  file: VFile;
  baris: readonly string[];
}

/** The place where a node begins. */
export function posisiOf(node: { position?: Position | undefined }): Posisi {
  const start = node.position?.start;
  return { baris: start?.line ?? 1, kolom: start?.column ?? 1 };
}

/** The place of a cell's text, or of the cell where it is empty. */
export function contentPosisi(cell: TableCell): Posisi {
  return posisiOf(cell.children[0] ?? cell);
}

/** The same source with a file of its own, for a reading that is only tried. */
export function silent(sumber: Source): Source {
  return { ...sumber, file: new VFile() };
}

/** The source line of a node from its first column on. */
export function sourceFrom(sumber: Source, node: Nodes): string {
  const { baris, kolom } = posisiOf(node);
  return sumber.baris[baris - 1]?.slice(kolom - 1) ?? '';
}

const BR = /^<br\s*\/?>$/i;

/**
 * The plain text of inline content. `<br>` becomes a line break; any other raw HTML is kept as text
 * and reported, for it is never passed through (design, section 4).
 */
export function inlineText(sumber: Source, nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => nodeText(sumber, node)).join('');
}

function nodeText(sumber: Source, node: PhrasingContent): string {
  if (node.type === 'html') return htmlText(sumber, node);
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`;
  return 'children' in node ? inlineText(sumber, node.children) : foldBaris(toString(node));
}

/** A line break of the source file is a blank; only `<br>` and a hard break (two blanks or `\\`) break the line. */
function foldBaris(teks: string): string {
  return teks.replace(/\s*[\r\n]\s*/gu, ' ');
}

/** The text that stands for a raw HTML node. */
export function htmlText(sumber: Source, node: Html): string {
  if (BR.test(node.value)) return '\n';
  report(sumber.file, 'peringatan', {
    aturan: 'format/html-mentah',
    posisi: posisiOf(node),
    pesan: 'HTML mentah ditampilkan sebagai teks biasa',
    nilai: node.value,
    saran: 'Hapus tanda HTML-nya, atau tulis dengan Markdown. Hanya <br> yang dikenal.',
  });
  return node.value;
}

/** The Markdown of a node; a block at the margin keeps its indentation. */
export function sourceOf(node: Nodes, sumber: Source): string {
  const { start, end } = node.position ?? {};
  if (!start || !end) return '';
  const baris = sumber.baris.slice(start.line - 1, end.line);
  return baris.map((teks, i) => (i === baris.length - 1 ? teks.slice(0, end.column - 1) : teks)).join('\n');
}
