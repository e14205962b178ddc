/**
 * Shows other roles together with the one of the page: `?dan=<unit>/<id>&dan=…`. Their own pages are fetched and their
 * lists joined into this one's, so that nothing is drawn twice over; the totals are counted anew.
 */

import { formatMenit } from '../../sop/waktu.ts';
import { joinWords } from '../../sop/text.ts';
import { findElement } from '../find-element.ts';
import { mergeLists } from './merge-lists.ts';

/** The parameter of the address that names another role. */
export const PARAMETER = 'dan';

const KEY = /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** The other roles that the address names, each once. */
export function requestedRoles(own: string): string[] {
  const named = new URLSearchParams(location.search).getAll(PARAMETER);
  return [...new Set(named)].filter((key) => KEY.test(key) && key !== own);
}

/** Joins the requested roles into the page; without any it stays as it is. */
export async function combineRoles(article: HTMLElement): Promise<void> {
  const base = article.dataset['base'] ?? '/';
  const requested = requestedRoles(article.dataset['peran'] ?? '');
  if (requested.length === 0) return;
  const read = await Promise.all(requested.map(async (key) => ({ key, other: await readRole(`${base}pelaksana/${key}/`) })));
  const found = read.flatMap(({ key, other }) => (other ? [{ key, other, nama: other.dataset['nama'] ?? key }] : []));
  const missing = read.flatMap(({ key, other }) => (other ? [] : [key]));
  for (const { other } of found) mergeArticles(article, other);
  if (missing.length > 0) findElement('#pesan-gabung', HTMLElement).textContent = `Peran ini tidak dapat dibuka: ${joinWords(missing)}.`;
  if (found.length === 0) return;
  article.classList.add('is-combined');
  recount(article);
  tellCombined(found);
  document.title = document.title.replace(' · ', ` dan ${joinWords(found.map(({ nama }) => nama))} · `);
}

/** The article of another role's page. */
async function readRole(address: string): Promise<HTMLElement | null> {
  try {
    const response = await fetch(address);
    if (!response.ok) return null;
    return new DOMParser().parseFromString(await response.text(), 'text/html').querySelector<HTMLElement>('#peran');
  } catch {
    return null;
  }
}

function mergeArticles(article: HTMLElement, other: HTMLElement): void {
  for (const target of article.querySelectorAll('[data-gabung]:not([data-gabung=""])')) {
    const source = other.querySelector(`[data-gabung="${target.getAttribute('data-gabung') ?? ''}"]`);
    if (source) mergeLists(target, source);
    if (target.children.length > 0) target.parentElement?.querySelector(':scope > .absent')?.remove();
  }
}

/** Counts each langkah once, also where both roles take part in it. */
function recount(article: HTMLElement): void {
  const { jamPerHari, hariPerMinggu, hariPerBulan } = article.dataset;
  const ukuran = { jamPerHari: Number(jamPerHari), hariPerMinggu: Number(hariPerMinggu), hariPerBulan: Number(hariPerBulan) };
  const cards = [...article.querySelectorAll<HTMLElement>('.sop-tasks')];
  const total = { langkah: 0, menit: 0, keputusan: 0 };
  for (const card of cards) {
    const tasks = [...card.querySelectorAll<HTMLElement>('.task')];
    const byUrutan = new Map(tasks.map(({ dataset }) => [dataset['urut'], Number(dataset['menit'] ?? 0)]));
    const menit = [...byUrutan.values()].reduce((sum, one) => sum + one, 0);
    const decisions = new Set(tasks.filter(({ dataset }) => dataset['keputusan'] !== undefined).map(({ dataset }) => dataset['urut']));
    total.langkah += byUrutan.size;
    total.menit += menit;
    total.keputusan += decisions.size;
    setText(card, '[data-hitung="langkah"]', String(byUrutan.size));
    setText(card, '[data-hitung="menit"]', formatMenit(menit, ukuran));
  }
  setText(article, '[data-jumlah="sop"]', String(cards.length));
  setText(article, '[data-jumlah="langkah"]', String(total.langkah));
  setText(article, '[data-jumlah="keputusan"]', String(total.keputusan));
  setText(article, '[data-jumlah="menit"]', total.menit > 0 ? formatMenit(total.menit, ukuran) : 'tidak tercantum');
}

function setText(within: Element, selector: string, words: string): void {
  const element = within.querySelector(selector);
  if (element) element.textContent = words;
}

/** Names the roles shown together, each with a link that lets it go. */
function tellCombined(found: readonly { key: string; nama: string }[]): void {
  const line = findElement('#digabung', HTMLElement);
  line.append('Digabung dengan ');
  for (const [i, { key, nama }] of found.entries()) {
    if (i > 0) line.append('; ');
    const name = document.createElement('strong');
    name.textContent = nama;
    const release = document.createElement('a');
    release.className = 'release';
    release.href = addressWith(requestedKeys().filter((other) => other !== key));
    release.textContent = 'lepaskan';
    release.setAttribute('aria-label', `Lepaskan ${nama}`);
    line.append(name, ' ', release);
  }
  line.append('. Tugas semua peran berurutan menurut SOP dan langkahnya; jumlahnya menghitung setiap langkah sekali.');
  line.hidden = false;
}

function requestedKeys(): string[] {
  return new URLSearchParams(location.search).getAll(PARAMETER);
}

/** The address of this page with these other roles; slashes are kept readable. */
export function addressWith(keys: readonly string[]): string {
  const query = [...new Set(keys)].map((key) => `${PARAMETER}=${key}`).join('&');
  return location.pathname + (query === '' ? '' : `?${query}`);
}
