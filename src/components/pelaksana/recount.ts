import { formatMenit, type UkuranWaktu } from '../../sop/waktu.ts';

/** Counts the langkah of a page of roles anew, each once, also where several of the roles take part in it. */
export function recount(article: HTMLElement): void {
  const { jamPerHari, hariPerMinggu, hariPerBulan } = article.dataset;
  const ukuran: UkuranWaktu = { jamPerHari: Number(jamPerHari), hariPerMinggu: Number(hariPerMinggu), hariPerBulan: Number(hariPerBulan) };
  const cards = [...article.querySelectorAll<HTMLElement>('.sop-tasks')];
  const total = { langkah: 0, menit: 0, keputusan: 0, tanpaWaktu: 0 };
  for (const card of cards) {
    const tasks = [...card.querySelectorAll<HTMLElement>('.task')];
    const byUrutan = new Map(tasks.map(({ dataset }) => [dataset['urut'], dataset['menit']]));
    const menit = [...byUrutan.values()].reduce((sum, one) => sum + Number(one ?? 0), 0);
    const decisions = new Set(tasks.filter(({ dataset }) => dataset['keputusan'] !== undefined).map(({ dataset }) => dataset['urut']));
    total.langkah += byUrutan.size;
    total.menit += menit;
    total.keputusan += decisions.size;
    total.tanpaWaktu += [...byUrutan.values()].filter((one) => one === undefined).length;
    setText(card, '[data-hitung="langkah"]', String(byUrutan.size));
    setText(card, '[data-hitung="menit"]', formatMenit(menit, ukuran), menit > 0);
  }
  setText(article, '[data-jumlah="sop"]', String(cards.length));
  setText(article, '[data-jumlah="langkah"]', String(total.langkah));
  setText(article, '[data-jumlah="keputusan"]', String(total.keputusan));
  setText(article, '[data-jumlah="menit"]', total.menit > 0 ? formatMenit(total.menit, ukuran) : 'tidak tercantum');
  setText(article, '[data-tanpa-waktu]', String(total.tanpaWaktu));
  const note = article.querySelector('[data-tanpa-waktu]')?.parentElement;
  if (note) note.hidden = total.tanpaWaktu === 0;
}

function setText(within: Element, selector: string, words: string, isShown = true): void {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) return;
  element.textContent = words;
  element.hidden = !isShown;
}
