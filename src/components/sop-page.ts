/** What a script adds to the SOP page: the print button, and no tab stop at a table that has nothing to scroll. */

const printButton = document.querySelector<HTMLButtonElement>('[data-cetak]');
if (printButton) {
  printButton.hidden = false;
  printButton.addEventListener('click', () => window.print());
}

const scroller = document.querySelector<HTMLElement>('.scroller');
if (scroller) {
  const updateTabStop = (): void => {
    if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
    else scroller.removeAttribute('tabindex');
  };
  new ResizeObserver(updateTabStop).observe(scroller);
}
