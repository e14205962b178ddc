import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../src/csv.ts';
import { parseCsv } from './support/csv.ts';

describe('toCsv', () => {
  it('writes a byte-order mark, CRLF, and quotes only where they are needed', () => {
    expect(toCsv(['a', 'b'], [['satu', 2], [null, 'dua, tiga'], ['kata "kutip"', 'dua\nbaris']])).toBe('\uFEFFa,b\r\nsatu,2\r\n,"dua, tiga"\r\n"kata ""kutip""","dua\nbaris"\r\n');
  });

  it.each(['=1+1', '+62', '@SUM(A1)', '-2+3', '\tx', '\r=1', ' =1+1', '\u200b=1', '\u0001@x', '＝1+1', '＋62', '＠SUM(A1)', '－2+3'])('keeps a spreadsheet from running %j', (text) => {
    expect(parseCsv(toCsv(['a'], [[text]]))[1]).toEqual([`'${text}`]);
  });

  it('guards what would begin a cell where semicolons or tabs end one', () => {
    expect(toCsv(['a'], [['x;=1+1'], ['y; @SUM(1)'], ['z\t-1'], ['a; b']])).toBe("\uFEFFa\r\nx;'=1+1\r\ny; '@SUM(1)\r\nz\t'-1\r\na; b\r\n");
  });

  it('leaves a lone dash and negative numbers alone', () => {
    expect(parseCsv(toCsv(['a', 'b'], [['-', -3]]))[1]).toEqual(['-', '-3']);
  });

  it('can be read back, whatever the texts hold', () => {
    const text = fc.string({ unit: 'binary' }).filter((value) => !/^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+@＝＋＠－−-])|[;\t][\s\p{Cc}\p{Cf}]*[=+@＝＋＠－−-]/u.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        expect(parseCsv(toCsv(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
