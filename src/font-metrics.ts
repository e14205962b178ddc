import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { Font } from 'fontkitten';
import type { TextMeasure } from './cetak/measure.ts';

/** The characters for which src/styles/base.css takes the shipped font; a browser draws all others in one of its own. */
const SHIPPED = /[\u0000-\u00ff\u0131\u0152\u0153\u02bb\u02bc\u02c6\u02da\u02dc\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212]/u;

/** em that a character of no shipped font takes at most: which font it will be is only known where the page is read. */
const FOREIGN_WIDTH = 1.05;
const PICTOGRAM_WIDTH = 1.4;
/** Characters that are wider in any font: long dashes, Javanese ornaments, Arabic words and a whole sentence in one sign. */
const WIDE: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\u2e3a\u2e3b\ua9c1-\ua9cd\u{12000}-\u{1254f}]/u, 3.2],
  [/[\ufdf0-\ufdfc]/u, 3],
  [/\ufdfd/u, 12],
];

/** Characters below this are looked up in an array. */
const COMMON = 0x250;
/** Widths of words are kept; a longer text is seldom asked for again. */
const LONGEST_KEPT = 24;

let measure: TextMeasure | undefined;

/** The measure of the typeface that the site ships, from its font file. */
export function fontMeasure(): TextMeasure {
  measure ??= readMeasure('@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2');
  return measure;
}

function characterWidth(font: Font, character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (SHIPPED.test(character) && font.hasGlyphForCodePoint(code)) return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
  const wide = WIDE.find(([pattern]) => pattern.test(character));
  if (wide) return wide[1];
  // A mark lies over its letter, but a font that lacks it draws a box of its own. Joiners and the like are never drawn.
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return 0;
  return /\p{Extended_Pictographic}/u.test(character) ? PICTOGRAM_WIDTH : FOREIGN_WIDTH;
}

function readMeasure(file: string): TextMeasure {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(file)));
  if (font.isCollection) throw new Error(`${file} is a collection of fonts`);
  const common = Float64Array.from({ length: COMMON }, (_, code) => characterWidth(font, String.fromCharCode(code)));
  const others = new Map<string, number>();
  const widthOfAny = (text: string): number => {
    let width = 0;
    // A browser composes letters and marks where the font has the whole.
    for (const character of text.normalize('NFC')) {
      let own = others.get(character);
      if (own === undefined) others.set(character, (own = characterWidth(font, character)));
      width += own;
    }
    return width;
  };
  const widthOf = (text: string): number => {
    let width = 0;
    for (let i = 0; i < text.length; i++) {
      const own = common[text.charCodeAt(i)];
      if (own === undefined) return widthOfAny(text);
      width += own;
    }
    return width;
  };
  const words = new Map<string, number>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return widthOf(text);
    let width = words.get(text);
    if (width === undefined) words.set(text, (width = widthOf(text)));
    return width;
  };
}
