import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { posisiOf } from './source.ts';
import type { TemuanContent } from './temuan.ts';

/** Kinds of addresses that a page leads to; all others are left out of it. */
const SAFE = new Set(['http', 'https', 'mailto']);

/** Links of a file that no page makes: `javascript:`, `data:` and whatever else could run or open a program. */
export function findUnsafeLinks(tree: Root): TemuanContent[] {
  const found: TemuanContent[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    // Browsers pass over blanks and control characters before and within the kind.
    const kind = /^([a-z][a-z0-9+.-]*):/i.exec(node.url.replace(/[\u0000-\u0020\u007f-\u009f\ufffd]/g, ''))?.[1]?.toLowerCase();
    if (kind === undefined || SAFE.has(kind)) return;
    found.push({
      aturan: 'format/tautan-berbahaya',
      posisi: posisiOf(node),
      pesan: `Alamat berjenis "${kind}:" tidak dijadikan tautan`,
      nilai: node.url.slice(0, 200),
      saran: 'Tulis alamat yang diawali https://, http://, atau mailto:, atau nama berkas di folder lampiran SOP ini.',
    });
  });
  return found;
}
