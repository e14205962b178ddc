/** What a script adds to the paper form: the print button, today's date, and the address where no setting names it. */

import { qrCode } from '../../cetak/qr.ts';

const printButton = document.querySelector<HTMLButtonElement>('[data-cetak]');
if (printButton) {
  printButton.hidden = false;
  printButton.addEventListener('click', () => window.print());
}

function showDate(): void {
  const today = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date());
  for (const place of document.querySelectorAll('[data-tanggal-cetak]')) place.textContent = today;
}

function showAddress(): void {
  const own = document.querySelector<HTMLElement>('[data-alamat]');
  if (!own || document.querySelector('[data-qr] path')) return;
  const address = new URL(own.dataset.alamat ?? '', location.href).href;
  const { side, path } = qrCode(address);
  for (const place of document.querySelectorAll('[data-alamat]')) place.textContent = address;
  for (const svg of document.querySelectorAll('[data-qr]')) {
    svg.setAttribute('viewBox', `0 0 ${side} ${side}`);
    const dark = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    dark.setAttribute('d', path);
    svg.append(dark);
  }
}

showDate();
showAddress();
// A page that stays open over midnight is printed with the day of the printing.
window.addEventListener('beforeprint', showDate);
