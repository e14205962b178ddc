import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSop, parsersDiffer, remark, satteri } from './read.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Every SOP file below a folder of the project that is UTF-8. */
function sopFilesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .filter((path) => !readFileSync(join(PROJECT, path), 'utf8').includes('\uFFFD'))
    .sort();
}

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const content = sopFilesIn('content/sop');
const all = [...content, ...sopFilesIn('test/sop/fixtures'), ...sopFilesIn('test/cli/fixtures')];

test('there are all eleven SOPs among them', () => {
  expect(content).toHaveLength(11);
});

describe('Satteri and remark give the same SOP and findings', () => {
  test.each(all)('%s', (path) => {
    const text = read(path);
    expect(readSop(text, remark)).toEqual(readSop(text, satteri));
  });

  test.each(all)('%s with CRLF', (path) => {
    const text = read(path).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
    expect(readSop(text, remark)).toEqual(readSop(text, satteri));
  });
});

describe('they do so for files that were damaged', () => {
  const files = all.map(read);

  /** A change to a text: where (0 to 1), how long, and what. */
  const damage = fc.record({
    way: fc.constantFrom('cut', 'double', 'swap', 'garble', 'dropLine', 'insert'),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    count: fc.integer({ min: 1, max: 60 }),
    word: fc.constantFrom('|', '\n', '\n\n', '-', '#', '`', '*', '_', '<br>', '<b>', '→', '◇', '1. ', '   ', '---', '\\', '&', '[', ']', '"', ':', '@', 'é', '😀', '漢', ' '),
  });

  function applyDamage(text: string, { way, place, count, word }: { way: string; place: number; count: number; word: string }): string {
    const letters = [...text];
    const i = Math.floor(place * letters.length);
    const part = (from: number, until?: number): string => letters.slice(from, until).join('');
    switch (way) {
      case 'cut': return part(0, i) + part(i + count);
      case 'double': return part(0, i + count) + part(i);
      case 'swap': return part(0, i) + part(i + count, i + 2 * count) + part(i, i + count) + part(i + 2 * count);
      case 'garble': return part(0, i) + word + part(i + 1);
      case 'insert': return part(0, i) + word + part(i);
      default: {
        const baris = text.split('\n');
        baris.splice(Math.floor(place * baris.length), 1);
        return baris.join('\n');
      }
    }
  }

  test('cut, doubled, swapped and garbled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }), (text, list) => {
        const result = list.reduce(applyDamage, text);
        fc.pre(!parsersDiffer(result));
        expect(readSop(result, remark)).toEqual(readSop(result, satteri));
      }),
      { numRuns: 300 },
    );
  });
});
