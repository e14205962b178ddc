import { findElement } from './find-element.ts';
import { loadPagefind, type Filters, type Pagefind, type PagefindData, type PagefindResult } from './pagefind.ts';

/** The search page: the query and the filters are kept in the address (`?q=…&unit=…`). */

const PAGE_SIZE = 20;
const FILTER_LABELS: Record<string, string> = { instansi: 'Instansi', unit: 'Unit', pelaksana: 'Pelaksana', tahun: 'Tahun' };

const input = findElement('#q', HTMLInputElement);
const filterForm = findElement('#saring-cari', HTMLFormElement);
const message = findElement('#pesan-cari', HTMLElement);
const list = findElement('#hasil', HTMLElement);
const moreButton = findElement('#lagi', HTMLButtonElement);

let results: PagefindResult[] = [];
let shown = 0;
/** Counts the searches, so that a late answer never overwrites a newer one. */
let turn = 0;

async function start(): Promise<void> {
  const requested = new URLSearchParams(location.search);
  input.value = requested.get('q') ?? '';
  input.focus();
  // The form leads to `<base>cari/`.
  const base = new URL('../', input.form?.action ?? location.href).pathname;
  let pagefind: Pagefind;
  try {
    pagefind = await loadPagefind(base);
  } catch {
    message.textContent = 'Indeks pencarian tidak ditemukan. Indeks ditulis oleh "lajur build", dan situs harus dibuka lewat server web.';
    return;
  }
  fillFilters(await pagefind.filters(), requested);
  const update = (): void => void search(pagefind);
  input.addEventListener('input', update);
  filterForm.addEventListener('change', update);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    update();
  });
  moreButton.addEventListener('click', () => void showMore(turn));
  update();
}

function fillFilters(filters: Filters, requested: URLSearchParams): void {
  for (const [name, text] of Object.entries(FILTER_LABELS)) {
    const values = Object.keys(filters[name] ?? {}).sort((a, b) => a.localeCompare(b, 'id'));
    if (values.length < 2) continue;
    if (name === 'tahun') values.reverse();
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.name = name;
    select.append(new Option('Semua', ''), ...values.map((value) => new Option(value, value)));
    const choice = requested.get(name);
    if (choice !== null && values.includes(choice)) select.value = choice;
    label.append(text, select);
    filterForm.append(label);
  }
  filterForm.hidden = filterForm.childElementCount === 0;
}

async function search(pagefind: Pagefind): Promise<void> {
  const query = input.value.trim();
  const active = [...filterForm.querySelectorAll('select')].filter(({ value }) => value !== '');
  const filters = Object.fromEntries(active.map(({ name, value }) => [name, value]));
  keepInAddress(query, filters);
  turn += 1;
  const own = turn;
  if (query === '' && active.length === 0) {
    reset([], 'Ketik kata, nomor SOP, atau singkatan.');
    return;
  }
  const answer = await pagefind.debouncedSearch(query === '' ? null : query, { filters }, 150);
  if (answer === null || own !== turn) return;
  const count = answer.results.length;
  reset(answer.results, count === 0 ? 'Tidak ada yang ditemukan. Coba kata yang lebih sedikit, atau longgarkan saringannya.' : `${count} SOP ditemukan`);
  await showMore(own);
}

function keepInAddress(query: string, filters: Record<string, string>): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
  history.replaceState(null, '', address);
}

function reset(found: PagefindResult[], text: string): void {
  results = found;
  shown = 0;
  list.replaceChildren();
  moreButton.hidden = true;
  message.textContent = text;
}

async function showMore(own: number): Promise<void> {
  const next = results.slice(shown, shown + PAGE_SIZE);
  const data = await Promise.all(next.map((result) => result.data()));
  if (own !== turn) return;
  list.append(...data.map((item, i) => createResult(item, shown + i + 1)));
  shown += next.length;
  moreButton.hidden = shown >= results.length;
}

function createResult({ url, meta, excerpt }: PagefindData, rank: number): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'card';
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.dataset['hasil'] = String(rank);
  link.textContent = meta['title'] ?? url;
  heading.append(link);
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = [meta['unit'], meta['nomor'] ? `Nomor ${meta['nomor']}` : ''].filter(Boolean).join(' · ');
  const words = document.createElement('p');
  words.className = 'excerpt';
  words.innerHTML = excerpt;
  item.append(heading, facts, words);
  return item;
}

await start();
