/**
 * From whom several roles together receive and to whom they hand over: the counts of their pages are added up. What
 * passes between the roles themselves is no hand-over to another; it is left out here, and marked at its langkah.
 */

import { mostFrequent, sumExchanges, type RoleCount } from '../../pelaksana/combined.ts';
import { findElement } from '../find-element.ts';

const DIRECTIONS = ['menerima', 'menyerahkan'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Sums the exchanges of the page with those of the other roles' pages. */
export function combineExchanges(article: HTMLElement, others: readonly HTMLElement[], held: ReadonlySet<string>): void {
  const base = article.dataset['base'] ?? '/';
  const articles = [article, ...others];
  // Beside roles of another unit every name comes with its unit, not only a vague one.
  const isOneUnit = new Set([...held].map((key) => key.split('/')[0])).size === 1;
  const sums = DIRECTIONS.map((direction) => {
    const sum = sumExchanges(articles.map((one) => readCounts(one, direction, isOneUnit ? '' : `, ${one.dataset['unit'] ?? ''}`)), held);
    showList(article, direction, sum.others, base);
    showMostFrequent(article, direction, sum.others, base);
    return sum.own;
  });
  // Each hand-over between two of the roles is given by one and received by the other.
  const own = Math.max(0, ...sums);
  const note = findElement('#serah-sendiri', HTMLElement);
  note.textContent = own === 0
    ? 'Jumlah dari semua peran yang digabung. Di antara peran Anda sendiri tidak ada serah terima.'
    : `Jumlah dari semua peran yang digabung. ${own} serah terima di antara peran Anda sendiri tidak ikut dihitung; di langkahnya ditandai “peran Anda sendiri”.`;
  note.hidden = false;
}

/** @param ending what every name ends with */
function readCounts(article: HTMLElement, direction: Direction, ending: string): RoleCount[] {
  const nameOf = (item: HTMLElement): string => {
    const nama = item.querySelector('a')?.textContent ?? '';
    return nama.endsWith(ending) ? nama : nama + ending;
  };
  return [...article.querySelectorAll<HTMLElement>(`[data-serah="${direction}"] > li`)].map((item) => ({
    key: item.dataset['kunci'] ?? '',
    nama: nameOf(item),
    count: Number(item.dataset['kali'] ?? 0),
  }));
}

function showList(article: HTMLElement, direction: Direction, exchanges: readonly RoleCount[], base: string): void {
  const list = article.querySelector<HTMLElement>(`[data-serah="${direction}"]`);
  if (!list) return;
  list.replaceChildren(...exchanges.map((one) => {
    const item = document.createElement('li');
    item.append(linkTo(one, base), ' ', told('numeric', `${one.count} kali`));
    return item;
  }));
  const absent = list.parentElement?.querySelector<HTMLElement>(':scope > .absent');
  if (absent) absent.hidden = exchanges.length > 0;
}

function showMostFrequent(article: HTMLElement, direction: Direction, exchanges: readonly RoleCount[], base: string): void {
  const most = mostFrequent(exchanges);
  const parts = most.flatMap((one, i) => [...(i > 0 ? [', '] : []), linkTo(one, base), ' ', told('times', `(${one.count} kali)`)]);
  article.querySelector(`[data-tersering="${direction}"]`)?.replaceChildren(...(most.length > 0 ? parts : ['tidak ada']));
}

/** Says at each langkah where it comes from, or goes to, a role of the same person. */
export function markOwnRoles(article: HTMLElement, held: ReadonlySet<string>): void {
  const base = article.dataset['base'] ?? '/';
  const own = new Set([...held].map((key) => addressOf(key, base)));
  for (const link of article.querySelectorAll('.task-facts a')) {
    if (own.has(link.getAttribute('href') ?? '')) link.after(', ', told('own-role', 'peran Anda sendiri'));
  }
}

/** The page of a role. */
export function addressOf(key: string, base: string): string {
  return `${base}pelaksana/${key}/`;
}

function linkTo({ key, nama }: RoleCount, base: string): HTMLElement {
  const link = document.createElement('a');
  link.href = addressOf(key, base);
  link.textContent = nama;
  return link;
}

function told(className: string, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = words;
  return element;
}
