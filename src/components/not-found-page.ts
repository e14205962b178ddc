import { findElement } from './find-element.ts';
import { likeness, wordsOf } from './likeness.ts';

/** The page of the 404: puts the words of the wrong address into the search, and offers the SOPs of the nearest unit that are named most like it. */

const LIKE_ENOUGH = 0.5;
/** Beside a name that fits well, one that fits much worse is no answer. */
const NEAR_THE_BEST = 0.6;
const MOST_OFFERED = 5;

const section = findElement('#mirip', HTMLElement);
const list = findElement('#mirip ul', HTMLElement);
const input = findElement('#q', HTMLInputElement);
const base = section.dataset['base'] ?? '/';
const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname.slice(1);
const words = /^404(?:\.html)?\/?$/.test(path) ? '' : wordsOf(path);

if (input.value === '') input.value = words;
const [part, unitName = ''] = path.split('/');
if (words !== '' && (part === 'sop' || part === 'unit')) await offer(unitName);

async function offer(wanted: string): Promise<void> {
  const units = [...document.querySelectorAll<HTMLAnchorElement>('a[data-unit]')];
  const nearest = units
    .map((link) => ({ link, like: likeness(wanted, link.dataset['unit'] ?? '') }))
    .sort((a, b) => b.like - a.like)[0];
  if (nearest === undefined || nearest.like < LIKE_ENOUGH) return;
  const answer = await fetch(nearest.link.href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const offered = [...page.querySelectorAll<HTMLAnchorElement>('.sop-list .card :is(h2, h3) a')]
    .map((link) => ({ name: link.textContent.trim(), address: link.getAttribute('href') ?? '' }))
    .map((sop) => ({ ...sop, like: Math.max(likeness(words, sop.name), likeness(words, sop.address.split('/').at(-2) ?? '')) }))
    .filter(({ like }) => like >= LIKE_ENOUGH)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_OFFERED);
  const best = offered[0]?.like ?? 0;
  list.append(...offered.filter(({ like }) => like >= best * NEAR_THE_BEST).map(createItem));
  section.hidden = offered.length === 0;

  function createItem({ name, address }: { name: string; address: string }): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = address;
    link.textContent = name;
    item.append(link, `, ${nearest?.link.textContent ?? ''}`);
    return item;
  }
}
