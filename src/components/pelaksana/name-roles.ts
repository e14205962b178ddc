/** What a page of several roles is called: its title, its heading, the breadcrumbs, and the units. */

import { namesOf, type HeldRole } from '../../pelaksana/combined.ts';
import { jointBefore, joinNames } from '../../pelaksana/names.ts';

/** Names all roles on the page of the first of them. */
export function nameRoles(article: HTMLElement, others: readonly HTMLElement[], roles: readonly HeldRole[]): void {
  const names = namesOf(roles);
  document.title = document.title.replace(roles[0]?.nama ?? '', () => joinNames(roles.map(({ nama }) => nama)));
  document.querySelector('.breadcrumbs [aria-current]')?.replaceChildren(joinNames(names));
  const headings = [article, ...others].map((one, i) => headingOf(one, names[i] ?? ''));
  article.querySelector('h1')?.replaceChildren(...headings.flatMap((nodes, i) => [jointBefore(i, headings.length), ...nodes]));
  nameUnits(article, others);
  for (const note of others.flatMap((other) => other.querySelector('[data-ejaan]') ?? [])) article.querySelector('#ringkasan')?.append(document.importNode(note, true));
}

/** The heading of a role's own page, whose abbreviations may be explained, with what the name has more beside others. */
function headingOf(article: HTMLElement, name: string): (Node | string)[] {
  const heading = article.querySelector('h1');
  const written = heading?.textContent ?? '';
  if (!heading || !name.startsWith(written)) return [name];
  return [...document.importNode(heading, true).childNodes, name.slice(written.length)];
}

/** The units of the other roles beside the own one. */
function nameUnits(article: HTMLElement, others: readonly HTMLElement[]): void {
  const line = article.querySelector('.page-title .subtitle');
  const known = new Set([line?.textContent]);
  for (const other of others) {
    const unit = other.querySelector('.page-title .subtitle');
    if (!line || !unit || known.has(unit.textContent)) continue;
    known.add(unit.textContent);
    line.append('; ', ...document.importNode(unit, true).childNodes);
  }
}
