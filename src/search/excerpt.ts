import type { Query } from './query.ts';
import { hitsIn } from './score.ts';

/** A part of a text; `hit` where it was searched for. */
export interface MarkedPart {
  teks: string;
  hit: boolean;
}

/** Cuts a text at the words of the query; neighbours with one blank between are one hit. */
export function markParts(query: Query, teks: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const push = (end: number, hit: boolean): void => {
    if (end <= at) return;
    const piece = teks.slice(at, end);
    const last = parts.at(-1);
    if (last?.hit === hit) last.teks += piece;
    else parts.push({ teks: piece, hit });
    at = end;
  };
  for (const { start, end } of hitsIn(query, teks)) {
    const isNear = parts.at(-1)?.hit === true && teks.slice(at, start) === ' ';
    push(start, isNear);
    push(end, true);
  }
  push(teks.length, false);
  return parts;
}

/** The stretch of a text around its first hit, at most so many signs long. */
export function cutAround(query: Query, teks: string, length: number): string {
  if (teks.length <= length) return teks;
  const first = hitsIn(query, teks)[0]?.start ?? 0;
  const wanted = Math.min(Math.max(0, first - Math.floor(length / 4)), teks.length - length);
  const start = wanted === 0 ? 0 : teks.indexOf(' ', wanted) + 1;
  const cut = teks.slice(start, start + length);
  const end = start + length >= teks.length ? cut : cut.replace(/\s+\S*$/u, '');
  return `${start > 0 ? '… ' : ''}${end}${start + length < teks.length ? ' …' : ''}`;
}
