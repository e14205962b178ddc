import { simultaneousBars, type Timeline, type TimelineBar } from '../garis-waktu/timeline.ts';
import { formatMenit, type UkuranWaktu } from '../sop/waktu.ts';
import { joinWords } from '../sop/text.ts';

/** `langkah 3`, `langkah 3, 4, dan 7`. */
function langkahWords(bars: readonly TimelineBar[]): string {
  return `langkah ${joinWords(bars.map(({ no }) => String(no)))}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the timeline says in one sentence: how long all langkah take, and how long it is from the first to the last. */
export function timelineSummary(timeline: Timeline, ukuran: UkuranWaktu): string {
  const { bars, length, total } = timeline;
  const sum = `Jumlah waktu seluruh langkah ${formatMenit(total, ukuran)}`;
  const depends = bars.some(({ conditional }) => conditional);
  if (length === total) {
    if (bars.length === 1) return `${sum}.`;
    return `${sum}; dari awal sampai akhir ${depends ? 'paling lama sama' : 'sama lamanya'}, karena langkahnya dikerjakan berurutan.`;
  }
  const together = simultaneousBars(timeline);
  // Of two branches only one is taken, and what nothing leads to may come at any time: they only stand side by side.
  const how = together.some(({ conditional, unentered }) => conditional || unentered) ? 'tidak saling menunggu' : 'dikerjakan pada waktu yang sama';
  return `${sum}; dari awal sampai akhir ${depends ? 'paling lama ' : ''}${formatMenit(length, ukuran)}, karena ${langkahWords(together)} ${how}.`;
}

/** What a reader must know so that the drawing does not mislead, a sentence each. */
export function timelineNotes({ bars, hasReturns, hasEarlyEnds }: Timeline, toScale: boolean): string[] {
  const unknown = bars.filter(({ menit }) => menit === null);
  const conditional = bars.filter((bar) => bar.conditional);
  const unentered = bars.filter((bar) => bar.unentered);
  const leftOut = [hasReturns && 'pengembalian ke langkah sebelumnya', hasEarlyEnds && 'cabang yang mengakhiri alur', 'waktu menunggu'];
  const notes = [
    toScale
      ? 'Panjang balok sebanding dengan waktunya.'
      : 'Panjang balok tidak sebanding dengan waktunya: yang singkat dipanjangkan dan yang lama dipendekkan supaya semuanya terbaca. Waktunya tertulis di bawah balok.',
    unknown.length > 0 && `${capitalize(langkahWords(unknown))} tanpa waktu: ditandai lingkaran dan tidak ikut dijumlahkan, sehingga waktu sebenarnya lebih lama.`,
    conditional.length > 0 && `${capitalize(langkahWords(conditional))} (bergaris putus-putus) hanya dikerjakan bila keputusan mengarah ke sana; garis waktu menggambar semuanya.`,
    unentered.length > 0 && `${capitalize(langkahWords(unentered))} tidak dituju oleh langkah sebelumnya, sehingga digambar sejak awal.`,
    `${capitalize(joinWords(leftOut.filter((words) => words !== false)))} tidak dihitung.`,
  ];
  return notes.filter((note) => note !== false);
}

/** The accessible name of a bar. */
export function barName({ no, menit, start, conditional }: TimelineBar, ukuran: UkuranWaktu): string {
  const lasts = menit === null ? 'tanpa waktu' : formatMenit(menit, ukuran);
  const from = start === 0 ? 'sejak awal' : `setelah ${formatMenit(start, ukuran)}`;
  return `Langkah ${no}, ${lasts}, ${from}${conditional ? ', bila keputusan mengarah ke sana' : ''}`;
}

/** The text under a bar: its waktu, a unit to a line. */
export function barLines({ menit }: TimelineBar, ukuran: UkuranWaktu): string[] {
  if (menit === null) return ['tanpa', 'waktu'];
  return formatMenit(menit, ukuran).match(/\d+ \p{L}+/gu) ?? [];
}
