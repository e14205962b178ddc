/** Puts a drawing into its place, which can be scrolled by keyboard when it is wider than the page. */
export function fillDrawing(place: HTMLElement, svg: SVGSVGElement): void {
  place.replaceChildren(svg);
  place.dataset['kertas'] = svg.dataset['kertas'] ?? 'putih';
  place.setAttribute('aria-label', `Gambar: ${svg.querySelector(':scope > title')?.textContent.trim() || 'bagan Mermaid'}`);
  place.hidden = false;
  updateTabStop(place);
}

/** A tab stop only where there is something to scroll. */
export function updateTabStop(place: HTMLElement): void {
  if (place.scrollWidth > place.clientWidth) place.tabIndex = 0;
  else place.removeAttribute('tabindex');
}
