/** Filters the catalogue in the browser; the choice is kept in the address, so that it can be shared. */

const form = document.querySelector<HTMLFormElement>('#saring');
const counter = document.querySelector<HTMLElement>('#jumlah');
const entries = [...document.querySelectorAll<HTMLElement>('#katalog > li')];
const selects = form ? [...form.querySelectorAll('select')] : [];

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
  if (counter) counter.textContent = shown === 0 ? 'Tidak ada SOP yang cocok; longgarkan saringannya' : `${shown} dari ${entries.length} SOP`;
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
