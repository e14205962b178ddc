import { namaDenganUnit } from '../pelaksana/names.ts';
import { findElement } from './find-element.ts';
import { likeness, partsOf } from './likeness.ts';
import { findPages, type LikelyPage } from './search/find-pages.ts';

/** The page of the 404: puts the words of the wrong address into the search, and offers the SOPs, roles and units that are named most like it. */

const LIKE_ENOUGH = 0.5;
/** A name that has every word of the address, however long it is. */
const HAS_ALL_WORDS = 0.8;
/** Beside a name that fits well, one that fits much worse is no answer. */
const NEAR_THE_BEST = 0.7;
/** For what is of the kind that the address names (`/pelaksana/…`), and for what is of its unit. */
const SAME_PLACE = 0.1;
const MOST_OFFERED = 5;

const section = findElement('#mirip', HTMLElement);
const list = findElement('#mirip ul', HTMLElement);
const input = findElement('#q', HTMLInputElement);
const base = section.dataset['base'] ?? '/';
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname.slice(1);
const parts = /^404(?:\.html)?\/?$/.test(path) ? [] : partsOf(path);
const words = parts.at(-1) ?? '';
const kind = path.split('/')[0] ?? '';

if (input.value === '') input.value = words;
if (words !== '') await offer();

async function offer(): Promise<void> {
  const units = [...document.querySelectorAll<HTMLAnchorElement>('a[data-unit]')].map((link) => ({ id: link.dataset['unit'] ?? '', instansi: link.dataset['instansi'] ?? '', nama: link.textContent, url: link.getAttribute('href') ?? '' }));
  const within = units
    .map(({ id }) => ({ id, like: likeness(parts.at(-2) ?? '', id) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)[0]?.id;
  const pages: LikelyPage[] = units.map(({ id, instansi, nama, url }) => ({ jenis: 'unit', url, nama, unit: id, beside: instansi }));
  // Without its index, the page still has the units.
  pages.push(...(await findPages(base, words, within).catch(() => [])));
  const offered = pages
    .map((page) => ({ ...page, like: likenessOf(page) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .map((page) => ({ ...page, like: page.like + (page.jenis === kind ? SAME_PLACE : 0) + (page.jenis !== 'unit' && page.unit === within ? SAME_PLACE : 0) }))
    .sort((a, b) => b.like - a.like);
  const best = offered[0]?.like ?? 0;
  list.append(...offered.filter(({ like }) => like >= best * NEAR_THE_BEST).slice(0, MOST_OFFERED).map(createItem));
  section.hidden = offered.length === 0;
}

function likenessOf({ nama, url }: LikelyPage): number {
  const slug = partsOf(url).at(-1) ?? '';
  const texts = [nama, slug].map((text) => text.toLowerCase());
  const isWhole = texts.some((text) => words.toLowerCase().split(' ').every((word) => text.includes(word)));
  return Math.max(isWhole ? HAS_ALL_WORDS : 0, ...texts.map((text) => likeness(words, text)));
}

function createItem({ jenis, url, nama, beside }: LikelyPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = jenis === 'pelaksana' ? namaDenganUnit(nama, beside) : nama;
  item.append(link, link.textContent.endsWith(beside) ? '' : `, ${beside}`);
  return item;
}
