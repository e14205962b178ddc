import { loadPagefind, type Pagefind, type PagefindHasil, type PagefindIsi, type Saringan } from './pagefind.ts';

/** The search page: the query and the filters are kept in the address (`?q=…&unit=…`). */

const SEHALAMAN = 20;
const NAMA_SARINGAN: Record<string, string> = { instansi: 'Instansi', unit: 'Unit', pelaksana: 'Pelaksana', tahun: 'Tahun' };

const input = element('#q', HTMLInputElement);
const saring = element('#saring-cari', HTMLFormElement);
const pesan = element('#pesan-cari', HTMLElement);
const daftar = element('#hasil', HTMLElement);
const lagi = element('#lagi', HTMLButtonElement);

let hasil: PagefindHasil[] = [];
let tampil = 0;
let giliran = 0;

function element<T extends HTMLElement>(pemilih: string, jenis: new () => T): T {
  const ada = document.querySelector(pemilih);
  if (!(ada instanceof jenis)) throw new Error(`${pemilih} is missing`);
  return ada;
}

async function start(): Promise<void> {
  const diminta = new URLSearchParams(location.search);
  input.value = diminta.get('q') ?? '';
  input.focus();
  // The form leads to `<base>cari/`.
  const base = new URL('../', input.form?.action ?? location.href).pathname;
  let pagefind: Pagefind;
  try {
    pagefind = await loadPagefind(base);
  } catch {
    pesan.textContent = 'Indeks pencarian tidak ditemukan. Indeks ditulis oleh "lajur build", dan situs harus dibuka lewat server web.';
    return;
  }
  fillSaring(await pagefind.filters(), diminta);
  const cari = (): void => void search(pagefind);
  input.addEventListener('input', cari);
  saring.addEventListener('change', cari);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    cari();
  });
  lagi.addEventListener('click', () => void showMore(giliran));
  cari();
}

function fillSaring(saringan: Saringan, diminta: URLSearchParams): void {
  for (const [nama, label] of Object.entries(NAMA_SARINGAN)) {
    const nilai = Object.keys(saringan[nama] ?? {}).sort((a, b) => a.localeCompare(b, 'id'));
    if (nilai.length < 2) continue;
    if (nama === 'tahun') nilai.reverse();
    const bungkus = document.createElement('label');
    const select = document.createElement('select');
    select.name = nama;
    select.append(new Option('Semua', ''), ...nilai.map((n) => new Option(n, n)));
    const pilihan = diminta.get(nama);
    if (pilihan !== null && nilai.includes(pilihan)) select.value = pilihan;
    bungkus.append(label, select);
    saring.append(bungkus);
  }
  saring.hidden = saring.childElementCount === 0;
}

async function search(pagefind: Pagefind): Promise<void> {
  const query = input.value.trim();
  const filters = Object.fromEntries([...saring.querySelectorAll('select')].flatMap(({ name, value }) => (value === '' ? [] : [[name, value]])));
  keepInAddress(query, filters);
  const ini = (giliran += 1);
  if (query === '' && Object.keys(filters).length === 0) {
    show([], 'Ketik kata, nomor SOP, atau singkatan.');
    return;
  }
  const jawaban = await pagefind.debouncedSearch(query === '' ? null : query, { filters }, 150);
  if (jawaban === null || ini !== giliran) return;
  const { results } = jawaban;
  show(results, results.length === 0 ? 'Tidak ada yang ditemukan. Coba kata yang lebih sedikit, atau longgarkan saringannya.' : `${results.length} SOP ditemukan`);
  await showMore(ini);
}

function keepInAddress(query: string, filters: Record<string, string>): void {
  const alamat = new URL(location.href);
  alamat.search = new URLSearchParams({ ...(query === '' ? {} : { q: query }), ...filters }).toString();
  history.replaceState(null, '', alamat);
}

function show(baru: PagefindHasil[], teks: string): void {
  hasil = baru;
  tampil = 0;
  daftar.replaceChildren();
  lagi.hidden = true;
  pesan.textContent = teks;
}

async function showMore(ini: number): Promise<void> {
  const berikut = hasil.slice(tampil, tampil + SEHALAMAN);
  const isi = await Promise.all(berikut.map((h) => h.data()));
  if (ini !== giliran) return;
  daftar.append(...isi.map((data, i) => toButir(data, tampil + i + 1)));
  tampil += berikut.length;
  lagi.hidden = tampil >= hasil.length;
}

function toButir({ url, meta, excerpt }: PagefindIsi, peringkat: number): HTMLLIElement {
  const li = document.createElement('li');
  li.className = 'kartu';
  const judul = document.createElement('h2');
  const tautan = document.createElement('a');
  tautan.href = url;
  tautan.dataset['hasil'] = String(peringkat);
  tautan.textContent = meta['title'] ?? url;
  judul.append(tautan);
  const rincian = document.createElement('p');
  rincian.className = 'rincian';
  rincian.textContent = [meta['unit'], meta['nomor'] ? `Nomor ${meta['nomor']}` : ''].filter(Boolean).join(' · ');
  const cuplikan = document.createElement('p');
  cuplikan.className = 'cuplikan';
  cuplikan.innerHTML = excerpt;
  li.append(judul, rincian, cuplikan);
  return li;
}

await start();
