import { describe, expect, it } from 'vitest';
import { countedLines } from '../../../src/components/mermaid/source-lines.ts';

describe('countedLines', () => {
  it.each([
    ['a\nb', [1, 2]],
    ['\n\na\nb', [3, 4]],
    ['a\n%% x\nb', [1, 3]],
    ['a\n\n  %% x\nb', [1, 4]],
    ['a\n%%{init: {}}%%\nb', [1, 2, 3]],
    ['---\ntitle: x\n---\na\r\nb', [4, 5]],
    ['---\na', [1, 2]],
    ['', []],
  ])('%j', (text, lines) => {
    expect(countedLines(text)).toEqual(lines);
  });
});
