import type { TemuanContent } from './temuan.ts';
import { codeOf } from './unseen.ts';

/** Signs that turn the direction of a text: overrides, embeddings and isolates. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;
/** Control characters, blanks of no width and other signs that nobody sees; tabs, line ends, joiners and soft hyphens are fine. */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0001}\u{e0020}-\u{e007f}]/u;
const EITHER = new RegExp(`${TURNING.source}|${INVISIBLE.source}`, 'u');
/** The same written by their code, in Markdown (`&#x202E;`) or in YAML (`\u202E`). */
const CODED = /&#(?:x([\da-f]{1,6})|(\d{1,7}));|\\(?:u([\da-f]{4})|x([\da-f]{2})|U([\da-f]{8}))/giu;

/** More of one kind say no more. */
const MOST_TOLD = 20;

/** The first hidden sign of each line, as far as they need to be told. */
export function findHiddenSigns(baris: readonly string[]): TemuanContent[] {
  const found: TemuanContent[] = [];
  for (const [i, line] of baris.entries()) {
    const hidden = firstHidden(i === 0 ? line.replace(/^\ufeff/, ' ') : line);
    if (hidden !== null) found.push(temuanOf(hidden.sign, { baris: i + 1, kolom: hidden.index + 1 }));
    if (found.length >= MOST_TOLD) break;
  }
  return found;
}

function firstHidden(line: string): { sign: string; index: number } | null {
  const direct = EITHER.exec(line);
  if (direct) return { sign: direct[0], index: direct.index };
  if (!line.includes('&#') && !line.includes('\\')) return null;
  for (const { 0: whole, 1: hex, 2: decimal, 3: four, 4: two, 5: eight, index } of line.matchAll(CODED)) {
    const code = decimal === undefined ? Number.parseInt(hex ?? four ?? two ?? eight ?? '', 16) : Number(decimal);
    const sign = code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    if (EITHER.test(sign)) return { sign, index };
  }
  return null;
}

function temuanOf(sign: string, posisi: { baris: number; kolom: number }): TemuanContent {
  const nilai = codeOf(sign);
  if (TURNING.test(sign)) {
    return { aturan: 'teks/kendali-arah', posisi, pesan: 'Di sini ada tanda tak terlihat yang membalik arah tulisan; tanda itu tidak ditampilkan', nilai, saran: 'Hapus tanda itu: ketik ulang kata di sekitarnya, jangan disalin.' };
  }
  return { aturan: 'teks/tak-terlihat', posisi, pesan: 'Di sini ada karakter yang tidak terlihat', nilai, saran: 'Hapus karakter itu: ketik ulang kata di sekitarnya, jangan disalin.' };
}
