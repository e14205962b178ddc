import { describe, expect, test } from 'vitest';
import type { Butir } from '../../src/sop/schema.ts';
import { posisiAt } from '../../src/sop/traced.ts';
import { fixture, remark, satteri, sopFrom } from './read.ts';

const HEAD = '## Peringatan\n\n';

/** The items of a box with this content, its text, and the line of the file that its first line is. */
function boxOf(content: string, newline: string, parser = satteri): { butir: Butir[]; baris: number; lines: string[] } {
  const text = fixture('lengkap').replace('## Peringatan', `${HEAD}${content}`).replaceAll(/\r?\n/g, newline);
  const lines = text.split(newline);
  return { butir: sopFrom(text, parser).kotak.peringatan.butir.slice(0, -1), baris: lines.indexOf('## Peringatan') + 3, lines };
}

/** Where a word of an item stands: line (the content's first is 1) and column. */
function placeOf(content: string, word: string, newline = '\n', parser = satteri): [number, number] | null {
  const { butir, baris } = boxOf(content, newline, parser);
  for (const item of butir) {
    const offset = item.teks.indexOf(word);
    if (offset < 0) continue;
    const posisi = posisiAt(item, offset);
    return [posisi.baris - baris + 1, posisi.kolom];
  }
  return null;
}

const CASES: [name: string, content: string, word: string, place: [number, number]][] = [
  ['an item of one line', '1. Peraturan Bupati', 'Peraturan', [1, 4]],
  ['a later word', '1. UU 17/2003 jo. PP 12/2019', 'PP', [1, 19]],
  ['an item broken over lines', '1. UU 17/2003;\n   UU 1/2004;\n   dan  PP 12/2019', 'PP', [3, 9]],
  ['a line that goes on without indentation', '1. UU 17/2003;\nPP 12/2019', 'PP', [2, 1]],
  ['the second item', '1. UU 17/2003\n2. PP 12/2019', 'PP', [2, 4]],
  ['blanks that are folded', '1. UU   17/2003 PP', 'PP', [1, 17]],
  ['letters beyond ASCII', '1. Ñandú “é” 😀 PP', 'PP', [1, 17]],
  ['after <br>', '1. UU 17/2003<br>PP 12/2019', 'PP', [1, 18]],
  ['after <br> and a line break', '1. UU 17/2003<br>\n   PP 12/2019', 'PP', [2, 4]],
  ['after a hard break', '1. UU 17/2003  \n   PP 12/2019', 'PP', [2, 4]],
  ['inside and after markup', '1. **UU 17/2003** dan *PP* 12', 'PP', [1, 24]],
  ['after markup', '1. **UU** _dan_ `x` PP', 'PP', [1, 21]],
  ['in code', '1. UU `PP`', 'PP', [1, 8]],
  ['in a link', '1. [UU 17](https://contoh.go.id) [PP](/x)', 'PP', [1, 35]],
  ['after a backslash', '1. UU \\*17\\* PP', 'PP', [1, 14]],
  ['after an entity', '1. UU&nbsp;17 &amp; PP', 'PP', [1, 21]],
  ['after raw HTML', '1. UU <b>17</b> PP', 'PP', [1, 17]],
  ['a nested list', '1. UU\n   - anak\n   - PP', 'PP', [3, 6]],
  ['a second paragraph', '1. UU\n\n   PP 12', 'PP', [3, 4]],
  ['bullets', '- UU\n-   PP', 'PP', [2, 5]],
  ['paragraphs', 'UU 17\n\nPP 12', 'PP', [3, 1]],
  ['a paragraph of lines', 'UU 17\nsatu PP 12', 'PP', [2, 6]],
  ['a quote', '> UU 17\n> PP 12', 'PP', [2, 3]],
  ['a table', '| UU | x |\n|---|---|\n| a | PP |', 'PP', [3, 7]],
  ['a fenced text', '```\nUU\n  PP\n```', 'PP', [3, 3]],
  ['an indented text', '    UU\n    PP', 'PP', [2, 5]],
  ['a task', '- [x] PP', 'PP', [1, 7]],
];

describe('posisiAt', () => {
  test.each(CASES)('%s', (_, content, word, place) => {
    expect(placeOf(content, word)).toEqual(place);
    expect(placeOf(content, word, '\r\n')).toEqual(place);
    expect(placeOf(content, word, '\n', remark)).toEqual(place);
  });

  test('without runs it is the place of the item', () => {
    expect(posisiAt({ runs: [], posisi: { baris: 7, kolom: 3 } }, 20)).toEqual({ baris: 7, kolom: 3 });
  });

  test('each letter of a plain item is found in the file', () => {
    const { butir, lines } = boxOf('1. UU 17/2003   tentang\n   **Keuangan** Negara;  \n   PP 12/2019<br>PP\n2. Ñandú', '\n');
    for (const item of butir) {
      for (const { 0: letter, index } of item.teks.matchAll(/\S/gu)) {
        const { baris, kolom } = posisiAt(item, index);
        expect(lines[baris - 1]?.slice(kolom - 1).startsWith(letter)).toBe(true);
      }
    }
  });
});

test('a run for each line, and no more where nothing lies between', () => {
  const { butir, baris } = boxOf('1. UU 17/2003 tentang Keuangan\n   Negara', '\n');
  expect(butir[0]?.runs).toEqual([{ start: 0, posisi: { baris, kolom: 4 } }, { start: 28, posisi: { baris: baris + 1, kolom: 4 } }]);
});

test.each([
  ['blanks', `1. a${' '.repeat(15_000)}b`, [1, 15_005]],
  ['lines', `1. ${'a\n   '.repeat(20_000)}b`, [20_001, 4]],
  // Not more of them: Satteri itself is slow with many.
  ['entities', `1. ${'&amp; '.repeat(3000)}b`, [1, 18_004]],
])('past many %s', (_, content, place) => {
  expect(placeOf(content, 'b')).toEqual(place);
});
