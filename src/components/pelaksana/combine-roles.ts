/**
 * Shows other roles together with the one of the page: `?dan=<unit>/<id>&dan=…`. Their own pages are fetched and their
 * lists joined into this one's, so that nothing is drawn twice over; the totals are counted anew.
 */

import type { HeldRole } from '../../pelaksana/combined.ts';
import { joinWords } from '../../sop/text.ts';
import { findElement } from '../find-element.ts';
import { addressOf, combineExchanges, markOwnRoles } from './combine-exchanges.ts';
import { mergeLists, mergeMeanings } from './merge-lists.ts';
import { nameRoles } from './name-roles.ts';
import { recount } from './recount.ts';

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
  const read = await Promise.all(requested.map(async (key) => ({ key, other: await readRole(addressOf(key, base)) })));
  const found = read.flatMap(({ other }) => other ?? []);
  const missing = read.flatMap(({ key, other }) => (other ? [] : [key]));
  if (missing.length > 0) findElement('#pesan-gabung', HTMLElement).textContent = `Peran ini tidak dapat dibuka: ${joinWords(missing)}.`;
  if (found.length === 0) return;
  const roles = [article, ...found].map(heldRole);
  const held = new Set(roles.map(({ key }) => key));
  for (const other of found) mergeArticles(article, other);
  article.classList.add('is-combined');
  recount(article);
  combineExchanges(article, found, held);
  markOwnRoles(article, held);
  nameRoles(article, found, roles);
  for (const other of found) mergeMeanings(other.ownerDocument);
  tellCombined(roles.slice(1));
}

function heldRole({ dataset }: HTMLElement): HeldRole {
  const key = dataset['peran'] ?? '';
  return { key, sebutan: dataset['sebutan'] ?? key, nama: dataset['nama'] ?? key, instansi: dataset['instansi'] ?? '' };
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

/** Names the roles shown together, each with a link that lets it go. */
function tellCombined(others: readonly HeldRole[]): void {
  const line = findElement('#digabung', HTMLElement);
  line.append('Digabung dengan ');
  for (const [i, { key, nama }] of others.entries()) {
    if (i > 0) line.append('; ');
    const name = document.createElement('strong');
    name.textContent = nama;
    const release = document.createElement('a');
    release.href = addressWith(requestedKeys().filter((other) => other !== key));
    release.textContent = 'lepaskan';
    release.setAttribute('aria-label', `Lepaskan ${nama}`);
    // With the blank before it, for it is not printed.
    const action = document.createElement('span');
    action.className = 'release';
    action.append(' ', release);
    line.append(name, action);
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
