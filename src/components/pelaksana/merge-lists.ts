/**
 * Joins the lists of two pages of roles. A list carries `data-gabung`, an item its key (`data-kunci`) and perhaps its place
 * (`data-urut`); what has the same key is one item, and the lists inside it are joined as well. So are the lists of terms.
 */

/** Puts the items of `source`, a list of another document, into `target`. */
export function mergeLists(target: Element, source: Element): void {
  const known = new Map(itemsOf(target).map((item) => [item.dataset['kunci'], item]));
  for (const item of itemsOf(source)) {
    const same = known.get(item.dataset['kunci']);
    if (same) mergeInside(same, item);
    else insertInOrder(target, document.importNode(item, true));
  }
}

function mergeInside(target: HTMLElement, source: HTMLElement): void {
  const own = innerList(target);
  const other = innerList(source);
  if (own && other) mergeLists(own, other);
  // Where the role has no langkah there stands a word instead of a list.
  else if (other) {
    target.querySelector(':scope > .absent')?.remove();
    target.append(document.importNode(other, true));
  }
  const count = target.querySelector('[data-banyak]');
  if (count && own) count.textContent = String(own.children.length);
}

function innerList(item: HTMLElement): Element | null {
  return item.querySelector('[data-gabung]');
}

function insertInOrder(list: Element, item: HTMLElement): void {
  const place = placeOf(item);
  const next = place === null ? undefined : itemsOf(list).find((other) => (placeOf(other) ?? '') > place);
  list.insertBefore(item, next ?? null);
}

/** Places are texts that sort as the items do. */
function placeOf({ dataset }: HTMLElement): string | null {
  return dataset['urut'] ?? null;
}

function itemsOf(list: Element): HTMLElement[] {
  return [...list.children].filter((child) => child instanceof HTMLElement);
}

/** Adds the terms that another page explains to those of this one; its texts point to them. */
export function mergeMeanings(other: Document): void {
  const source = other.querySelector('#singkatan');
  const target = document.querySelector('#singkatan dl');
  if (!source) return;
  if (!target) {
    document.querySelector('main')?.append(document.importNode(source, true));
    return;
  }
  const entries = [...source.querySelectorAll('dl > [id]')].filter(({ id }) => !document.getElementById(id)).map((entry) => document.importNode(entry, true));
  for (const entry of entries) {
    const next = [...target.children].find((known) => termOf(known).localeCompare(termOf(entry), 'id') > 0);
    target.insertBefore(entry, next ?? null);
  }
}

function termOf(entry: Element): string {
  return entry.querySelector('dt')?.textContent ?? '';
}
