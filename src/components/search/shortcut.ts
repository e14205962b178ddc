/** `/` leads to the search from anywhere: to the field of the page, or to the search page where it has none. */

/** Fields that are being edited since the script led there; in those it is a sign like any other (`071/02`). */
const edited = new WeakSet<EventTarget>();
/** Keys that set the place where the next sign goes. */
const CARET_KEYS = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End']);

for (const type of ['input', 'pointerdown']) {
  document.addEventListener(type, ({ target }) => {
    if (target) edited.add(target);
  });
}

document.addEventListener('keydown', (event) => {
  if (event.target && CARET_KEYS.has(event.key)) edited.add(event.target);
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  const field = document.querySelector<HTMLInputElement>('.search-form input[type="search"]');
  // The search page has its field in focus from the start; no query begins with the sign.
  const isStart = field !== null && event.target === field && (field.value === '' || !edited.has(field));
  if (!isStart && isTyping(event.target)) return;
  const link = document.querySelector<HTMLAnchorElement>('.site-head a[href$="/cari/"]');
  if (!field && !link) return;
  event.preventDefault();
  if (!field) {
    link?.click();
    return;
  }
  edited.delete(field);
  field.focus();
  field.select();
});

/** Would the sign be text where it was typed? */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"]') !== null);
}

export {};
