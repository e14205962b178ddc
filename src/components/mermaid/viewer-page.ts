import { copyText } from '../copy-text.ts';
import { findElement } from '../find-element.ts';
import { fetchAlur } from './alur-sop.ts';
import { DrawError } from './draw-error.ts';
import { drawMermaid } from './draw.ts';
import { fillDrawing, updateTabStop } from './fill-drawing.ts';
import { saveSvg } from './save-svg.ts';

/**
 * The viewer. Its address may name an SOP of this site (`?sop=<unit>/<slug>`) or hold a text (`#teks=…`, which never
 * leaves the browser); otherwise the text is pasted.
 */

const viewer = findElement('#penampil', HTMLElement);
const place = findElement('#gambar', HTMLElement);
const empty = findElement('#belum-ada', HTMLElement);
const tools = findElement('#alat-gambar', HTMLElement);
const message = findElement('#pesan', HTMLElement);
const errorBox = findElement('#galat', HTMLElement);
const form = findElement('#formulir', HTMLFormElement);
const field = findElement('#teks', HTMLTextAreaElement);
const origin = findElement('#asal', HTMLElement);
const { base = '/', mermaid = '' } = viewer.dataset;

/** Counts the drawings asked for, so that a late one never replaces a newer one. */
let turn = 0;

/** Draws what the field holds; the error it could not be drawn for, else `null`. */
async function draw(): Promise<unknown> {
  turn += 1;
  const own = turn;
  message.textContent = 'Menggambar …';
  place.setAttribute('aria-busy', 'true');
  try {
    const svg = await drawMermaid(field.value, mermaid);
    if (own !== turn) return null;
    fillDrawing(place, svg);
    empty.hidden = true;
    tools.hidden = false;
    showError(null);
    message.textContent = 'Gambar selesai.';
    return null;
  } catch (error) {
    if (own === turn) showError(error);
    return error;
  } finally {
    place.removeAttribute('aria-busy');
  }
}

/** Shows what went wrong in place of the drawing, which would no longer be that of the text. */
function showError(error: unknown): void {
  errorBox.hidden = error === null;
  errorBox.replaceChildren();
  field.toggleAttribute('aria-invalid', error !== null);
  if (error === null) return;
  message.textContent = '';
  place.hidden = true;
  tools.hidden = true;
  empty.hidden = true;
  const text = document.createElement('p');
  text.textContent = error instanceof Error ? error.message : String(error);
  errorBox.append(text);
  if (!(error instanceof DrawError)) return;
  if (error.line !== null) errorBox.append(quoteLine(error.line));
  if (error.original !== null) errorBox.append(quoteOriginal(error.original));
}

function quoteLine(line: number): HTMLElement {
  const pre = document.createElement('pre');
  pre.textContent = `${line} | ${field.value.split('\n')[line - 1] ?? ''}`;
  return pre;
}

function quoteOriginal(original: string): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = 'Pesan asli Mermaid (bahasa Inggris)';
  const pre = document.createElement('pre');
  pre.lang = 'en';
  pre.textContent = original;
  details.append(summary, pre);
  return details;
}

/** Marks the line that could not be read, so that it can be mended at once. */
function selectLine(line: number): void {
  const lines = field.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  field.focus();
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
}

async function drawOnRequest(): Promise<void> {
  const error = await draw();
  if (error instanceof DrawError && error.line !== null) selectLine(error.line);
  else viewer.scrollIntoView({ block: 'start' });
}

async function start(): Promise<void> {
  form.hidden = false;
  empty.hidden = false;
  findElement('#bagian-gambar', HTMLElement).hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void drawOnRequest();
  });
  findElement('#contoh', HTMLButtonElement).addEventListener('click', () => {
    field.value = findElement('#teks-contoh', HTMLTemplateElement).content.textContent.trim();
    void drawOnRequest();
  });
  findElement('#salin', HTMLButtonElement).addEventListener('click', () => void copyField());
  findElement('#cetak', HTMLButtonElement).addEventListener('click', () => window.print());
  findElement('#unduh', HTMLButtonElement).addEventListener('click', () => {
    const svg = place.querySelector('svg');
    if (svg) saveSvg(svg, 'bagan.svg');
  });
  findElement('#muat', HTMLButtonElement).addEventListener('click', ({ currentTarget }) => {
    const fits = place.classList.toggle('fits');
    if (currentTarget instanceof HTMLButtonElement) currentTarget.setAttribute('aria-pressed', String(fits));
  });
  new ResizeObserver(() => updateTabStop(place)).observe(place);
  // Another text may be handed to a viewer that is open already.
  addEventListener('hashchange', () => void openRequested());
  await openRequested();
}

async function copyField(): Promise<void> {
  const copied = await copyText(field.value);
  findElement('#pesan-salin', HTMLElement).textContent = copied ? 'Teks sudah disalin.' : 'Teks tidak dapat disalin. Pilih teksnya, lalu salin sendiri.';
}

async function openRequested(): Promise<void> {
  const requested = new URLSearchParams(location.search).get('sop');
  const handed = new URLSearchParams(location.hash.slice(1)).get('teks');
  if (requested !== null) await openSop(requested);
  else if (handed !== null) field.value = handed;
  if (field.value.trim() !== '' && errorBox.hidden) await draw();
}

async function openSop(requested: string): Promise<void> {
  try {
    const { url, nama, text } = await fetchAlur(base, requested);
    field.value = text;
    const link = document.createElement('a');
    link.href = url;
    link.textContent = nama;
    origin.append(link);
    origin.hidden = false;
    document.title = `${nama} · ${document.title}`;
  } catch (error) {
    showError(error);
  }
}

void start();
