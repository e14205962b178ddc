import { answerQuery } from '../../search/answer.ts';
import type { Jenis } from '../../search/document.ts';
import { readQuery, type Query } from '../../search/query.ts';
import type { Group } from '../../search/rank.ts';
import { createThesaurus, type Thesaurus } from '../../search/thesaurus.ts';
import { findElement } from '../find-element.ts';
import { useKeys } from './keys.ts';
import { renderNotes, renderRecent, summarize } from './notes.ts';
import { createRoleFilter, type RoleFilter } from './role-filter.ts';
import { keepRecent } from './recent.ts';
import { renderGroups } from './render.ts';
import { openSource, type BrowserSource, type Choices } from './source.ts';
import { watchIndex } from './watch-index.ts';

/** The search page: the query and the filters are kept in the address (`?q=…&unit=…`). */

/** SOPs ranked at first, and more at each asking: their documents are what a search costs. */
const PAGE_SIZE = 10;
/** A page that is open for longer asks now and then whether its index still stands, ms. */
const LOOK_AGAIN = 60_000;
const DEBOUNCE = 150;

const input = findElement('#q', HTMLInputElement);
const filterForm = findElement('#saring-cari', HTMLFormElement);
const message = findElement('#pesan-cari', HTMLElement);
const notes = findElement('#catatan-cari', HTMLElement);
const list = findElement('#hasil', HTMLElement);
const nothing = findElement('#tidak-ada', HTMLElement);
const moreButton = findElement('#lagi', HTMLButtonElement);
const selects = [...filterForm.querySelectorAll('select')];

const roleSelect = selects.find(({ name }) => name === 'pelaksana');

interface Engine {
  source: BrowserSource;
  thesaurus: Thesaurus;
  roles: RoleFilter | null;
  /** Has the site been published anew since the page was opened? */
  isRenewed: () => Promise<boolean>;
}

let most = PAGE_SIZE;
/** The query of the address is wanted as it is (`persis=1`), until another is typed. */
let isExact = new URLSearchParams(location.search).has('persis');
/** Counts the searches, so that a late answer never overwrites a newer one. */
let turn = 0;
/** When it was last asked whether the site has been published anew; ms since the page was opened. */
let lookedAt = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function start(): Promise<void> {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  selects.forEach(readChoice);
  input.focus();
  // The form leads to `<base>cari/`.
  const base = new URL('../', input.form?.action ?? location.href).pathname;
  let engine: Engine;
  try {
    const [source, isRenewed] = await Promise.all([openSource(base), watchIndex(base)]);
    engine = { source, isRenewed, thesaurus: createThesaurus(source.istilah), roles: roleSelect ? createRoleFilter(roleSelect, source.roles) : null };
  } catch {
    showFilters();
    message.textContent = 'Indeks pencarian tidak ditemukan. Indeks ditulis oleh "lajur build", dan situs harus dibuka lewat server web.';
    return;
  }
  // The roles are known only now; something may have been typed meanwhile.
  engine.roles?.offer(choicesOf());
  if (roleSelect) readChoice(roleSelect);
  showFilters();
  const update = (delay: number): void => {
    most = PAGE_SIZE;
    clearTimeout(timer);
    timer = setTimeout(() => void search(engine), delay);
  };
  input.addEventListener('input', () => {
    isExact = false;
    update(DEBOUNCE);
  });
  input.addEventListener('change', remember);
  filterForm.addEventListener('change', () => update(0));
  filterForm.addEventListener('reset', () => update(0));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    remember();
    update(0);
  });
  moreButton.addEventListener('click', () => {
    most += PAGE_SIZE;
    void search(engine);
  });
  list.addEventListener('click', remember);
  useKeys(input, list, () => {
    input.value = '';
    update(0);
  });
  await search(engine);
  if (list.childElementCount === 0) await engine.source.warm();
}

function readChoice(select: HTMLSelectElement): void {
  const value = new URLSearchParams(location.search).get(select.name) ?? '';
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

/** On a small screen the filters are folded, unless one is chosen. */
function showFilters(): void {
  const box = findElement('#kotak-saring', HTMLDetailsElement);
  box.hidden = false;
  box.open = matchMedia('(min-width: 48rem)').matches || selects.some(({ value }) => value !== '');
}

function choicesOf(): Choices {
  return Object.fromEntries(selects.flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
}

function remember(): void {
  if (list.childElementCount > 0) keepRecent(input.value);
}

/** The address is written last, for that alone takes some milliseconds. */
async function search(engine: Engine): Promise<void> {
  const teks = input.value.trim();
  engine.roles?.offer(choicesOf());
  const choices = choicesOf();
  turn += 1;
  const own = turn;
  if (teks === '' && Object.keys(choices).length === 0) {
    show([], readQuery('', engine.thesaurus), 0, 'Ketik kata, nomor SOP, peraturan, atau singkatan.', renderRecent());
    keepInAddress(teks, choices);
    return;
  }
  const hasSop = await (teks === '' ? browse(engine, choices, own) : answer(engine, teks, choices, own)).catch(() => null);
  if (own !== turn) return;
  keepInAddress(teks, choices);
  // Of an index that has been replaced, parts are gone: then SOPs are missed, or cannot be read.
  if (hasSop === true && performance.now() - lookedAt < LOOK_AGAIN) return;
  lookedAt = performance.now();
  if (await engine.isRenewed()) location.reload();
  else if (hasSop === null) message.textContent = 'Pencarian terputus. Periksa jaringan, lalu ketik lagi.';
}

async function answer({ source, thesaurus }: Pick<Engine, 'source' | 'thesaurus'>, teks: string, choices: Choices, own: number): Promise<boolean> {
  // A term belongs to no unit and has no standing.
  const isNarrowed = Object.keys(choices).some((name) => name !== 'jenis');
  const isWanted = (jenis: Jenis): boolean => (choices['jenis'] ?? jenis) === jenis && !(isNarrowed && jenis === 'istilah');
  const answered = await answerQuery(teks, source.istilah, source.narrowed(choices, most), { thesaurus, isExact, isWanted });
  if (own !== turn) return false;
  const { groups, query } = answered;
  const total = answered.total > most ? answered.total : 0;
  show(groups, query, total, groups.length === 0 ? 'Tidak ada yang ditemukan.' : summarize(groups, total), renderNotes(teks, answered, choices));
  nothing.hidden = groups.length > 0;
  return hasSops(groups);
}

function hasSops(groups: readonly Group[]): boolean {
  return groups.some(({ jenis }) => jenis === 'sop' || jenis === 'langkah');
}

/** Without words: all SOPs that the filters leave. As `answer`, it tells whether it shows any. */
async function browse({ source, thesaurus }: Engine, choices: Choices, own: number): Promise<boolean> {
  const { sop, total } = await source.list(choices, most);
  if (own !== turn) return false;
  const isWanted = (choices['jenis'] ?? 'sop') === 'sop';
  const groups: Group[] = isWanted && sop.length > 0 ? [{ jenis: 'sop', results: sop.map((one) => ({ jenis: 'sop', score: 0, ...one })) }] : [];
  show(groups, readQuery('', thesaurus), total, !isWanted ? 'Ketik kata yang dicari.' : groups.length === 0 ? 'Tidak ada SOP yang cocok dengan saringannya.' : summarize(groups, total), []);
  return hasSops(groups);
}

function show(groups: readonly Group[], query: Query, total: number, text: string, aside: readonly HTMLElement[]): void {
  list.replaceChildren(...renderGroups(groups, query, total));
  notes.replaceChildren(...aside);
  message.textContent = text;
  nothing.hidden = true;
  moreButton.hidden = total <= most || !groups.some(({ jenis }) => jenis === 'sop');
}

function keepInAddress(query: string, choices: Choices): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...choices, ...(isExact && query !== '' ? { persis: '1' } : {}) }).toString();
  if (address.href !== location.href) history.replaceState(null, '', address);
}

await start();
