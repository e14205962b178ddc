import type { TextMeasure, TextStyle } from './measure.ts';
import { WORD_SPACING } from './paper.ts';

/** What rounding and the browser's own arithmetic may add to a line. */
const SLACK_PX = 1;

const BLANKS = /\s+/u;

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** The longest start of `word` that fits; it ends behind a hyphen, slash or the like where one is near its end. */
function fittingStart(word: string, room: number, widthOf: (text: string) => number): string {
  let start = '';
  let atBreak = '';
  for (const { segment } of segmenter.segment(word)) {
    if (start !== '' && widthOf(start + segment) > room) break;
    start += segment;
    if (/[-/_.,;:@]$/.test(segment)) atBreak = start;
  }
  return start.length < word.length && atBreak.length > start.length / 2 ? atBreak : start;
}

/**
 * Breaks a text into the lines of a cell. In: the text (a line feed starts a new line), the room in px, the type and the
 * measure of the font. Out: lines that fit, broken at spaces; a word that is wider than the room is broken inside. An empty text gives
 * no lines.
 */
export function breakLines(text: string, room: number, style: TextStyle, measure: TextMeasure): string[] {
  const widthOf = (part: string): number => measure(part) * style.size * style.widening;
  const usable = Math.max(style.size, room - SLACK_PX);
  const space = widthOf(' ') + WORD_SPACING;
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let width = 0;
    for (const whole of paragraph.split(BLANKS)) {
      if (whole === '') continue;
      let word = whole;
      let wordWidth = widthOf(word);
      if (line !== '' && width + space + wordWidth <= usable) {
        line += ` ${word}`;
        width += space + wordWidth;
        continue;
      }
      if (line !== '') lines.push(line);
      while (wordWidth > usable) {
        const start = fittingStart(word, usable, widthOf);
        if (start.length === word.length) break;
        lines.push(start);
        word = word.slice(start.length);
        wordWidth = widthOf(word);
      }
      line = word;
      width = wordWidth;
    }
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** Width in px of the widest word of some texts. */
export function widestWord(texts: readonly string[], style: TextStyle, measure: TextMeasure): number {
  let widest = 0;
  for (const text of texts) {
    for (const word of text.split(BLANKS)) widest = Math.max(widest, measure(word) * style.size * style.widening);
  }
  return Math.ceil(widest);
}

/** At most so many lines; what is left out shows as an ellipsis. For texts that stand in full elsewhere. */
export function limitLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const shorter = /\s/u.test(last) ? last.replace(/\s\S*$/u, ' …') : `${[...last].slice(0, -2).join('')}…`;
  return [...lines.slice(0, most - 1), shorter];
}
