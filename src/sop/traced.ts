import type { Butir, Posisi } from './schema.ts';

/** From `start` on a text stands in the source as it is, letter by letter, up to the next run. */
export type Run = Butir['runs'][number];

/** A plain text that knows where in the source it stands. */
export interface Traced {
  teks: string;
  /** By their start. */
  runs: Run[];
}

/** The place in the source of a letter of an item's text; where markup hides it, the nearest place before it that is known. */
export function posisiAt({ runs, posisi }: Pick<Butir, 'runs' | 'posisi'>, offset: number): Posisi {
  const run = runs.findLast(({ start }) => start <= offset);
  return run === undefined ? posisi : placeIn(run, offset);
}

function placeIn({ start, posisi: { baris, kolom } }: Run, offset: number): Posisi {
  return { baris, kolom: kolom + offset - start };
}

/** Adds a run, unless it only goes on with the last one; so two parsers that cut a text unlike each other give the same runs. */
function addRun(runs: Run[], start: number, posisi: Posisi): void {
  if (runs.at(-1)?.start === start) runs.pop();
  const last = runs.at(-1);
  const expected = last && placeIn(last, start);
  if (expected?.baris !== posisi.baris || expected.kolom !== posisi.kolom) runs.push({ start, posisi });
}

/** One text of several. */
export function joinTraced(parts: readonly Traced[], separator = ''): Traced {
  let before = 0;
  const runs = parts.flatMap((part) => {
    const moved = part.runs.map(({ start, posisi }) => ({ start: start + before, posisi }));
    before += part.teks.length + separator.length;
    return moved;
  });
  return { teks: parts.map(({ teks }) => teks).join(separator), runs };
}

/** The text without blanks around it. */
export function trimTraced({ teks, runs }: Traced): Traced {
  const cut = teks.length - teks.trimStart().length;
  const trimmed = teks.trim();
  const kept: Run[] = [];
  for (const run of runs) {
    if (run.start < cut + trimmed.length) addRun(kept, Math.max(0, run.start - cut), run.start < cut ? placeIn(run, cut) : run.posisi);
  }
  return { teks: trimmed, runs: kept };
}

/** Folds runs of white space into one blank, or into one line break where they hold one. */
export function foldLines({ teks, runs }: Traced): Traced {
  const kept: Run[] = [];
  const words: string[] = [];
  let length = 0;
  let end = 0;
  let next = 0;
  for (const { 0: word, index } of teks.matchAll(/\S+/gu)) {
    if (length > 0) {
      words.push(teks.slice(end, index).includes('\n') ? '\n' : ' ');
      length += 1;
    }
    end = index + word.length;
    for (let run = runs[next]; run !== undefined && run.start < end; run = runs[next]) {
      const following = runs[next + 1];
      if (following === undefined || following.start > index) {
        const from = Math.max(run.start, index);
        addRun(kept, from - index + length, placeIn(run, from));
        // What covers the word's end may cover the next word too.
        if (following === undefined || following.start >= end) break;
      }
      next += 1;
    }
    words.push(word);
    length += word.length;
  }
  return { teks: words.join(''), runs: kept };
}

/**
 * Finds a stretch of one line's text in its source line.
 *
 * @param from index in the source line where the stretch, or what marks it up, begins
 */
export function traceLine(teks: string, source: string, baris: number, from: number): Traced {
  const text = teks.trimStart();
  if (text === '') return { teks, runs: [] };
  const lead = teks.length - text.length;
  const begin = from + (source.length - from - source.slice(from).trimStart().length);
  const runs = align(text, source, begin) ?? [{ at: 0, index: Math.max(begin, source.indexOf(text.trimEnd(), begin)) }];
  return { teks, runs: runs.map(({ at, index }) => ({ start: lead + at, posisi: { baris, kolom: index + 1 } })) };
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/iy;
const ESCAPED = /[!-/:-@[-`{-~]/;

/** Where letters of a text stand in the source from an index on, past backslashes and entities; `null` where that cannot be told. */
function align(text: string, source: string, begin: number): { at: number; index: number }[] | null {
  const runs = [{ at: 0, index: begin }];
  if (source.startsWith(text, begin)) return runs;
  let index = begin;
  for (let at = 0; at < text.length; ) {
    const letter = text.charAt(at);
    ENTITY.lastIndex = index;
    const entity = ENTITY.exec(source)?.[0];
    if (entity !== undefined && !text.startsWith(entity, at)) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      index += entity.length;
      runs.push({ at, index });
      continue;
    }
    if (source[index] === '\\' && source[index + 1] === letter && ESCAPED.test(letter)) runs.push({ at, index: ++index });
    if (source[index] !== letter) return null;
    at += 1;
    index += 1;
  }
  return runs;
}
