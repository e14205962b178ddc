import { z } from 'zod/mini';

/** Filters the catalogue in the browser; the choice is kept in the address, so that it can be shared. */

const form = document.querySelector<HTMLFormElement>('#saring');
const jumlah = document.querySelector<HTMLElement>('#jumlah');
const butir = [...document.querySelectorAll<HTMLElement>('#katalog > li')];
const pilihan = form ? [...form.querySelectorAll('select')] : [];
const daftarTeks = z.array(z.string());

/** The values an entry has for one filter. */
function nilaiOf(li: HTMLElement, nama: string): string[] {
  const teks = li.dataset[nama] ?? '';
  return nama === 'pelaksana' ? daftarTeks.parse(JSON.parse(teks || '[]')) : [teks];
}

function saring(): void {
  const aktif = pilihan.filter(({ value }) => value !== '');
  let tampil = 0;
  for (const li of butir) {
    const cocok = aktif.every(({ name, value }) => nilaiOf(li, name).includes(value));
    li.hidden = !cocok;
    if (cocok) tampil += 1;
  }
  if (jumlah) jumlah.textContent = tampil === 0 ? 'Tidak ada SOP yang cocok; longgarkan saringannya' : `${tampil} dari ${butir.length} SOP`;
  const alamat = new URL(location.href);
  alamat.search = new URLSearchParams(aktif.map(({ name, value }) => [name, value])).toString();
  history.replaceState(null, '', alamat);
}

if (form) {
  const diminta = new URLSearchParams(location.search);
  for (const select of pilihan) {
    const nilai = diminta.get(select.name) ?? '';
    if ([...select.options].some(({ value }) => value === nilai)) select.value = nilai;
  }
  form.hidden = false;
  form.addEventListener('change', saring);
  if (pilihan.some(({ value }) => value !== '')) saring();
}
