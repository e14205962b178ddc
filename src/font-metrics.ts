import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { TextMeasure } from './cetak/measure.ts';

/** em that a character of no shipped font takes at most; pictograms are wider than letters. */
const FOREIGN_WIDTH = 1.05;
const PICTOGRAM_WIDTH = 1.4;

let measure: TextMeasure | undefined;

/** The measure of the typeface that the site ships, from its font file; widths are kept by word. */
export function fontMeasure(): TextMeasure {
  measure ??= readMeasure('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2');
  return measure;
}

function readMeasure(file: string): TextMeasure {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (font.isCollection) throw new Error(`${file} is a collection of fonts`);
  const characters = new Map<string, number>();
  const words = new Map<string, number>();
  const widthOf = (character: string): number => {
    const code = character.codePointAt(0) ?? 0;
    if (font.hasGlyphForCodePoint(code)) return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    return /\p{Mark}|\p{Cf}/u.test(character) ? 0 : /\p{Extended_Pictographic}/u.test(character) ? PICTOGRAM_WIDTH : FOREIGN_WIDTH;
  };
  return (text) => {
    let width = words.get(text);
    if (width !== undefined) return width;
    width = 0;
    for (const character of text) {
      let own = characters.get(character);
      if (own === undefined) characters.set(character, (own = widthOf(character)));
      width += own;
    }
    words.set(text, width);
    return width;
  };
}
