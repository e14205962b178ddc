import type { Html, Nodes, PhrasingContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { VFile } from 'vfile';
import type { Posisi } from './schema.ts';
import { report } from './temuan.ts';
import { joinTraced, traceLine, type Traced } from './traced.ts';

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
  return traceInline(sumber, nodes).teks;
}

/** The text of `inlineText` with its places. */
export function traceInline(sumber: Source, nodes: readonly PhrasingContent[]): Traced {
  return joinTraced(nodes.map((node) => traceNode(sumber, node)));
}

function traceNode(sumber: Source, node: PhrasingContent): Traced {
  if (node.type === 'html') return traceHtml(sumber, node);
  if (node.type === 'break') return { teks: '\n', runs: [] };
  if (node.type === 'footnoteReference') return joinTraced(traceLines(sumber, node, `[^${node.label ?? node.identifier}]`));
  // A line break of the source file is a blank; only `<br>` and a hard break (two blanks or `\\`) break the line.
  return 'children' in node ? traceInline(sumber, node.children) : joinTraced(traceLines(sumber, node, toString(node)), ' ');
}

/** A raw HTML node as text. */
export function traceHtml(sumber: Source, node: Html): Traced {
  const teks = htmlText(sumber, node);
  return teks === '\n' ? { teks, runs: [] } : joinTraced(traceLines(sumber, node, teks), '\n');
}

/**
 * The lines of a text that a node holds, each with its place in the source.
 *
 * @param below how many source lines of the node come before its text
 */
export function traceLines(sumber: Source, node: Nodes, teks: string, below = 0): Traced[] {
  const { baris, kolom } = posisiOf(node);
  return teks.split(/\r\n|\r|\n/u).map((line, i) => {
    const source = sumber.baris[baris - 1 + below + i] ?? '';
    // A later line begins after the signs of the quote that it may stand in.
    const from = below + i === 0 ? kolom - 1 : (/^[\s>]*/u.exec(source)?.[0].length ?? 0);
    return node.position === undefined ? { teks: line, runs: [] } : traceLine(line, source, baris + below + i, from);
  });
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
