import { escapeHtml } from '../html.ts';
import { findCandidates, findTerms } from './find-terms.ts';
import { readEntities, scanHtml, type OpenTag } from './html-scan.ts';
import { meaningOf, type Term, type TermIndex } from './term-index.ts';

/** A page on which the first use of each term carries its meaning. */
export interface MarkedHtml {
  html: string;
  /** Every term of the page, by key; those that are not marked too, such as in what is folded up. */
  used: readonly Term[];
}

interface Insertion {
  at: number;
  /** How much of the HTML it takes the place of. */
  length: number;
  html: string;
}

/** Heads are named again elsewhere: by a section, by every cell below. Their name stays their text. */
const HEADS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption']);

/**
 * Marks the first use of each term in the order of reading, in one pass. The text stays as it is.
 *
 * - A use in running text becomes a link to the glossary whose name tells the meaning.
 * - In a head it is such a link, but the meaning is its description, which is the entry of the list of terms at the end of the page (`idOfMeaning`).
 * - In a link it stays a part of that; the link gets the description. The first use that can be a link itself is then marked too, for a finger
 *   cannot point at something without following it. So is the first use after a head of a table, which a phone does not show.
 */
export function markFirstUses(html: string, terms: TermIndex): MarkedHtml {
  const candidates = findCandidates(html, terms);
  if (candidates.length === 0) return { html, used: [] };
  const used = new Map<string, Term>();
  const told = new Set<string>();
  const linked = new Set<string>();
  const insertions: Insertion[] = [];
  let link: (OpenTag & { terms: Term[] }) | null = null;
  const depth = { head: 0, tableHead: 0, folded: 0 };
  const count = (nama: string, by: 1 | -1): void => {
    if (nama === 'details') depth.folded += by;
    if (!HEADS.has(nama)) return;
    depth.head += by;
    if (nama === 'th' || nama === 'caption') depth.tableHead += by;
  };
  const closeLink = (): void => {
    if (link !== null && link.terms.length > 0) insertions.push(describe(link, link.terms));
    link = null;
  };
  scanHtml(html, candidates, {
    open(tag) {
      if (tag.nama === 'a') link = { ...tag, terms: [] };
      else count(tag.nama, 1);
    },
    close(nama) {
      if (nama !== 'a') {
        count(nama, -1);
        return;
      }
      closeLink();
    },
    text(raw, start) {
      const { teks, placeOf } = readEntities(raw);
      for (const { start: from, end, term } of findTerms(teks, terms)) {
        used.set(term.key, term);
        if (depth.folded > 0 || linked.has(term.key) || (link !== null && told.has(term.key))) continue;
        if (depth.tableHead > 0 && told.has(term.key)) continue;
        const word = raw.slice(placeOf(from), placeOf(end));
        if (link !== null) link.terms.push(term);
        else if (depth.tableHead === 0) linked.add(term.key);
        told.add(term.key);
        insertions.push({ at: start + placeOf(from), length: word.length, html: link === null ? linkOf(term, word, depth.head > 0) : `<span class="istilah" data-arti="${escapeHtml(meaningOf(term))}">${word}</span>` });
      }
    },
  });
  // The last term of the page may stand in a link.
  closeLink();
  return { html: insertAll(html, insertions), used: [...used.values()].sort((a, b) => (a.key < b.key ? -1 : 1)) };
}

/** The id of a term's entry in the list of its page. */
export function idOfMeaning({ key }: Pick<Term, 'key'>): string {
  return `arti-${key.replaceAll(' ', '_')}`;
}

function linkOf(term: Term, word: string, inHead: boolean): string {
  const meaning = escapeHtml(meaningOf(term));
  const told = inHead ? `aria-describedby="${idOfMeaning(term)}"` : `aria-label="${word.replaceAll('"', '&quot;')}: ${meaning}"`;
  return `<a class="istilah" href="${escapeHtml(term.istilah[0]?.url ?? '')}" ${told} data-arti="${meaning}">${word}</a>`;
}

/** Gives a link the meanings of terms as its description, after what describes it already. */
function describe({ attributes, start }: OpenTag, terms: readonly Term[]): Insertion {
  const ids = terms.map(idOfMeaning).join(' ');
  const known = /\saria-describedby="[^"]*/.exec(attributes);
  return known === null ? { at: start, length: 0, html: ` aria-describedby="${ids}"` } : { at: start + known.index + known[0].length, length: 0, html: ` ${ids}` };
}

function insertAll(html: string, insertions: Insertion[]): string {
  const parts: string[] = [];
  let from = 0;
  // A link's description is known only at its end.
  for (const { at, length, html: inserted } of insertions.sort((a, b) => a.at - b.at)) {
    parts.push(html.slice(from, at), inserted);
    from = at + length;
  }
  return parts.join('') + html.slice(from);
}
