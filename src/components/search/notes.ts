import type { Answer } from '../../search/answer.ts';
import type { Group } from '../../search/rank.ts';
import type { IstilahCari } from '../../search/thesaurus.ts';
import { clearRecent, readRecent } from './recent.ts';
import { create, LABEL_JENIS } from './render.ts';

/** What was found, in a sentence. */
export function summarize(groups: readonly Group[], total: number): string {
  const counts = groups.map(({ jenis, results }) => `${jenis === 'sop' ? Math.max(total, results.length) : results.length} ${jenis === 'sop' ? 'SOP' : LABEL_JENIS[jenis].toLowerCase()}`);
  const sop = groups.findIndex(({ jenis }) => jenis === 'sop');
  const first = counts.splice(Math.max(0, sop), 1)[0] ?? '';
  return counts.length === 0 ? `${first} ditemukan` : `${first} ditemukan; juga ${counts.join(', ')}`;
}

/** What the words of the query mean, and which words were searched in their place. */
export function renderNotes({ corrections, suggestions, terms }: Answer): HTMLElement[] {
  const notes: HTMLElement[] = [];
  if (corrections.length > 0) {
    const from = corrections.map((one) => `“${one.from}”`).join(', ');
    const to = corrections.map((one) => `“${one.to}”`).join(', ');
    notes.push(create('p', 'search-note', `Tidak ada ${from}. Yang ditampilkan: hasil untuk ${to}.`));
  }
  if (suggestions.length > 0) notes.push(create('p', 'search-note', 'Mungkin maksud Anda: ', ...joinNodes(suggestions.map(queryLink))));
  if (terms.length > 0) notes.push(create('p', 'search-note', ...joinNodes(terms.map(termLink))));
  return notes;
}

function termLink({ istilah, kepanjangan, url }: IstilahCari): HTMLElement {
  const link = create('a', '', istilah);
  link.href = url;
  return create('span', 'search-term', link, ` = ${kepanjangan}`);
}

/** A link that searches for something else. */
export function queryLink(teks: string): HTMLAnchorElement {
  const link = create('a', '', teks);
  link.href = `?${new URLSearchParams({ q: teks }).toString()}`;
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
  const section = create('section', 'recent', heading, create('ul', 'recent-list', ...recent.map((teks) => create('li', '', queryLink(teks)))), create('p', 'subtitle', 'Hanya disimpan di peramban ini.'), button);
  section.setAttribute('aria-labelledby', heading.id);
  button.addEventListener('click', () => {
    clearRecent();
    section.remove();
    document.querySelector<HTMLInputElement>('#q')?.focus();
  });
  return [section];
}
