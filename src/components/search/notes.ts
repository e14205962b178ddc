import type { Answer } from '../../search/answer.ts';
import type { Group } from '../../search/rank.ts';
import type { Revision } from '../../search/revise.ts';
import type { IstilahCari } from '../../search/thesaurus.ts';
import { create } from './create.ts';
import { clearRecent, readRecent } from './recent.ts';
import { LABEL_JENIS } from './render.ts';

/** What was found, in a sentence. */
export function summarize(groups: readonly Group[], total: number): string {
  const counts = groups.map(({ jenis, results }) => `${jenis === 'sop' ? Math.max(total, results.length) : results.length} ${jenis === 'sop' ? 'SOP' : LABEL_JENIS[jenis].toLowerCase()}`);
  const sop = groups.findIndex(({ jenis }) => jenis === 'sop');
  const first = counts.splice(Math.max(0, sop), 1)[0] ?? '';
  return counts.length === 0 ? `${first} ditemukan` : `${first} ditemukan; juga ${counts.join(', ')}`;
}

/**
 * What was answered in the place of the query, what else may have been meant, and what its words mean.
 *
 * @param teks the query as it was typed
 * @param choices those of the filters, which stay as they are
 */
export function renderNotes(teks: string, { revision, suggestions, terms }: Answer, choices: Readonly<Record<string, string>>): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (revision) notes.push(create('p', 'search-note', revisedTo(revision), ' ', exactLink(teks, choices)));
  if (suggestions.length > 0) notes.push(create('p', 'search-note', 'Mungkin maksud Anda: ', ...joinNodes(suggestions.map((one) => queryLink(one, choices)))));
  if (terms.length > 0) notes.push(create('p', 'search-note', ...joinNodes(terms.map(termLink))));
  return notes;
}

function termLink({ istilah, kepanjangan, url }: IstilahCari): HTMLElement {
  const link = create('a', '', istilah);
  link.href = url;
  return create('span', 'search-term', link, ` = ${kepanjangan}`);
}

function revisedTo({ teks, dropped }: Revision): string {
  if (dropped.length === 0) return `Menampilkan hasil untuk “${teks}”.`;
  return `Tidak ada yang memuat ${dropped.map((kata) => `“${kata}”`).join(', ')}; menampilkan hasil untuk “${teks}”.`;
}

/** Leads to the answer to the very words. */
function exactLink(teks: string, choices: Readonly<Record<string, string>>): HTMLAnchorElement {
  const link = queryLink(teks, { ...choices, persis: '1' });
  link.textContent = `Cari “${teks}” persis`;
  return link;
}

/** A link that searches for something else. */
function queryLink(teks: string, choices: Readonly<Record<string, string>>): HTMLAnchorElement {
  const link = create('a', '', teks);
  link.href = `?${new URLSearchParams({ q: teks, ...choices }).toString()}`;
  return link;
}

function joinNodes(nodes: readonly HTMLElement[]): (Node | string)[] {
  return nodes.flatMap((node, i) => (i === 0 ? [node] : [', ', node]));
}

/** The recent searches with a button that clears them; nothing where there are none. */
export function renderRecent(): HTMLElement[] {
  const recent = readRecent();
  if (recent.length === 0) return [];
  const heading = create('h2', '', 'Pencarian terakhir');
  heading.id = 'judul-terakhir';
  const button = create('button', 'button button-quiet', 'Hapus pencarian terakhir');
  button.type = 'button';
  const section = create('section', 'recent', heading, create('ul', 'recent-list', ...recent.map((teks) => create('li', '', queryLink(teks, {})))), create('p', 'subtitle', 'Hanya disimpan di peramban ini.'), button);
  section.setAttribute('aria-labelledby', heading.id);
  button.addEventListener('click', () => {
    clearRecent();
    section.remove();
    document.querySelector<HTMLInputElement>('#q')?.focus();
  });
  return [section];
}
