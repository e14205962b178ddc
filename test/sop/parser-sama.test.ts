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

const baca = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const isi = sopDi('content/sop');
const semua = [...isi, ...sopDi('test/sop/fixtures'), ...sopDi('test/cli/fixtures')];

test('there are all eleven SOPs among them', () => {
  expect(isi).toHaveLength(11);
});

describe('Satteri and remark give the same SOP and findings', () => {
  test.each(semua)('%s', (path) => {
    const text = baca(path);
    expect(bacaSop(text, remark)).toEqual(bacaSop(text, satteri));
  });

  test.each(semua)('%s with CRLF', (path) => {
    const text = baca(path).replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
    expect(bacaSop(text, remark)).toEqual(bacaSop(text, satteri));
  });
});

describe('they do so for files that were damaged', () => {
  const files = semua.map(baca);

  /** A change to a text: where (0 to 1), how long, and what. */
  const rusak = fc.record({
    cara: fc.constantFrom('cut', 'double', 'swap', 'garble', 'dropLine', 'insert'),
    tempat: fc.double({ min: 0, max: 1, noNaN: true }),
    panjang: fc.integer({ min: 1, max: 60 }),
    kata: fc.constantFrom('|', '\n', '\n\n', '-', '#', '`', '*', '_', '<br>', '<b>', '→', '◇', '1. ', '   ', '---', '\\', '&', '[', ']', '"', ':', '@', 'é', '😀', '漢', ' '),
  });

  function rusakkan(text: string, { cara, tempat, panjang, kata }: { cara: string; tempat: number; panjang: number; kata: string }): string {
    const huruf = [...text];
    const i = Math.floor(tempat * huruf.length);
    const bagian = (dari: number, sampai?: number): string => huruf.slice(dari, sampai).join('');
    switch (cara) {
      case 'cut': return bagian(0, i) + bagian(i + panjang);
      case 'double': return bagian(0, i + panjang) + bagian(i);
      case 'swap': return bagian(0, i) + bagian(i + panjang, i + 2 * panjang) + bagian(i, i + panjang) + bagian(i + 2 * panjang);
      case 'garble': return bagian(0, i) + kata + bagian(i + 1);
      case 'insert': return bagian(0, i) + kata + bagian(i);
      default: {
        const baris = text.split('\n');
        baris.splice(Math.floor(tempat * baris.length), 1);
        return baris.join('\n');
      }
    }
  }

  test('cut, doubled, swapped and garbled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(rusak, { minLength: 1, maxLength: 4 }), (text, daftar) => {
        const hasil = daftar.reduce(rusakkan, text);
        fc.pre(!berbedaAntarparser(hasil));
        expect(bacaSop(hasil, remark)).toEqual(bacaSop(hasil, satteri));
      }),
      { numRuns: 300 },
    );
  });
});
