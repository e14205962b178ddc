/**
 * A report that is filtered and printed: `#saringan` says in words which filters are on, for the paper, with what its
 * `data-catatan` adds, and `[data-alamat]` becomes the address that leads back to them; rows with `data-kecuali` follow
 * the filters without being counted; `[data-cetak]` prints.
 */

import './list-filter.ts';

const form = document.querySelector<HTMLFormElement>('#saring');
const note = document.querySelector<HTMLElement>('#saringan');
const address = document.querySelector<HTMLElement>('[data-alamat]');
const printButton = document.querySelector<HTMLButtonElement>('[data-cetak]');
const selects = form ? [...form.querySelectorAll('select')] : [];
const excepted = [...document.querySelectorAll<HTMLElement>('[data-kecuali]')];

function update(): void {
  const active = selects.filter(({ value }) => value !== '');
  const words = active.map((select) => `${select.labels[0]?.firstChild?.textContent?.trim() ?? select.name}: ${select.selectedOptions[0]?.text ?? select.value}`);
  if (note) {
    note.hidden = words.length === 0;
    note.textContent = `Disaring menurut ${words.join('; ')}. ${note.dataset['catatan'] ?? ''}`;
  }
  if (address) {
    const full = new URL(address.dataset['alamat'] ?? '', location.href);
    full.search = location.search;
    address.textContent = full.href;
  }
  for (const row of excepted) row.hidden = !active.every(({ name, value }) => row.dataset[name] === value);
}

form?.addEventListener('change', update);
update();

if (printButton) {
  printButton.hidden = false;
  printButton.addEventListener('click', () => window.print());
}
