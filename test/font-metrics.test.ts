import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontMeasure } from '../src/font-metrics.ts';

const measure = fontMeasure();

describe('fontMeasure', () => {
  it('has the advance widths of the shipped typeface, in em', () => {
    expect(measure('')).toBe(0);
    expect(measure('a')).toBeCloseTo(0.572, 3);
    expect(measure('…')).toBeCloseTo(0.686, 3);
    expect(measure('aa…')).toBeCloseTo(2 * 0.572 + 0.686, 3);
  });

  it('gives a text the sum of its characters, kept or not', () => {
    const word = 'Memeriksa';
    const sum = [...word].reduce((width, character) => width + measure(character), 0);
    expect(measure(word)).toBeCloseTo(sum, 9);
    expect(measure(word)).toBe(measure(word));
    expect(measure(word.repeat(20))).toBeCloseTo(20 * sum, 9);
  });

  it('takes a letter and its mark for one where the typeface has the whole', () => {
    expect(measure('e\u0301')).toBeCloseTo(measure('é'), 9);
    expect(measure('z\u0351')).toBeGreaterThan(measure('z') + 1);
  });

  it('takes characters of other fonts for wide ones, and draws no joiner', () => {
    for (const character of ['漢', 'ب', '☐', 'Ж', 'ก', 'Ă', '→', '≥']) expect(measure(character)).toBeGreaterThan(1);
    expect(measure('📄')).toBeGreaterThan(1.3);
    expect(measure('\ufdfd')).toBeGreaterThan(8);
    expect(measure('\u2e3b')).toBeGreaterThanOrEqual(3);
    expect(measure('\u200d\u200b\u00ad\ufe0f')).toBe(0);
  });

  it('counts the same characters as shipped as the stylesheet', () => {
    const css = readFileSync(new URL('../src/styles/base.css', import.meta.url), 'utf8');
    const source = readFileSync(new URL('../src/font-metrics.ts', import.meta.url), 'utf8');
    const listed = (/unicode-range: ([^;]+);/.exec(css)?.[1] ?? '').toLowerCase().split(', ').map((range) => range.replace('u+', '').split('-').map((code) => Number.parseInt(code, 16)));
    const inCss = (code: number): boolean => listed.some(([first = 0, last = first]) => code >= first && code <= last);
    const shipped = new RegExp(/SHIPPED = \/(.+)\/u;/.exec(source)?.[1] ?? '', 'u');
    for (let code = 0; code <= 0xffff; code++) {
      if (code < 0xd800 || code > 0xdfff) expect(shipped.test(String.fromCharCode(code)), code.toString(16)).toBe(inCss(code));
    }
  });
});
