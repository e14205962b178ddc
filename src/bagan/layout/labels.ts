/** The text of a branch label: lines and a careful guess of their size, without measuring. */

/** px; must agree with the stylesheet's `font-size` of `.b-label` (11 px). */
export const LINE_HEIGHT = 13;
const LINE_CHARACTERS = 14;

export interface LabelText {
  readonly text: string;
  readonly lines: readonly string[];
  readonly elided: boolean;
  /** px, never less than what a usual sans-serif at 11 px takes. */
  readonly width: number;
  readonly height: number;
}

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

function characters(text: string): string[] {
  return /^[\x20-\x7e]*$/.test(text) ? text.split('') : Array.from(segmenter.segment(text), (part) => part.segment);
}

function characterWidth(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x24f) return code >= 0x2010 && code <= 0x2027 ? 11 : 14 * partsOf(character);
  if (/[MWmw@%]/.test(character)) return 12;
  if (/[A-Z0-9&#$+=<>]/.test(character)) return 9;
  if (/[iljtfrI.,:;'!|()[\]\s/]/.test(character)) return 5.5;
  return code > 0x7e ? 9 : 7.6;
}

/** The code points of one character that take room: where no font has a joined emoji or a flag, its parts stand side by side. */
function partsOf(character: string): number {
  return character.match(/[^\p{M}\p{Cf}]/gu)?.length ?? 1;
}

/** Estimated width in px at 11 px, semibold and wide faces (DejaVu Sans) included. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of characters(text)) width += characterWidth(character);
  return Math.ceil(width);
}

function cut(text: string): string {
  const all = characters(text);
  return all.length <= LINE_CHARACTERS ? text : `${all.slice(0, LINE_CHARACTERS - 1).join('').trimEnd()}…`;
}

/** Breaks at the space that gives the narrowest two lines; `null` when no space does. */
function breakAtSpace(text: string): [string, string] | null {
  let best: [string, string] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const pair: [string, string] = [text.slice(0, at), text.slice(at + 1)];
    if (pair.some((line) => characters(line).length > LINE_CHARACTERS)) continue;
    const width = Math.max(textWidth(pair[0]), textWidth(pair[1]));
    if (width < bestWidth) [best, bestWidth] = [pair, width];
  }
  return best;
}

function breakLines(text: string): string[] {
  const all = characters(text);
  if (all.length <= 8) return [text];
  const pair = breakAtSpace(text);
  if (pair) return pair;
  if (all.length <= LINE_CHARACTERS) return [text];
  // Too long for two lines, or one long word: fill the first line up to a space if there is one.
  const head = all.slice(0, LINE_CHARACTERS + 1).join('');
  const space = head.lastIndexOf(' ');
  const first = space > 0 ? head.slice(0, space) : all.slice(0, LINE_CHARACTERS).join('');
  return [first, cut(text.slice(first.length).trimStart())];
}

/**
 * The lines of a label: at most two of 14 characters, broken at a space where possible, the rest elided with `…`
 * (design, section 6, invariant 4).
 */
export function wrapLabel(label: string): LabelText {
  const text = label.replace(/\s+/gu, ' ').trim();
  const lines = breakLines(text);
  const width = Math.max(...lines.map(textWidth));
  return { text, lines, elided: lines.some((line) => line.endsWith('…')) && !text.endsWith('…'), width, height: lines.length * LINE_HEIGHT };
}
