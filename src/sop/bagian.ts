import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { foldSpasi } from './teks.ts';

/** A heading and what stands under it, up to the next section. */
export interface Bagian {
  judul: string;
  /** `null` for content before the first heading. */
  heading: Heading | null;
  isi: RootContent[];
}

/**
 * Cuts a file into its sections. Every heading begins one, save deeper headings inside a free section:
 * those belong to it.
 *
 * @param isForm does a heading name a part of the form (a box or the procedure)?
 */
export function splitBagian(tree: Root, isForm: (judul: string) => boolean): Bagian[] {
  const bagian: Bagian[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    const current = bagian.at(-1);
    if (node.type === 'heading' && startsBagian(node, current, isForm)) {
      bagian.push({ judul: judulOf(node), heading: node, isi: [] });
    } else if (current) {
      current.isi.push(node);
    } else {
      bagian.push({ judul: '', heading: null, isi: [node] });
    }
  }
  return bagian;
}

function startsBagian(heading: Heading, current: Bagian | undefined, isForm: (judul: string) => boolean): boolean {
  if (!current?.heading || isForm(judulOf(heading)) || isForm(current.judul)) return true;
  return heading.depth <= current.heading.depth;
}

function judulOf(heading: Heading): string {
  return foldSpasi(toString(heading));
}
