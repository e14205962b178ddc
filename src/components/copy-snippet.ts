import { copyText } from './copy-text.ts';

/** Buttons that copy the text shown beside them; without script it can still be selected. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-salin]')) {
  const source = document.getElementById(button.dataset['salin'] ?? '');
  const message = button.parentElement?.querySelector('[role="status"]');
  if (!source || !message) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Emptied first, so that a second copy is told as well.
    message.textContent = '';
    void copyText(source.textContent).then((copied) => {
      message.textContent = copied ? 'Sudah disalin.' : 'Tidak dapat disalin. Tandai teksnya, lalu salin.';
    });
  });
}
