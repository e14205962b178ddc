import { copyText } from './copy-text.ts';

/** The button that copies the Mermaid text of the page's SOP; `alur.mmd` stays the way without script. */

const button = document.querySelector<HTMLButtonElement>('[data-salin-alur]');
const message = document.querySelector<HTMLElement>('#pesan-salin-alur');
if (button && message) {
  button.hidden = false;
  button.addEventListener('click', () => void copyAlur(button.dataset['salinAlur'] ?? '', message));
}

async function copyAlur(url: string, status: HTMLElement): Promise<void> {
  // Emptied first, so that a second copy is told as well.
  status.textContent = '';
  const response = await fetch(url, { mode: 'same-origin' }).catch(() => null);
  const copied = response?.ok === true && (await copyText(await response.text()));
  status.textContent = copied ? 'Teks Mermaid sudah disalin.' : 'Teks Mermaid tidak dapat disalin. Buka berkas alur.mmd, lalu salin isinya.';
}
