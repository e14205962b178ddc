import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bacaSop, berbedaAntarparser, remark, satteri } from './baca.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Every SOP file below a folder of the project that is UTF-8. */
function sopDi(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .filter((path) => !readFileSync(join(PROJECT, path), 'utf8').includes('\uFFFD'))
    .sort();
}

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const isi = sopDi('content/sop');
const all = [...isi, ...sopDi('test/sop/fixtures'), ...sopDi('test/cli/fixtures')];

test('there are all eleven SOPs among them', () => {
  expect(isi).toHaveLength(11);
});

describe('Satteri and remark give the same SOP and findings', () => {
  test.each(all)('%s', (path) => {
    const text = read(path);
    expect(bacaSop(text, remark)).toEqual(bacaSop(text, satteri));
  });

  test.each(all)('%s with CRLF', (path) => {
    const text = read(path).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
    expect(bacaSop(text, remark)).toEqual(bacaSop(text, satteri));
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
    const bagian = (dari: number, until?: number): string => letters.slice(dari, until).join('');
    switch (way) {
      case 'cut': return bagian(0, i) + bagian(i + count);
      case 'double': return bagian(0, i + count) + bagian(i);
      case 'swap': return bagian(0, i) + bagian(i + count, i + 2 * count) + bagian(i, i + count) + bagian(i + 2 * count);
      case 'garble': return bagian(0, i) + word + bagian(i + 1);
      case 'insert': return bagian(0, i) + word + bagian(i);
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
        fc.pre(!berbedaAntarparser(result));
        expect(bacaSop(result, remark)).toEqual(bacaSop(result, satteri));
      }),
      { numRuns: 300 },
    );
  });
});
