/** The choice of another role: opened by its button, filled from `peran.json`, the roles of the own unit first. */

import { findElement } from '../find-element.ts';
import { addressWith, requestedRoles } from './combine-roles.ts';

interface UnitRoles {
  id: string;
  nama: string;
  peran: { id: string; nama: string }[];
}

/** Brings the choice to life. */
export function chooseRole(article: HTMLElement): void {
  const own = article.dataset['peran'] ?? '';
  const block = findElement('#peran-lain', HTMLElement);
  const form = findElement('#pilih-peran', HTMLFormElement);
  const select = findElement('#peran-pilihan', HTMLSelectElement);
  const message = findElement('#pesan-gabung', HTMLElement);
  const button = findElement('[data-buka]', HTMLButtonElement);
  block.hidden = false;

  async function open(): Promise<void> {
    message.textContent = '';
    try {
      if (select.options.length === 1) fill(await readRoles(`${article.dataset['base'] ?? '/'}pelaksana/peran.json`));
      form.hidden = false;
      button.setAttribute('aria-expanded', 'true');
      select.focus();
    } catch {
      message.textContent = 'Daftar peran tidak dapat dibuka. Coba muat ulang halamannya.';
    }
  }

  function fill(units: readonly UnitRoles[]): void {
    const shown = new Set([own, ...requestedRoles(own)]);
    const ownUnit = own.split('/')[0];
    for (const { id, nama, peran } of [...units].sort((a, b) => Number(b.id === ownUnit) - Number(a.id === ownUnit))) {
      const group = document.createElement('optgroup');
      group.label = nama;
      group.append(...peran.filter((one) => !shown.has(`${id}/${one.id}`)).map((one) => new Option(one.nama, `${id}/${one.id}`)));
      if (group.children.length > 0) select.append(group);
    }
  }

  button.addEventListener('click', () => {
    if (form.hidden) void open();
    else {
      form.hidden = true;
      button.setAttribute('aria-expanded', 'false');
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (select.value !== '') location.assign(addressWith([...requestedRoles(own), select.value]));
  });
}

async function readRoles(address: string): Promise<UnitRoles[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const units: UnitRoles[] = await response.json();
  return units;
}
