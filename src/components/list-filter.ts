/**
 * Filters a list or a table in the browser by the selects of `#saring`; the choice is kept in the address, so that it
 * can be shared. An entry carries `data-entri` and, for each select, its values (`data-unit`, …), a line each; a part
 * of the page with `data-kelompok` is hidden with the last of its entries. `data-satuan` of the form names what is counted.
 */

const form = document.querySelector<HTMLFormElement>('#saring');
const counter = document.querySelector<HTMLElement>('#jumlah');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entri]')];
const groups = [...document.querySelectorAll<HTMLElement>('[data-kelompok]')];
const selects = form ? [...form.querySelectorAll('select')] : [];
const satuan = form?.dataset['satuan'] ?? 'SOP';

/** The values an entry has for one filter, a line each. */
function valuesOf(entry: HTMLElement, name: string): string[] {
  return (entry.dataset[name] ?? '').split('\n');
}

function applyFilters(): void {
  const active = selects.filter(({ value }) => value !== '');
  let shown = 0;
  for (const entry of entries) {
    const matches = active.every(({ name, value }) => valuesOf(entry, name).includes(value));
    entry.hidden = !matches;
    if (matches) shown += 1;
  }
  for (const group of groups) group.hidden = group.querySelector('[data-entri]:not([hidden])') === null;
  if (counter) counter.textContent = shown === 0 ? `Tidak ada ${satuan} yang cocok; longgarkan saringannya` : `${shown} dari ${entries.length} ${satuan}`;
  const address = new URL(location.href);
  address.search = new URLSearchParams(active.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', address);
}

if (form) {
  const requested = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = requested.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  form.hidden = false;
  form.addEventListener('change', applyFilters);
  if (selects.some(({ value }) => value !== '')) applyFilters();
}
