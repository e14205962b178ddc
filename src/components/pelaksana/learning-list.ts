/**
 * The learning list of a role's page: langkah are ticked off, and the ticks kept in this browser alone, a list for each role.
 * A box of an SOP stands for all of its langkah.
 */

import { findElement } from '../find-element.ts';

/** Where the ticks of a role are kept. */
function placeOf(base: string, peran: string): string {
  return `lajur:dipelajari:${base}${peran}`;
}

/** The ticks of a role; none where the browser keeps nothing. */
function readTicks(place: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []);
  } catch {
    return new Set();
  }
}

/** @returns whether the browser has kept them */
function writeTicks(place: string, ticks: ReadonlySet<string>): boolean {
  try {
    if (ticks.size === 0) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify([...ticks]));
    return true;
  } catch {
    return false;
  }
}

/** Shows the boxes of the page with their ticks, and keeps what is ticked from now on. */
export function startLearning(article: HTMLElement): void {
  const base = article.dataset['base'] ?? '/';
  const boxes = [...article.querySelectorAll<HTMLInputElement>('input[data-tugas]')];
  const wholes = [...article.querySelectorAll<HTMLInputElement>('input[data-semua]')].map((whole) => ({
    whole,
    parts: [...(whole.closest('.sop-tasks')?.querySelectorAll<HTMLInputElement>('input[data-tugas]') ?? [])],
  }));
  // Where two roles of one person take part in a langkah it has a box for each, and is one langkah.
  const langkah = [...Map.groupBy(boxes, ({ dataset }) => dataset['tugas']).values()];
  const words = findElement('#teks-kemajuan', HTMLElement);
  const progress = findElement('#kemajuan', HTMLProgressElement);
  const placeOfBox = (box: HTMLInputElement): string => placeOf(base, box.dataset['peran'] ?? '');
  let isKept = true;

  function show(): void {
    const learnt = langkah.filter((same) => same.every(({ checked }) => checked)).length;
    for (const { whole, parts } of wholes) {
      const done = parts.filter(({ checked }) => checked).length;
      whole.checked = parts.length > 0 && done === parts.length;
      whole.indeterminate = done > 0 && done < parts.length;
      whole.disabled = parts.length === 0;
    }
    const finished = wholes.filter(({ whole }) => whole.checked).length;
    words.textContent = `${learnt} dari ${langkah.length} langkah dipelajari; ${finished} dari ${wholes.length} SOP selesai${isKept ? '' : '. Peramban ini tidak menyimpan tandanya'}`;
    progress.max = Math.max(1, langkah.length);
    progress.value = learnt;
  }

  function load(): void {
    const ticks = new Map([...new Set(boxes.map(placeOfBox))].map((place) => [place, readTicks(place)]));
    for (const box of boxes) box.checked = ticks.get(placeOfBox(box))?.has(box.dataset['tugas'] ?? '') ?? false;
    show();
  }

  /** Keeps the ticks of some boxes; those of a langkah that is gone are forgotten. */
  function save(changed: readonly HTMLInputElement[]): void {
    for (const place of new Set(changed.map(placeOfBox))) {
      const ticked = boxes.filter((box) => box.checked && placeOfBox(box) === place);
      isKept = writeTicks(place, new Set(ticked.flatMap((box) => box.dataset['tugas'] ?? []))) && isKept;
    }
    show();
  }

  for (const box of boxes) box.addEventListener('change', () => save([box]));
  for (const { whole, parts } of wholes) {
    whole.addEventListener('change', () => {
      for (const part of parts) part.checked = whole.checked;
      save(parts);
    });
  }
  article.querySelector('[data-ulang]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    save(boxes);
  });
  article.querySelector('[data-cetak]')?.addEventListener('click', () => window.print());
  // Another window of the same role.
  window.addEventListener('storage', load);
  load();
  article.classList.add('is-learning');
  findElement('#belajar', HTMLElement).hidden = boxes.length === 0;
}
