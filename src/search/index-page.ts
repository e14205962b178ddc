import { packDocument } from './document.ts';
import type { SearchRecord } from './records.ts';
import { indexStems, type Thesaurus } from './thesaurus.ts';

/** Weights of the three texts of a record in Pagefind; its scale ends at 10. */
const WEIGHTS = [10, 4, 1] as const;

/**
 * The page that Pagefind indexes for a record. It holds each stem once, in the text where it weighs most: the browser ranks
 * by the documents, Pagefind only has to find them, and positions of every word would make its index many times as large.
 * The document itself is the id of an anchor, the one part of a Pagefind fragment that is carried along without being indexed.
 */
export function indexPageOf({ texts, roles, filters, document }: SearchRecord, thesaurus: Thesaurus): string {
  const seen = new Set<string>();
  const blocks = texts.map((text, i) => {
    const stems = indexStems(text, thesaurus).filter((stem) => !seen.has(stem));
    for (const stem of stems) seen.add(stem);
    const words = i === texts.length - 1 ? [...stems, ...roles] : stems;
    return `<p data-pagefind-weight="${WEIGHTS[i] ?? 1}">${words.join(' ')}</p>`;
  });
  const values = Object.entries(filters).flatMap(([name, list]) => list.map((value) => `<span data-pagefind-ignore data-pagefind-filter="${name}">${escapeHtml(value)}</span>`));
  return `<!doctype html><html lang="id"><body data-pagefind-body>${blocks.join('')}<i id="${packDocument(document)}"></i>${values.join('')}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
