/** `/` leads to the search from anywhere: to the field of the page, or to the search page where it has none. */

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
  const field = document.querySelector<HTMLInputElement>('.search-form input[type="search"]');
  const link = document.querySelector<HTMLAnchorElement>('.site-head a[href$="/cari/"]');
  if (!field && !link) return;
  event.preventDefault();
  if (!field) {
    link?.click();
    return;
  }
  field.focus();
  field.select();
});

/** Would the sign be text where it was typed? */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null);
}

export {};
