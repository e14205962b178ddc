import { expect, test } from 'vitest';
import { lineParts, textParts } from '../../src/keterkaitan/text-parts.ts';

const show = (parts: { teks: string; at: unknown }[]): string => parts.map(({ teks, at }) => (at === null ? teks : `[${teks}]`)).join('|');

test('a text falls into what stands at places and what does not', () => {
  expect(show(textParts('SOP A; SOP B.', [{ start: 7, end: 12 }, { start: 0, end: 5 }]))).toBe('[SOP A]|; |[SOP B]|.');
  expect(show(textParts('SOP A', [{ start: 0, end: 5 }]))).toBe('[SOP A]');
  expect(show(textParts('teks', []))).toBe('teks');
  expect(textParts('', [])).toEqual([]);
});

test('each line for itself', () => {
  expect(lineParts('satu\ndua\n', [{ start: 5, end: 8 }]).map(show)).toEqual(['satu', '[dua]', '']);
  expect(lineParts('', [])).toEqual([]);
});
