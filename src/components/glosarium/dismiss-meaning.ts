/** Escape hides the meaning of a term until it, or the link it stands in, is pointed at or focused again (WCAG 1.4.13). */

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll<HTMLElement>('.istilah:hover, .istilah:focus-visible, a:focus-visible .istilah')) {
    term.dataset['ditutup'] = '';
    const reopen = (): void => {
      delete term.dataset['ditutup'];
    };
    term.addEventListener('mouseleave', reopen, { once: true });
    term.closest('a')?.addEventListener('blur', reopen, { once: true });
  }
});
