/** Arrow keys go from the field through the results and back; Escape empties the field, and leads back to it from a result. */
export function useKeys(input: HTMLInputElement, results: HTMLElement, clear: () => void): void {
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') {
      const [first] = linksOf(results);
      if (!first) return;
      event.preventDefault();
      first.focus();
    } else if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      clear();
    }
  });
  results.addEventListener('keydown', (event) => {
    const links = linksOf(results);
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' ? (links[at - 1] ?? input) : event.key === 'Escape' ? input : undefined;
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
}

function linksOf(results: HTMLElement): HTMLAnchorElement[] {
  return [...results.querySelectorAll<HTMLAnchorElement>('a[data-hasil]')];
}
