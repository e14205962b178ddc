import type { ButirHukum } from '../peraturan/dasar-hukum.ts';

/** A stretch of an item's text. */
export interface KutipanPart {
  teks: string;
  /** The regulation where it is a citation. */
  peraturan: string | null;
  /** Signs that close a citation; what is added to it comes after them. */
  tail: string;
}

/** Cuts the text of an item at its citations; all parts with their tails are the text as it is written. */
export function kutipanParts({ butir: { teks }, kutipan }: ButirHukum): KutipanPart[] {
  const parts: KutipanPart[] = [];
  let end = 0;
  for (const { id, start, end: next } of kutipan) {
    if (id === null || start < end) continue;
    const tail = /^[.,;:)]*/.exec(teks.slice(next))?.[0] ?? '';
    parts.push({ teks: teks.slice(end, start), peraturan: null, tail: '' }, { teks: teks.slice(start, next), peraturan: id, tail });
    end = next + tail.length;
  }
  return [...parts, { teks: teks.slice(end), peraturan: null, tail: '' }].filter((part) => part.teks !== '');
}
