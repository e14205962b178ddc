import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from '../../../src/bagan/layout/labels.ts';

describe('wrapLabel', () => {
  it.each([
    ['Ya', ['Ya']],
    ['Tidak', ['Tidak']],
    ['Tidak Lengkap', ['Tidak', 'Lengkap']],
    ['  Tidak \n setuju ', ['Tidak', 'setuju']],
    ['Perlu perbaikan besar', ['Perlu', 'perbaikan besar'.slice(0, 13) + '…']],
    ['Dikembalikanuntukdiperbaiki', ['Dikembalikanun', 'tukdiperbaiki']],
    ['Dikembalikan kepada pengusul untuk diperbaiki', ['Dikembalikan', 'kepada pengus…']],
  ])('%s', (label, lines) => {
    expect(wrapLabel(label).lines).toEqual(label === 'Perlu perbaikan besar' ? ['Perlu', 'perbaikan bes…'] : lines);
  });

  it('says whether the text was elided', () => {
    expect(wrapLabel('Tidak Lengkap').elided).toBe(false);
    expect(wrapLabel('Dikembalikan kepada pengusul untuk diperbaiki').elided).toBe(true);
  });

  it('gives one or two lines of at most 14 characters for any text', () => {
    const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (label) => {
        const { lines, elided, text } = wrapLabel(label);
        expect([1, 2]).toContain(lines.length);
        for (const line of lines) expect([...segmenter.segment(line)].length).toBeLessThanOrEqual(14);
        if (!elided && !text.endsWith('…')) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('textWidth', () => {
  it('is careful with capitals and wide scripts', () => {
    expect(textWidth('Tidak')).toBeGreaterThanOrEqual(28);
    expect(textWidth('TIDAK')).toBeGreaterThan(textWidth('tidak'));
    expect(textWidth('不完整')).toBe(42);
    expect(textWidth('e\u0301\u0323 नि')).toBeLessThanOrEqual(36);
    // Without a font for the whole, its parts stand side by side.
    expect([textWidth('🚀'), textWidth('👩‍🚀'), textWidth('🇮🇩')]).toEqual([14, 28, 28]);
  });
});
