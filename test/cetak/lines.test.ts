import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, limitLines, widestWord } from '../../src/cetak/lines.ts';
import { BODY, HEAD, WORD_SPACING } from '../../src/cetak/paper.ts';
import { ARABIC, CJK, COMBINING, EMOJI, SIGNS, UNBROKEN } from './hostile.ts';
import { inked, measure } from './plan.ts';

const blanks = (line: string): number => line.split(' ').length - 1;

function widthOf(line: string, style = BODY): number {
  return measure(line) * style.size * style.widening + blanks(line) * WORD_SPACING;
}

/** Whole characters as a reader sees them. */
function graphemes(text: string): number {
  return [...new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(text)].length;
}

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.lorem({ maxCount: 40 }),
  fc.array(fc.constantFrom('a', 'WWWW', 'kelengkapan/persyaratan', UNBROKEN, EMOJI, ARABIC, CJK, COMBINING, SIGNS, '\n', '-', 'a\u00a0b', 'nol\u200blebar', 'lembut\u00adtanda'), { maxLength: 12 }).map((parts) => parts.join(' ')),
);

describe('breakLines', () => {
  it('breaks at spaces, as late as it can', () => {
    const lines = breakLines('Memeriksa kelengkapan berkas dan mencocokkannya dengan buku agenda', 160, BODY, measure);
    expect(lines.join(' ')).toBe('Memeriksa kelengkapan berkas dan mencocokkannya dengan buku agenda');
    lines.slice(1).forEach((line, i) => expect(widthOf(`${lines[i]} ${line.split(' ')[0]}`)).toBeGreaterThan(159));
  });

  it('gives no line for an empty text, and starts a new one at a line feed', () => {
    expect(breakLines('', 100, BODY, measure)).toEqual([]);
    expect(breakLines(' \n\t ', 100, BODY, measure)).toEqual([]);
    expect(breakLines('satu\ndua tiga', 100, BODY, measure)).toEqual(['satu', 'dua tiga']);
  });

  it('breaks a word that is wider than the room, behind a hyphen or slash where one is near', () => {
    expect(breakLines('Persyaratan/Kelengkapan', 100, BODY, measure)).toEqual(['Persyaratan/', 'Kelengkapan']);
    const lines = breakLines(UNBROKEN, 100, BODY, measure);
    expect(lines.join('')).toBe(UNBROKEN);
    expect(lines.length).toBeLessThan(50);
  });

  it('never parts what a reader sees as one character', () => {
    const family = '👩‍👩‍👧‍👦';
    for (const line of breakLines(family.repeat(20), 60, BODY, measure)) expect(line.replaceAll(family, '')).toBe('');
  });

  it('loses nothing, and gives lines that fit, for any text, room and type', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 500 }), fc.constantFrom(BODY, HEAD), (text, room, style) => {
        const lines = breakLines(text, room, style, measure);
        expect(inked(lines)).toBe(inked(text));
        for (const line of lines) {
          expect(line.trim()).not.toBe('');
          if (graphemes(line) > 1) expect(widthOf(line, style)).toBeLessThanOrEqual(Math.max(style.size, room - 1) + 1e-6);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps words whole that fit: the lines joined by spaces are the words of the text', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-Z]{1,12}$/), { maxLength: 40 }), (words) => {
        expect(breakLines(words.join('  '), 260, BODY, measure).flatMap((line) => line.split(' '))).toEqual(words);
      }),
    );
  });
});

describe('limitLines', () => {
  it('leaves few lines as they are and shows what it leaves out', () => {
    expect(limitLines(['a b', 'c d'], 2)).toEqual(['a b', 'c d']);
    expect(limitLines(['a b', 'c d', 'e'], 2)).toEqual(['a b', 'c …']);
    expect(limitLines(['abc', 'd'], 1)).toEqual(['a…']);
  });
});

describe('widestWord', () => {
  it('is the width of the widest word in whole px', () => {
    expect(widestWord(['a bb', 'WWWW c'], BODY, measure)).toBe(Math.ceil(measure('WWWW') * BODY.size));
    expect(widestWord([], BODY, measure)).toBe(0);
  });
});
