/** What a script adds to the SOP page: no tab stop at a table that has nothing to scroll. */

import './copy-alur.ts';
import './trace-alur.ts';

for (const scroller of document.querySelectorAll<HTMLElement>('.scroller')) {
  const updateTabStop = (): void => {
    if (scroller.scrollWidth > scroller.clientWidth) scroller.tabIndex = 0;
    else scroller.removeAttribute('tabindex');
  };
  new ResizeObserver(updateTabStop).observe(scroller);
}
