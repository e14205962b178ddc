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
 * @param isFormulir does a heading name a part of the form (a box or the procedure)?
 */
export function splitBagian(tree: Root, isFormulir: (judul: string) => boolean): Bagian[] {
  const bagian: Bagian[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    const kini = bagian.at(-1);
    if (node.type === 'heading' && startsBagian(node, kini, isFormulir)) {
      bagian.push({ judul: judulOf(node), heading: node, isi: [] });
    } else if (kini) {
      kini.isi.push(node);
    } else {
      bagian.push({ judul: '', heading: null, isi: [node] });
    }
  }
  return bagian;
}

function startsBagian(heading: Heading, kini: Bagian | undefined, isFormulir: (judul: string) => boolean): boolean {
  if (!kini?.heading || isFormulir(judulOf(heading)) || isFormulir(kini.judul)) return true;
  return heading.depth <= kini.heading.depth;
}

function judulOf(heading: Heading): string {
  return foldSpasi(toString(heading));
}
