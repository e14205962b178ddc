import type { Html, Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { Posisi } from './schema.ts';
import { report } from './temuan.ts';

/** Access to the source of one file by the places of its nodes. */
export interface Sumber {
  file: VFile;
  baris: readonly string[];
}

/** The place where a node begins. */
export function posisiOf(node: { position?: Position | undefined }): Posisi {
  const start = node.position?.start;
  return { baris: start?.line ?? 1, kolom: start?.column ?? 1 };
}

/** The source line of a node from its first column on. */
export function sourceFrom(sumber: Sumber, node: Nodes): string {
  const { baris, kolom } = posisiOf(node);
  return sumber.baris[baris - 1]?.slice(kolom - 1) ?? '';
}

const BR = /^<br\s*\/?>$/i;

/**
 * The plain text of inline content. `<br>` becomes a line break; any other raw HTML is kept as text
 * and reported, for it is never passed through (design, section 4).
 */
export function inlineTeks(sumber: Sumber, nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => nodeTeks(sumber, node)).join('');
}

function nodeTeks(sumber: Sumber, node: PhrasingContent): string {
  if (node.type === 'html') return htmlTeks(sumber, node);
  if (node.type === 'break') return '\n';
  if (node.type === 'footnoteReference') return `[^${node.label ?? node.identifier}]`;
  return 'children' in node ? inlineTeks(sumber, node.children) : foldBaris(toString(node));
}

/** A line break of the source file is a blank; only `<br>` and a hard break (two blanks or `\\`) break the line. */
function foldBaris(teks: string): string {
  return teks.replace(/\s*[\r\n]\s*/gu, ' ');
}

/** The text that stands for a raw HTML node. */
export function htmlTeks(sumber: Sumber, node: Html): string {
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
