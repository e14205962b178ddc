import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { foldSpaces } from './text.ts';

/** A heading and what stands under it, up to the next section. */
export interface Section {
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
export function splitSections(tree: Root, isForm: (judul: string) => boolean): Section[] {
  const bagian: Section[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    const current = bagian.at(-1);
    if (node.type === 'heading' && startsSection(node, current, isForm)) {
      bagian.push({ judul: judulOf(node), heading: node, isi: [] });
    } else if (current) {
      current.isi.push(node);
    } else {
      bagian.push({ judul: '', heading: null, isi: [node] });
    }
  }
  return bagian;
}

function startsSection(heading: Heading, current: Section | undefined, isForm: (judul: string) => boolean): boolean {
  if (!current?.heading || isForm(judulOf(heading)) || isForm(current.judul)) return true;
  return heading.depth <= current.heading.depth;
}

function judulOf(heading: Heading): string {
  return foldSpaces(toString(heading));
}
