/** A piece of a text, with what stands there. */
export interface TextPart<T> {
  teks: string;
  at: T | null;
}

/** Cuts a text at places that do not overlap, in their order. */
export function textParts<T extends { start: number; end: number }>(teks: string, places: readonly T[]): TextPart<T>[] {
  const parts: TextPart<T>[] = [];
  let from = 0;
  for (const at of [...places].sort((a, b) => a.start - b.start)) {
    if (at.start > from) parts.push({ teks: teks.slice(from, at.start), at: null });
    parts.push({ teks: teks.slice(at.start, at.end), at });
    from = at.end;
  }
  if (from < teks.length) parts.push({ teks: teks.slice(from), at: null });
  return parts;
}

/** Like `textParts`, for each line of the text; no place reaches over a line. An empty text has no lines. */
export function lineParts<T extends { start: number; end: number }>(teks: string, places: readonly T[]): TextPart<T>[][] {
  if (teks === '') return [];
  let offset = 0;
  return teks.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    return textParts(line, places.filter((at) => at.start >= start && at.end <= start + line.length).map((at) => ({ ...at, start: at.start - start, end: at.end - start })));
  });
}
