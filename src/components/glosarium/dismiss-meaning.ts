/** Escape hides the meaning of a term until it is pointed at or focused again (WCAG 1.4.13). */

const reopen = ({ currentTarget }: Event): void => {
  if (currentTarget instanceof HTMLElement) delete currentTarget.dataset['ditutup'];
};

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  for (const term of document.querySelectorAll<HTMLElement>('.istilah:is(:hover, :focus-visible)')) {
    term.dataset['ditutup'] = '';
    for (const event of ['mouseleave', 'blur'] as const) term.addEventListener(event, reopen, { once: true });
  }
});
